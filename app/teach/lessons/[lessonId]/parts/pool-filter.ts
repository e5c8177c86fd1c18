/** What of the pool is shown, and in which order. Pure. */
import type { Skill } from "@/lib/items/base";
import type { Item, ItemKind } from "@/lib/items/schema";

export interface PoolFilter {
  kind: ItemKind | null;
  skill: Skill | null;
  standard: string | null;
  depth: number | null;
  /** Words that the question or an option must hold. */
  words: string;
  /** Only what rests on a sentence of the item in hand. */
  sameSentences: boolean;
}
export const noFilter: PoolFilter = {
  kind: null,
  skill: null,
  standard: null,
  depth: null,
  words: "",
  sameSentences: false,
};

const ground = (item: Item) => new Set(item.evidence.flat().map((spot) => spot.sentence));
const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((id) => b.has(id));
const textOf = (item: Item) =>
  [item.stem, ...("options" in item ? item.options.map((option) => option.text) : [])]
    .join(" ")
    .toLowerCase();

/** How much an item is like another: the same pattern says most, then skill, kind and sentences. */
export function likeness(one: Item, other: Item): number {
  return (
    (one.pattern !== undefined && one.pattern === other.pattern ? 4 : 0) +
    (one.skill === other.skill ? 2 : 0) +
    (one.kind === other.kind ? 1 : 0) +
    (meet(ground(one), ground(other)) ? 1 : 0)
  );
}

/** The pool's items that the filter lets through, best first; beside an item in hand those most like it first. */
export function poolShown(pool: readonly Item[], filter: PoolFilter, hand?: Item): Item[] {
  const words = filter.words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const here = hand ? ground(hand) : null;
  const shown = pool.filter(
    (item) =>
      (filter.kind === null || item.kind === filter.kind) &&
      (filter.skill === null || item.skill === filter.skill) &&
      (filter.standard === null || item.standards.includes(filter.standard)) &&
      (filter.depth === null || item.depth === filter.depth) &&
      (!filter.sameSentences || !here || meet(ground(item), here)) &&
      words.every((word) => textOf(item).includes(word)),
  );
  return hand ? shown.toSorted((a, b) => likeness(b, hand) - likeness(a, hand)) : shown;
}

/** The values that the pool's items have, for the filters: only what finds something is offered. */
export function choicesIn(pool: readonly Item[]) {
  const all = <T extends string | number>(of: (item: Item) => readonly T[]) =>
    [...new Set(pool.flatMap(of))].sort();
  return {
    kinds: all((item) => [item.kind]),
    skills: all((item) => [item.skill]),
    standards: all((item) => item.standards),
    depths: all((item) => [item.depth]),
  };
}
