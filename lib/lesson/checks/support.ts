/** How far sentences of the text carry what an item says. */
import { type CheckContext, weightOf } from "./context";
import { sameRoot, synonymsOf } from "./near";

/** Sentence (by place in the text) → how well it holds a stem: 1 for the word itself, less for one of its root or a synonym. */
export type Reach = ReadonlyMap<number, number>;

/** Where a stem is held in the texts; worked out once for each stem of a lesson. */
export function reachOf(context: CheckContext, stem: string): Reach {
  const known = context.reach.get(stem);
  if (known) return known;
  const reach = new Map<number, number>();
  const add = (other: string, strength: number) => {
    for (const at of context.postings.get(other) ?? [])
      if ((reach.get(at) ?? 0) < strength) reach.set(at, strength);
  };
  for (const other of context.byStart.get(stem.slice(0, 4)) ?? [])
    if (other !== stem && sameRoot(stem, other)) add(other, 0.8);
  for (const other of synonymsOf(stem)) add(other, 0.5);
  add(stem, 1);
  context.reach.set(stem, reach);
  return reach;
}

/**
 * The share (0 to 1) of the stems, weighed by how telling they are in these texts, that the sentences at these places
 * hold together.
 */
export function carried(context: CheckContext, stems: Iterable<string>, places: readonly number[]): number {
  let all = 0;
  let found = 0;
  for (const stem of stems) {
    const weight = weightOf(context, stem);
    const reach = reachOf(context, stem);
    all += weight;
    let best = 0;
    for (const at of places) best = Math.max(best, reach.get(at) ?? 0);
    found += weight * best;
  }
  return all === 0 ? 0 : found / all;
}

/** The stretch of `long` neighbouring sentences, none of them `without`, that carries most of the stems. */
export function bestStretch(
  context: CheckContext,
  stems: Iterable<string>,
  long: number,
  without: ReadonlySet<number>,
): { share: number; at: number } {
  const count = context.sentences.length;
  const sums = new Float64Array(count);
  let all = 0;
  for (const stem of stems) {
    const weight = weightOf(context, stem);
    all += weight;
    const within = new Map<number, number>();
    for (const [place, strength] of reachOf(context, stem))
      for (let from = Math.max(0, place - long + 1); from <= place; from++)
        if ((within.get(from) ?? 0) < strength) within.set(from, strength);
    for (const [from, strength] of within) sums[from] = (sums[from] ?? 0) + weight * strength;
  }
  let share = 0;
  let at = -1;
  for (let from = 0; from + long <= count; from++) {
    let free = true;
    for (let n = from; n < from + long; n++) if (without.has(n)) free = false;
    const here = (sums[from] ?? 0) / (all || 1);
    if (free && here > share) {
      share = here;
      at = from;
    }
  }
  return { share, at };
}
