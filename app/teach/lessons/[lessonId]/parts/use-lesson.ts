"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Lesson } from "@/lib/lesson/schema";
import { KeptChanges, newPage } from "./kept-changes";
import { type Answer, LessonStore, type Snapshot } from "./lesson-store";

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

// A page that comes back from the router's cache brings the draft of its first visit; the newest known one is kept here.
const newest = new Map<string, { draft: Lesson; draftVersion: number }>();
function newestOf(lessonId: string, given: { draft: Lesson; draftVersion: number }) {
  const known = newest.get(lessonId);
  return known && known.draftVersion > given.draftVersion ? known : given;
}

export type LessonEditing = Snapshot &
  Pick<LessonStore, "change" | "put" | "undo" | "redo" | "decide" | "flush" | "read"> & {
    /** The draft version saved last, read at the moment of asking. */
    version: () => number;
  };

/** Where a browser forbids storage, asking for it throws: then each use of it does, and says so. */
const keptHere = (lessonId: string) =>
  new KeptChanges(lessonId, newPage(), {
    get storage() {
      return window.localStorage;
    },
    locks: navigator.locks,
  });

/** The draft being edited: shown at once, saved change by change, kept over a reload, guarded on leaving. */
export function useLesson(lessonId: string, start: { draft: Lesson; draftVersion: number }): LessonEditing {
  const [kept] = useState(() => (typeof window === "undefined" ? null : keptHere(lessonId)));
  const [store] = useState(
    () =>
      new LessonStore(newestOf(lessonId, start), {
        send: (base, change) => send(lessonId, base, change),
        keep: (pending) => kept?.keep(pending),
        now: () => performance.now(),
        later: (run, ms) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
      }),
  );
  useEffect(() => {
    const leave = kept?.live();
    void kept?.takeUp().then((left) => store.resume(left));
    const stop = store.subscribe(() => newest.set(lessonId, store.ground()));
    const warn = (event: BeforeUnloadEvent) => store.hasUnsaved() && event.preventDefault();
    const again = () => void store.flush();
    addEventListener("beforeunload", warn);
    addEventListener("online", again);
    return () => {
      removeEventListener("beforeunload", warn);
      removeEventListener("online", again);
      void store.flush().then((all) => {
        stop();
        // What could not be saved stays for whoever opens the lesson next.
        leave?.();
        if (!all) console.warn("Some changes of this lesson wait on this device.");
      });
    };
  }, [store, kept, lessonId]);
  const snapshot = useSyncExternalStore(store.subscribe, store.read, store.read);
  return {
    ...snapshot,
    change: store.change,
    put: store.put,
    undo: store.undo,
    redo: store.redo,
    decide: store.decide,
    flush: store.flush,
    read: store.read,
    version: () => store.ground().draftVersion,
  };
}
