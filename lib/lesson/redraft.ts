/** Drafting again: which items of the pool take the places of those that are not locked. Pure. */
import type { Item } from "@/lib/items/schema";
import { checkItem, prepareChecks } from "./checks";
import type { Lesson } from "./schema";

const groundOf = (item: Item): string[] => item.evidence.flat().map((spot) => spot.sentence);
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

/** True where two items ask the same. */
const repeats = (a: Item, b: Item): boolean =>
  (a.group !== undefined && a.group === b.group) || plain(a.stem) === plain(b.stem);

/** What an item adds beside those picked: its worth, more for new ground, less for a repeated pattern, skill or kind. */
function gainOf(item: Item, picked: readonly Item[]): number {
  const ground = new Set(picked.flatMap(groundOf));
  const own = groundOf(item);
  const fresh = own.filter((id) => !ground.has(id)).length / Math.max(1, own.length);
  const count = (test: (other: Item) => boolean) => picked.filter(test).length;
  return (
    (item.worth ?? 0.5) +
    0.3 * fresh -
    0.12 * count((other) => other.pattern === item.pattern) -
    0.08 * count((other) => other.skill === item.skill) -
    0.04 * count((other) => other.kind === item.kind)
  );
}

/** True where the item checks find no fault in the item beside the others. */
const standsBeside = (item: Item, others: readonly Item[], texts: Lesson["texts"]): boolean =>
  !checkItem(item, prepareChecks({ texts }, [...others, item])).some((f) => f.severity === "fault");

function best(from: readonly Item[], picked: readonly Item[]): Item | undefined {
  let found: { item: Item; gain: number } | undefined;
  for (const item of from) {
    if (picked.some((other) => repeats(other, item))) continue;
    const gain = gainOf(item, picked);
    if (!found || gain > found.gain) found = { item, gain };
  }
  return found?.item;
}

/**
 * The ids of items and pool after the rest was drafted again: locked items keep their places, every other place gets
 * another of the pool, never one of `seen` (shown before) while others are left. What has to go stands at the pool's
 * end. Null where all is locked, or the pool holds nothing that fits.
 */
export function draftAgain(
  lesson: Pick<Lesson, "texts" | "items" | "pool">,
  seen: ReadonlySet<string> = new Set(),
): { items: string[]; pool: string[] } | null {
  const locked = lesson.items.filter((item) => item.locked);
  const wanted = lesson.items.length - locked.length;
  const picked = [...locked];
  let left = lesson.pool.filter((item) => !seen.has(item.id));
  while (picked.length < lesson.items.length) {
    const next = best(left, picked);
    if (!next) break;
    left = left.filter((item) => item !== next);
    if (standsBeside(next, picked, lesson.texts)) picked.push(next);
  }
  const come = inTextOrder(picked.slice(locked.length), lesson.texts);
  if (wanted === 0 || come.length === 0) return null;
  const items = lesson.items.flatMap((item) => (item.locked ? [item.id] : (come.shift()?.id ?? [])));
  const inLesson = new Set(items);
  const pool = [...lesson.pool, ...lesson.items].map((item) => item.id).filter((id) => !inLesson.has(id));
  return { items, pool };
}

function inTextOrder(items: readonly Item[], texts: Lesson["texts"]): Item[] {
  const places = new Map<string, number>();
  for (const text of texts)
    for (const section of text.sections)
      for (const paragraph of section.paragraphs)
        for (const sentence of paragraph.sentences) places.set(sentence.id, places.size);
  const at = (item: Item) => Math.min(...groundOf(item).map((id) => places.get(id) ?? places.size));
  return items.toSorted((a, b) => at(a) - at(b));
}
