import type { Item } from "@/lib/items/schema";

/**
 * The pool's next item to swap in: one on the same sentence first, then one of the same kind, then the best left (the
 * pool stands best first). `seen` holds what was offered for this place already; null where nothing is left.
 */
export function nextFromPool(pool: readonly Item[], item: Item, seen: ReadonlySet<string>): Item | null {
  const here = new Set(item.evidence.flat().map((spot) => spot.sentence));
  const worth = (one: Item) =>
    (one.evidence.flat().some((spot) => here.has(spot.sentence)) ? 2 : 0) + (one.kind === item.kind ? 1 : 0);
  let best: Item | null = null;
  for (const one of pool) {
    if (seen.has(one.id)) continue;
    if (best === null || worth(one) > worth(best)) best = one;
  }
  return best;
}
