"use client";

import { useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import type { Checks } from "./use-checks";
import type { LessonEditing } from "./use-lesson";

interface DraftAgainProps {
  lesson: LessonEditing;
  checks: Checks;
  onDrafted: () => void;
}

/** Other items of the pool in place of all that are not locked; each comes round once before the first returns. */
export function DraftAgain({ lesson, checks, onDrafted }: DraftAgainProps) {
  const seen = useRef(new Set<string>());
  const [said, setSaid] = useState("");
  const { items, pool } = lesson.draft;
  const locked = items.filter((item) => item.locked).length;
  const rest = items.length - locked;
  if (pool.length === 0 || rest === 0) return null;

  const press = async () => {
    for (const item of items) if (!item.locked) seen.current.add(item.id);
    let laid = await checks.again(lesson.draft, seen.current);
    if (!laid) {
      seen.current = new Set(items.map((item) => item.id));
      laid = await checks.again(lesson.draft, seen.current);
    }
    if (!laid) return setSaid("The pool holds nothing else that fits.");
    onDrafted();
    lesson.change({ kind: "lay-items", ...laid });
    setSaid(`${rest === 1 ? "One item" : `${rest} items`} drafted again. Undo brings the last ones back.`);
  };
  return (
    <p className="mb-2 flex flex-wrap items-baseline gap-x-4 text-sm text-quiet">
      <Button look="text" onClick={() => void press()}>
        {locked > 0 ? "Draft the rest again" : "Draft the items again"}
      </Button>
      <span>{locked > 0 && `${locked} locked ${locked === 1 ? "stays" : "stay"}`}</span>
      <span role="status">{said}</span>
    </p>
  );
}
