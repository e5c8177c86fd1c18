/** Finding one's way in the pool: by kind, skill and sentence, more of the same, and a new choice. All at once, without the engine. */
import type { Skill } from "@/lib/items/base";
import type { Item, ItemKind } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { type Choice, choose, type Wanted } from "./choose";
import { weightsOf } from "./giveaway";
import { groundOf, placesOf } from "./places";

export interface PoolFilter {
  kinds?: readonly ItemKind[];
  skills?: readonly Skill[];
  /** Items whose evidence holds one of these sentences. */
  sentences?: readonly string[];
  /** Webb's depth of knowledge, at least. */
  depth?: number;
}

/** The pool's items that meet every given condition, still best first. */
export const filtered = (pool: readonly Item[], filter: PoolFilter): Item[] =>
  pool.filter(
    (item) =>
      (!filter.kinds || filter.kinds.includes(item.kind)) &&
      (!filter.skills || filter.skills.includes(item.skill)) &&
      (!filter.sentences || groundOf(item).some((id) => filter.sentences?.includes(id))) &&
      (filter.depth === undefined || item.depth >= filter.depth),
  );

/** Items of the pool that are most like one: the same pattern, then skill, kind and sentences; best first among equals. */
export function moreLike(item: Item, pool: readonly Item[]): Item[] {
  const here = new Set(groundOf(item));
  const likeness = (other: Item) =>
    (other.pattern !== undefined && other.pattern === item.pattern ? 4 : 0) +
    (other.skill === item.skill ? 2 : 0) +
    (other.kind === item.kind ? 1 : 0) +
    (groundOf(other).some((id) => here.has(id)) ? 0.5 : 0);
  return pool
    .filter((other) => other.id !== item.id)
    .map((other, rank) => ({ other, rank, like: likeness(other) }))
    .filter(({ like }) => like >= 2)
    .sort((a, b) => b.like - a.like || a.rank - b.rank)
    .map(({ other }) => other);
}

/** A new choice from all of a drafted lesson's items and its pool. */
export function chooseAgain(lesson: Lesson, wanted: Wanted): Choice {
  const sections = lesson.texts.flatMap((t) => t.sections);
  const sentences = sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences.map((x) => x.text)));
  return choose(
    [...lesson.items, ...lesson.pool],
    { places: placesOf(sections), weights: weightsOf(sentences) },
    wanted,
  );
}
