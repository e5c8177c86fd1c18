/**
 * How easy teachers would find a passage, by a linear formula fitted on the CLEAR corpus (Crossley et al. 2023) with
 * `lib/cli/fit-level.ts`: five-fold Pearson r 0.77 with their judgement, where Flesch-Kincaid has 0.49.
 */
import model from "./data/level.json" with { type: "json" };
import { levelFeatures } from "./level-features";

const weights = new Map<string, number>(Object.entries(model.words));

/** Judged ease: about -1 on average, 1 for a primer, -3 for the hardest prose; null below 20 words. */
export function easeOf(sentences: string[]): number | null {
  const features = levelFeatures({ sentences });
  if (!features) return null;
  let ease = model.mean;
  for (const [n, [mean = 0, deviation = 1, weight = 0]] of model.measures.entries()) {
    const measured = ((features.values[n] ?? 0) - mean) / deviation;
    // A measure far outside the corpus says no more than that it is high or low.
    ease += weight * Math.max(-3, Math.min(3, measured));
  }
  for (const [word, part] of features.words) ease += (weights.get(word) ?? 0) * Math.sqrt(part);
  return ease;
}

/**
 * Midpoints of the "stretch" Lexile bands that the Common Core State Standards give for grades 2-3, 4-5, 6-8, 9-10 and
 * 11-CCR (Supplement to Appendix A, 2012), as [Lexile, grade].
 */
const anchors: [number, number][] = [
  [620, 2.5],
  [875, 4.5],
  [1055, 7],
  [1192, 9.5],
  [1285, 11.5],
];

/**
 * U.S. school grade of an ease: the ease is put on the Lexile scale so that mean and spread over the corpus agree
 * (linear equating), and that on grades by the anchors, prolonged at both ends; 0 to 16.
 */
export function gradeOfEase(ease: number): number {
  const { ease: from, lexile: to } = model.scale;
  const lexile = to.mean - ((ease - from.mean) / from.deviation) * to.deviation;
  const above = anchors.findIndex(([l]) => l >= lexile);
  const at = Math.max(1, above < 0 ? anchors.length - 1 : above);
  const [l0, g0] = anchors[at - 1] ?? [0, 0];
  const [l1, g1] = anchors[at] ?? [1, 1];
  return Math.max(0, Math.min(16, g0 + ((lexile - l0) * (g1 - g0)) / (l1 - l0)));
}
