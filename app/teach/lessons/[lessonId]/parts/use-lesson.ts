"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Lesson } from "@/lib/lesson/schema";
import { type Answer, LessonStore, type Pending, type Snapshot } from "./lesson-store";

const placeOf = (lessonId: string) => `broadsheet:lesson:${lessonId}`;

interface Body {
  status?: string;
  draftVersion?: number;
  savedAt?: string;
  draft?: Lesson;
  error?: { code?: string; message?: string };
}
const unreachable = "the server could not be reached. Your words are kept here and sent again.";

function answerOf(status: number, body: Body): Answer {
  const { draftVersion = 0, draft, savedAt = "", error } = body;
  if (status === 200) return { kind: "saved", draftVersion, savedAt };
  if (status === 409 && draft) return { kind: "stale", draftVersion, draft };
  const message = error?.message ?? "something went wrong.";
  return { kind: status === 422 || status === 404 || status === 413 ? "refused" : "failed", message };
}

async function send(lessonId: string, base: number, change: unknown): Promise<Answer> {
  try {
    const response = await fetch(`/api/lessons/${lessonId}/changes`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ base, change }),
    });
    return answerOf(response.status, await response.json());
  } catch (error) {
    console.warn("A change could not be sent.", error);
    return { kind: "failed", message: unreachable };
  }
}

function keep(lessonId: string, pending: Pending[]): void {
  try {
    if (pending.length === 0) sessionStorage.removeItem(placeOf(lessonId));
    else sessionStorage.setItem(placeOf(lessonId), JSON.stringify(pending));
  } catch (error) {
    console.warn("Unsaved changes can't be kept over a reload here.", error);
  }
}

function readKept(lessonId: string): Pending[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(placeOf(lessonId)) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch (error) {
    console.warn("Changes kept from an earlier visit could not be read.", error);
    return [];
  }
}

// A page that comes back from the router's cache brings the draft of its first visit; the newest known one is kept here.
const newest = new Map<string, { draft: Lesson; draftVersion: number }>();
function newestOf(lessonId: string, given: { draft: Lesson; draftVersion: number }) {
  const known = newest.get(lessonId);
  return known && known.draftVersion > given.draftVersion ? known : given;
}

export type LessonEditing = Snapshot &
  Pick<LessonStore, "change" | "decide" | "flush" | "read"> & {
    /** The draft version saved last, read at the moment of asking. */
    version: () => number;
  };

/** The draft being edited: shown at once, saved change by change, kept over a reload, guarded on leaving. */
export function useLesson(lessonId: string, start: { draft: Lesson; draftVersion: number }): LessonEditing {
  const [store] = useState(
    () =>
      new LessonStore(newestOf(lessonId, start), {
        send: (base, change) => send(lessonId, base, change),
        keep: (pending) => keep(lessonId, pending),
        later: (run, ms) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
      }),
  );
  useEffect(() => {
    store.resume(readKept(lessonId));
    const stop = store.subscribe(() => newest.set(lessonId, store.ground()));
    const warn = (event: BeforeUnloadEvent) => store.hasUnsaved() && event.preventDefault();
    const again = () => void store.flush();
    addEventListener("beforeunload", warn);
    addEventListener("online", again);
    return () => {
      removeEventListener("beforeunload", warn);
      removeEventListener("online", again);
      void store.flush().then(stop);
    };
  }, [store, lessonId]);
  const snapshot = useSyncExternalStore(store.subscribe, store.read, store.read);
  return {
    ...snapshot,
    change: store.change,
    decide: store.decide,
    flush: store.flush,
    read: store.read,
    version: () => store.ground().draftVersion,
  };
}
