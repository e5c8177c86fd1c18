/** How many items of one sort a lesson takes. */
import type { Item, ItemKind } from "@/lib/items/schema";

/** Patterns with a closed bank of answers: a second one in a lesson would repeat the options. */
const closed = new Set(["standing", "whole", "sorting", "role"]);

/** Patterns that blind readers would hand out less often than not: they wait in the pool, and serve where nothing else is left. */
const spare = new Set(["sorting", "verdict", "holder", "speaker", "said"]);
/** Patterns that blind readers hardly ever would hand out: only a teacher who looks for one takes it from the pool. */
const poolOnly = new Set(["act", "acts", "adds", "reason"]);
export const isPoolOnly = (item: Item): boolean => poolOnly.has(item.pattern ?? "");
export const isSpare = (item: Item): boolean => spare.has(item.pattern ?? "");

/** How many items suit a text of so many words: 6 from 300 words, 8 from 340, 14 from 1,300. */
export const wantedFor = (words: number): number =>
  Math.max(
    3,
    Math.min(14, words < 340 ? Math.floor(words / 48) : 8 + Math.max(0, Math.floor((words - 400) / 150))),
  );

const kindLimits: Record<ItemKind, (count: number) => number> = {
  "multiple-choice": (count) => count,
  "evidence-selection": (count) => Math.max(1, Math.floor(count / 4)),
  "short-answer": (count) => Math.max(2, Math.round(count / 3)),
  "multiple-select": () => 1,
  matching: () => 1,
  ordering: () => 1,
  cloze: () => 2,
  "claim-and-evidence": () => 2,
};

/** True where an item's closed bank of answers stands in the lesson already. */
export const isClosed = (item: Item, picked: readonly Item[]): boolean =>
  closed.has(item.pattern ?? "") && picked.some((other) => other.pattern === item.pattern);

/** True where the picked items leave room for one more of this item's pattern, kind and skill in a lesson of `count`. */
export function hasRoom(item: Item, picked: readonly Item[], count: number): boolean {
  const same = (test: (other: Item) => boolean) => picked.filter(test).length;
  const pattern = same((other) => other.pattern === item.pattern);
  if (isClosed(item, picked)) return false;
  if (pattern >= Math.max(2, Math.round(count * 0.45))) return false;
  if (
    item.skill === "vocabulary" &&
    same((o) => o.skill === "vocabulary") >= Math.max(2, Math.round(count * 0.45))
  )
    return false;
  return same((other) => other.kind === item.kind) < kindLimits[item.kind](count);
}
