/** Training of the name finder. */
import { nameFeatureRoom, nameFeatures, nameInput } from "../parser/name-features";
import { follows, nameLabels, spansOf } from "../parser/name-tag";
import type { Scorer } from "../parser/scorer";
import type { NamedSentence } from "./names-data";
import { Perceptron } from "./perceptron";
import { shuffled } from "./random";

export const nameClasses = ["O", ...["PER", "LOC", "ORG", "MISC"].flatMap((k) => [`B-${k}`, `I-${k}`])];

/** @param tags of each sentence, by a tagger ("PROPN|NNP") */
export function trainNames(sentences: NamedSentence[], tags: string[][], epochs: number): Perceptron {
  const model = new Perceptron(nameClasses, 1 << 16);
  const keys = new Int32Array(nameFeatureRoom);
  const scores = new Float32Array(nameClasses.length);
  const inputs = sentences.map((s, n) => ({
    words: s.words,
    input: nameInput(s.words, tags[n] ?? []),
    gold: s.labels.map((l) => Math.max(0, nameClasses.indexOf(l))),
  }));
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { words, input, gold } of shuffled(inputs, epoch + 9)) {
      let before = -1;
      let before2 = -1;
      for (let n = 0; n < words.length; n++) {
        const count = nameFeatures(input, words, n, before, before2, keys);
        model.score(keys, count, scores);
        let top = -1;
        for (let c = 0; c < scores.length; c++)
          if (
            (top < 0 || (scores[c] as number) > (scores[top] as number)) &&
            follows(nameClasses[c] ?? "O", nameClasses[before] ?? "O")
          )
            top = c;
        const right = gold[n] as number;
        if (top !== right) model.update(keys, count, right, top);
        model.tick++;
        before2 = before;
        before = top;
      }
    }
  return model;
}

/** Strict F1: same words, same kind; MISC is left out on both sides. */
export function namesF1(model: Scorer, sentences: NamedSentence[], tags: string[][]) {
  let both = 0;
  let found = 0;
  let gold = 0;
  for (const [n, s] of sentences.entries()) {
    const key = (x: { from: number; to: number; kind: string }) => `${x.from} ${x.to} ${x.kind}`;
    const wanted = new Set(
      spansOf(s.labels)
        .filter((x) => x.kind !== "MISC")
        .map(key),
    );
    const got = spansOf(nameLabels(model, s.words, tags[n] ?? []).map((c) => model.classes[c] ?? "O"))
      .filter((x) => x.kind !== "MISC")
      .map(key);
    gold += wanted.size;
    found += got.length;
    both += got.filter((k) => wanted.has(k)).length;
  }
  return { precision: (100 * both) / found, recall: (100 * both) / gold, f1: (200 * both) / (found + gold) };
}
