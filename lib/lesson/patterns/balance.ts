/** Options of which the right one is now longer, now shorter than the rest, so that its length tells nothing. */
import { hash } from "../hash";

/**
 * A key and three traps: over many seeds each place of the key in the order of lengths comes up about as often as another,
 * as far as the rows allow. Null with fewer than three traps.
 */
export function balanced<T extends { text: string }>(
  keys: readonly string[],
  traps: readonly T[],
  seed: string,
): { key: string; traps: T[] } | null {
  // The middle places more often: a row with few long traps ends at the edge anyway.
  const aim = [1, 2, 1, 2, 0, 3][hash(`${seed}place`) % 6] ?? 1;
  let best: { key: string; traps: T[]; off: number; draw: number } | null = null;
  for (const key of keys)
    for (const three of triples(traps)) {
      const off = Math.abs(three.filter((t) => t.text.length < key.length).length - aim);
      const draw = hash(`${seed}${key}${three.map((t) => t.text).join()}`);
      if (!best || off < best.off || (off === best.off && draw < best.draw))
        best = { key, traps: three, off, draw };
    }
  return best && { key: best.key, traps: best.traps };
}

function triples<T>(list: readonly T[]): T[][] {
  const found: T[][] = [];
  for (const [a, one] of list.entries())
    for (const [b, two] of list.slice(a + 1).entries())
      for (const three of list.slice(a + b + 2)) found.push([one, two, three]);
  return found;
}
