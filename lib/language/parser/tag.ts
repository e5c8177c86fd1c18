/** Greedy tagging from left to right. */
import type { Scorer } from "./scorer";
import { noTag, tagFeatureRoom, tagFeatures, tagInput } from "./tag-features";

const keys = new Int32Array(tagFeatureRoom);

/** Class number of each token ("VERB|VBD" is `model.classes[number]`). */
export function tagsOf(model: Scorer, texts: string[]): number[] {
  const input = tagInput(texts);
  const scores = new Float32Array(model.classes.length);
  const tags: number[] = [];
  for (let n = 0; n < texts.length; n++) {
    const count = tagFeatures(input, n, tags[n - 1] ?? noTag, tags[n - 2] ?? noTag, keys);
    model.score(keys, count, scores);
    tags.push(best(scores));
  }
  return tags;
}

export function best(scores: Float32Array): number {
  let top = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[top] as number)) top = c;
  return top;
}
