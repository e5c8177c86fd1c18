"use client";

import { useState } from "react";
import { type Change, partOf } from "@/lib/lesson/changes";
import type { Taken } from "./steps";
import type { LessonEditing } from "./use-lesson";
import { useSwap } from "./use-swap";
import { approval, removal, type Waiting, waitingOf } from "./waiting";

/** The approval pass: which part is before the teacher, what each key does, and the way back from the last step. */
export function usePass(lesson: LessonEditing) {
  const [at, setAt] = useState(0);
  const [editing, setEditing] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const { swap, nothingToSwap } = useSwap(lesson);
  const waiting = waitingOf(lesson.draft);
  const here = Math.min(at, Math.max(0, waiting.length - 1));
  const current: Waiting | undefined = waiting[here];

  const decide = (change: (w: Waiting) => Change, said: string) => () => {
    if (!current) return;
    setEditing(null);
    setAt(here);
    setLast(said);
    lesson.change(change(current));
  };
  const go = (step: number) => () => {
    setEditing(null);
    setAt(Math.min(Math.max(0, here + step), Math.max(0, waiting.length - 1)));
  };
  /** After a step back or forth: to the part that it was about, where that waits again. */
  const follow = (taken: Taken) => {
    setLast(taken === "stale" ? "That part was changed in another window since, so it stays." : null);
    if (taken === null || taken === "stale") return;
    const id = partOf(taken).split(":")[1];
    const place = waitingOf(lesson.read().draft).findIndex((w) => w.part.id === id);
    if (place >= 0) setAt(place);
  };
  const acts = {
    yes: decide(approval, "Approved."),
    no: decide(removal, "Removed."),
    swap: () => {
      if (current?.kind !== "item") return;
      setEditing(null);
      setLast("Swapped.");
      swap(current.part);
    },
    edit: () => setEditing(current && editing !== current.part.id ? current.part.id : null),
    endEditing: () => setEditing(null),
    next: go(1),
    previous: go(-1),
    undo: () => follow(lesson.undo()),
    redo: () => follow(lesson.redo()),
    keys: () => setKeysShown(!keysShown),
  };
  const byKey: Record<string, () => void> = {
    y: acts.yes,
    n: acts.no,
    s: acts.swap,
    e: acts.edit,
    u: acts.undo,
    j: acts.next,
    arrowright: acts.next,
    k: acts.previous,
    arrowleft: acts.previous,
    escape: acts.endEditing,
    "?": acts.keys,
  };
  return {
    waiting,
    here,
    current,
    editing: editing === current?.part.id,
    acts,
    byKey,
    last,
    keysShown,
    nothingToSwap,
  };
}
export type Pass = ReturnType<typeof usePass>;
