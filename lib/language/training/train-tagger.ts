/** Training of the tagger, and tags by a tagger that hasn't seen the sentence ("jackknifing"). */
import type { Scorer } from "../parser/scorer";
import { best, tagsOf } from "../parser/tag";
import { noTag, tagFeatureRoom, tagFeatures, tagInput } from "../parser/tag-features";
import type { GoldSentence } from "./conllu";
import { Perceptron } from "./perceptron";
import { shuffled } from "./random";

export const tagName = (upos: string, xpos: string) => `${upos}|${xpos}`;

/** Pairs of tags that are seen at least five times; a rarer pair becomes the commonest one of its universal tag. */
export function tagClasses(sentences: GoldSentence[]): {
  classes: string[];
  classOf: (upos: string, xpos: string) => number;
} {
  const counts = new Map<string, number>();
  for (const s of sentences)
    for (const w of s.words) {
      const name = tagName(w.upos, w.xpos);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  const classes = [...counts]
    .filter(([, n]) => n >= 5)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
  const numbers = new Map(classes.map((name, n) => [name, n]));
  const classOf = (upos: string, xpos: string) =>
    numbers.get(tagName(upos, xpos)) ??
    Math.max(
      0,
      classes.findIndex((c) => c.startsWith(`${upos}|`)),
    );
  return { classes, classOf };
}

export function trainTagger(
  sentences: GoldSentence[],
  epochs: number,
  told: (line: string, model: Perceptron) => void = () => {},
): Perceptron {
  const { classes, classOf } = tagClasses(sentences);
  const model = new Perceptron(classes, 1 << 17);
  const keys = new Int32Array(tagFeatureRoom);
  const scores = new Float32Array(classes.length);
  const inputs = sentences.map((s) => ({
    input: tagInput(s.words.map((w) => w.form)),
    gold: s.words.map((w) => classOf(w.upos, w.xpos)),
  }));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const { input, gold } of shuffled(inputs, epoch + 1)) {
      let t1 = noTag;
      let t2 = noTag;
      for (let n = 0; n < gold.length; n++) {
        const count = tagFeatures(input, n, t1, t2, keys);
        model.score(keys, count, scores);
        const guess = best(scores);
        const wanted = gold[n] as number;
        if (guess !== wanted) model.update(keys, count, wanted, guess);
        else right++;
        all++;
        model.tick++;
        t2 = t1;
        t1 = guess;
      }
    }
    told(
      `tagger epoch ${epoch + 1}: ${((100 * right) / all).toFixed(2)} on the training text, ${model.size} features`,
      model,
    );
  }
  return model;
}

/**
 * Tags of every sentence by a model trained on the other folds.
 * @param prepared is called with the other folds before each training, to make the lexicon of them alone
 */
export function jackknifed(
  sentences: GoldSentence[],
  folds: number,
  epochs: number,
  prepared: (others: GoldSentence[]) => void,
): string[][] {
  const tags: string[][] = new Array(sentences.length);
  for (let fold = 0; fold < folds; fold++) {
    const others = sentences.filter((_, n) => n % folds !== fold);
    prepared(others);
    const model = trainTagger(others, epochs).averaged();
    for (const [n, s] of sentences.entries())
      if (n % folds === fold)
        tags[n] = tagNames(
          model,
          s.words.map((w) => w.form),
        );
  }
  return tags;
}

export const tagNames = (model: Scorer, texts: string[]): string[] =>
  tagsOf(model, texts).map((tag) => model.classes[tag] ?? "X|FW");
