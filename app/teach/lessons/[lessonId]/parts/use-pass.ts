"use client";

import { type KeyboardEvent, useState } from "react";
import type { Change } from "@/lib/lesson/changes";
import type { LessonEditing } from "./use-lesson";
import { useSwap } from "./use-swap";
import { approval, bringingBack, removal, type Waiting, waitingOf, withdrawal } from "./waiting";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest("input, textarea, select, dialog") !== null;

interface Done {
  said: string;
  undo: Change;
  id: string;
}

/** The approval pass: which part is before the teacher, what each key does, and the way back from the last yes or no. */
export function usePass(lesson: LessonEditing) {
  const [at, setAt] = useState(0);
  const [editing, setEditing] = useState<string | null>(null);
  const [done, setDone] = useState<Done[]>([]);
  const [keysShown, setKeysShown] = useState(false);
  const { swap, nothingToSwap } = useSwap(lesson);
  const waiting = waitingOf(lesson.draft);
  const here = Math.min(at, Math.max(0, waiting.length - 1));
  const current: Waiting | undefined = waiting[here];

  const decide = (change: (w: Waiting) => Change, undo: (w: Waiting) => Change, said: string) => () => {
    if (!current) return;
    setEditing(null);
    setAt(here);
    setDone([...done, { said, undo: undo(current), id: current.part.id }]);
    lesson.change(change(current));
  };
  const go = (step: number) => () => {
    setEditing(null);
    setAt(Math.min(Math.max(0, here + step), Math.max(0, waiting.length - 1)));
  };
  const acts = {
    yes: decide(approval, withdrawal, "Approved."),
    no: decide(removal, bringingBack, "Removed."),
    swap: () => {
      if (current?.kind !== "item") return;
      setEditing(null);
      swap(current.part);
    },
    edit: () => setEditing(current && editing !== current.part.id ? current.part.id : null),
    next: go(1),
    previous: go(-1),
    undo: () => {
      const last = done.at(-1);
      if (!last) return;
      setDone(done.slice(0, -1));
      lesson.change(last.undo);
      const before = waitingOf(lesson.read().draft);
      setAt(
        Math.max(
          0,
          before.findIndex((w) => w.part.id === last.id),
        ),
      );
    },
    keys: () => setKeysShown(!keysShown),
  };
  const byKey: Record<string, () => void> = {
    y: acts.yes,
    n: acts.no,
    s: acts.swap,
    e: acts.edit,
    u: acts.undo,
    j: acts.next,
    k: acts.previous,
    arrowright: acts.next,
    arrowleft: acts.previous,
    "?": acts.keys,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && editing) return setEditing(null);
    if (isTyping(event.target)) return;
    const act = byKey[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const last = done.at(-1)?.said ?? null;
  return {
    waiting,
    here,
    current,
    editing: editing === current?.part.id,
    acts,
    onKeyDown,
    last,
    keysShown,
    nothingToSwap,
  };
}
export type Pass = ReturnType<typeof usePass>;
