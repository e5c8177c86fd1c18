"use client";

import { useEffect, useState } from "react";

const whenIdle = (run: () => void) =>
  "requestIdleCallback" in window ? window.requestIdleCallback(run) : setTimeout(run, 2000);

/**
 * A part of the page that comes when it is wanted, or when the page has nothing else to do: then it is there without a
 * network too. Null until then.
 */
export function usePart<T>(load: () => Promise<T>, wanted: boolean): T | null {
  const [part, setPart] = useState<{ is: T } | null>(null);
  const missing = part === null;
  useEffect(() => {
    if (!missing) return;
    let gone = false;
    const fetchIt = () =>
      load().then(
        (is) => gone || setPart({ is }),
        (cause: unknown) =>
          console.warn("A part of this page has not arrived; it is asked for anew on the next try.", cause),
      );
    if (wanted) void fetchIt();
    else whenIdle(() => void (gone || fetchIt()));
    return () => {
      gone = true;
    };
  }, [missing, load, wanted]);
  return part?.is ?? null;
}
