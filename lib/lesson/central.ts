import type { ReadSentence } from "./reading";

/**
 * How much of a group's shared vocabulary each sentence carries: the sum over its content lemmas of how many other
 * sentences hold them, by the root of its length; early sentences weigh a little more. Linear in the words.
 */
export function centrality(sentences: ReadSentence[]): Record<number, number> {
  const spread = new Map<string, number>();
  for (const s of sentences) for (const lemma of s.content) spread.set(lemma, (spread.get(lemma) ?? 0) + 1);
  const weights: Record<number, number> = {};
  sentences.forEach((s, n) => {
    let sum = 0;
    for (const lemma of s.content) sum += Math.log(spread.get(lemma) ?? 1);
    weights[s.index] =
      (sum / Math.sqrt(s.content.size + 4)) * (n === 0 ? 1.25 : n === sentences.length - 1 ? 1.1 : 1);
  });
  return weights;
}
