"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Checked } from "@/lib/lesson/mends";
import type { Lesson } from "@/lib/lesson/schema";
import type { Asking, Said } from "./check-worker";

/** How long typing rests before the checks run, in milliseconds. */
const rest = 250;
type Laid = { items: string[]; pool: string[] } | null;

export interface Checks {
  /** Item id → what the checks say; null until they have run once. */
  found: ReadonlyMap<string, Checked[]> | null;
  /** Which items come where the rest is drafted again; null where nothing is left. */
  again: (lesson: Lesson, seen: ReadonlySet<string>) => Promise<Laid>;
}

/** The engine's item checks on every item of the draft, run anew in a thread of its own as the teacher types. */
export function useChecks(draft: Lesson): Checks {
  const worker = useRef<Worker | null>(null);
  const count = useRef(0);
  const asked = useRef<((laid: Laid) => void)[]>([]);
  const [found, setFound] = useState<Checks["found"]>(null);
  const { texts, glance, items } = draft;
  const post = useCallback((asking: Asking) => worker.current?.postMessage(asking), []);

  useEffect(() => {
    const thread = new Worker(new URL("./check-worker.ts", import.meta.url));
    worker.current = thread;
    thread.onmessage = ({ data }: MessageEvent<Said>) => {
      if (data.said === "again") asked.current.shift()?.(data.laid);
      // An answer that a newer question has overtaken speaks of what no longer stands.
      else if (data.count === count.current) setFound(new Map(data.found));
    };
    thread.onerror = (event) => console.warn("The item checks could not run.", event.message);
    return () => {
      worker.current = null;
      thread.terminate();
      for (const resolve of asked.current.splice(0)) resolve(null);
    };
  }, []);
  useEffect(() => {
    post({ ask: "ground", ground: { texts, glance } });
  }, [post, texts, glance]);
  useEffect(() => {
    count.current += 1;
    const timer = setTimeout(() => post({ ask: "check", count: count.current, items }), rest);
    return () => clearTimeout(timer);
  }, [post, items]);
  const again = useCallback<Checks["again"]>(
    (lesson, seen) =>
      new Promise((resolve) => {
        if (!worker.current) return resolve(null);
        asked.current.push(resolve);
        post({ ask: "again", items: lesson.items, pool: lesson.pool, seen: [...seen] });
      }),
    [post],
  );
  return { found, again };
}
