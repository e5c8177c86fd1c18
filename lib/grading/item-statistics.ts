/**
 * How an item worked in a class: its facility and its discrimination. Pure; a share is points earned of points possible,
 * 0 to 1, and null where nobody has marked it.
 */

/** Below so many students a discrimination says nothing and is withheld: at 20 its 95 % interval still spans some ±0.4. */
export const fewestForDiscrimination = 20;
/** Below so many students a facility is not judged. */
export const fewestForFacility = 5;

export interface ItemFigures {
  /** Students whose answer is marked. */
  marked: number;
  /** Mean share of the points, 0 to 1 (for an item of right and wrong: the share who had it right); null where none is marked. */
  facility: number | null;
  /**
   * Corrected item-total correlation, −1 to 1: how the item's share goes with the sum of the student's other items (Henrysson
   * 1963; "discrimination index" in Moodle's reports). Null where it is withheld: fewer than `fewestForDiscrimination`
   * students, or everyone earned the same.
   */
  discrimination: number | null;
}

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle value; between the two middle ones of an even number. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** Pearson's product-moment correlation of pairs; null where either side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const [x, y] = [mean(pairs.map(([a]) => a)) ?? 0, mean(pairs.map(([, b]) => b)) ?? 0];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [a, b] of pairs) {
    xx += (a - x) ** 2;
    yy += (b - y) ** 2;
    xy += (a - x) * (b - y);
  }
  // Sums of squares that rounding alone made are no variation.
  if (xx < 1e-9 || yy < 1e-9) return null;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}

/**
 * `shares[student][item]` → the figures of each item. A student counts in an item's discrimination where that item and at
 * least one other of theirs is marked; the other items enter as their mean share, so that an unmarked one weighs nothing.
 */
export function itemFigures(shares: readonly (readonly (number | null)[])[], items: number): ItemFigures[] {
  const sums = shares.map((row) => {
    const known = row.filter((share) => share !== null);
    return { sum: known.reduce((total, share) => total + share, 0), known: known.length };
  });
  return Array.from({ length: items }, (_, item) => {
    const marked: number[] = [];
    const pairs: [number, number][] = [];
    for (const [student, row] of shares.entries()) {
      const share = row[item] ?? null;
      if (share === null) continue;
      marked.push(share);
      const { sum, known } = sums[student] ?? { sum: 0, known: 0 };
      if (known > 1) pairs.push([share, (sum - share) / (known - 1)]);
    }
    const discrimination = pairs.length < fewestForDiscrimination ? null : correlation(pairs);
    return { marked: marked.length, facility: mean(marked), discrimination };
  });
}
