import { useEffect, useState } from "react";
import { keepDrafts, readDrafts, unsavedOf } from "./device-drafts";
import type { ReviewSaver } from "./saver";

/** Keeps what is unsaved on the device while it is typed, and brings back what a page before left. True while it holds. */
export function useDevice(saver: ReviewSaver, viewerId: string, attemptId: string): boolean {
  const [holds, setHolds] = useState(false);
  useEffect(() => {
    let last: Promise<unknown> = Promise.resolve();
    let known = "";
    const keep = () => {
      const typed = unsavedOf(saver.snapshot());
      const said = JSON.stringify(typed);
      if (said === known) return;
      known = said;
      setHolds(false);
      last = last.then(async () => {
        const kept = await keepDrafts(viewerId, attemptId, typed);
        if (known === said) setHolds(kept && Object.keys(typed).length > 0);
      });
    };
    let stop = () => {};
    let gone = false;
    void readDrafts(viewerId, attemptId).then((typed) => {
      if (gone) return;
      for (const [id, each] of Object.entries(typed)) saver.restore(id, each);
      stop = saver.subscribe(keep);
      keep();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [saver, viewerId, attemptId]);
  return holds;
}
