/** Accuracy of tagger and parser on a treebank: gold tokens and sentences, predicted tags, punctuation counted. */
import { greedyParse } from "../parser/parse";
import type { Scorer } from "../parser/scorer";
import type { GoldSentence } from "./conllu";
import { tagNames } from "./train-tagger";

export interface Accuracy {
  /** Per cent of tokens. */
  upos: number;
  xpos: number;
  uas: number;
  las: number;
  sentences: number;
  tokens: number;
  tokensPerSecond: number;
}

export function accuracyOf(
  sentences: GoldSentence[],
  analyse: (texts: string[]) => { tags: string[]; heads: number[]; labels: string[] },
): Accuracy {
  let tokens = 0;
  let upos = 0;
  let xpos = 0;
  let uas = 0;
  let las = 0;
  const started = performance.now();
  for (const s of sentences) {
    const { tags, heads, labels } = analyse(s.words.map((w) => w.form));
    for (const [n, w] of s.words.entries()) {
      tokens++;
      const [u, x] = (tags[n] ?? "").split("|");
      if (u === w.upos) upos++;
      if (x === w.xpos) xpos++;
      if (heads[n] !== w.head) continue;
      uas++;
      if (labels[n] === w.rel) las++;
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const share = (n: number) => (100 * n) / tokens;
  return {
    upos: share(upos),
    xpos: share(xpos),
    uas: share(uas),
    las: share(las),
    sentences: sentences.length,
    tokens,
    tokensPerSecond: tokens / seconds,
  };
}

export function accuracyOfModels(
  sentences: GoldSentence[],
  tagger: Scorer,
  parser: Scorer,
  parseWith = greedyParse,
): Accuracy {
  return accuracyOf(sentences, (texts) => {
    const tags = tagNames(tagger, texts);
    return { tags, ...parseWith(parser, texts, tags) };
  });
}
