/**
 * What the other answers of a class add to one answer's sum, without a single mark: answers like it lend it theirs, and
 * a class whose answers are all far from the reference says that the reference is hard to reach in words.
 */
import type { Likeness } from "./answer-likeness";

export const classFeatureNames = ["own", "classMean", "neighbours", "central"] as const;

/** For each answer: its own sum, the mean of all, that of the answers like it, and how like the others it is. */
export function classFeatures(sums: readonly number[], likeness: Likeness): number[][] {
  const count = Math.max(1, sums.length);
  const mean = sums.reduce((n, z) => n + z, 0) / count;
  return sums.map((own, a) => {
    let lent = 0.05 * mean;
    let weights = 0.05;
    let alike = 0;
    for (const [b, other] of sums.entries()) {
      if (a === b) continue;
      const like = likeness.of(a, b);
      lent += like ** 3 * other;
      weights += like ** 3;
      alike += like;
    }
    return [own, mean, lent / weights, alike / count];
  });
}
