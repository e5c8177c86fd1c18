"use client";

import { useRef, useState } from "react";
import type { Item } from "@/lib/items/schema";
import { nextFromPool } from "./pool";
import type { LessonEditing } from "./use-lesson";

/** Swaps an item for the pool's next; each item of the pool comes round once before the first returns. */
export function useSwap(lesson: LessonEditing) {
  const seen = useRef(new Set<string>());
  const [empty, setEmpty] = useState(false);
  const swap = (item: Item): Item | null => {
    const { pool } = lesson.draft;
    seen.current.add(item.id);
    let next = nextFromPool(pool, item, seen.current);
    if (!next) {
      seen.current = new Set([item.id]);
      next = nextFromPool(pool, item, seen.current);
    }
    setEmpty(next === null);
    if (next) lesson.change({ kind: "swap-item", id: item.id, with: next.id });
    return next;
  };
  return { swap, nothingToSwap: empty };
}
