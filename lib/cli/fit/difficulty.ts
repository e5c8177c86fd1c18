/** Fits the word-difficulty model of lib/language/difficulty.ts on CompLex (words in context with judged complexity). */
import { difficultyFeatures, difficultyOf, sumOfTrees } from "@/lib/language/difficulty";
import { pearson } from "./linear";
import { type Boosting, type Forest, fitForest } from "./trees";

export interface JudgedWord {
  token: string;
  complexity: number;
}
/** A judged word from a row of CompLex's single-word files. */
export const judgedWordOf = (row: Record<string, string>): JudgedWord => ({
  token: row.token ?? "",
  complexity: Number(row.complexity),
});

export const boosting: Boosting = { trees: 220, leaves: 12, rate: 0.05, least: 30, shrink: 5, bins: 40 };

const short = (n: number) => Number(n.toPrecision(3));
export function difficultyModel(words: JudgedWord[], options = boosting): Forest {
  const forest = fitForest(
    words.map((w) => difficultyFeatures(w.token)),
    words.map((w) => w.complexity),
    options,
  );
  return {
    base: short(forest.base),
    trees: forest.trees.map((t) => t.map(([m, border, l, r]) => [m, short(border), l, r])),
  };
}

/** Pearson's r of the shipped model with judgement, on words that it was not fitted on (CompLex single-word trial). */
export const complexWordsR = (words: JudgedWord[]): number =>
  pearson(
    words.map((w) => difficultyOf(w.token)),
    words.map((w) => w.complexity),
  );

/** Pearson's r five-fold, with all uses of one word in one fold. */
export function crossValidatedByWord(words: JudgedWord[], options = boosting): number {
  const forms = [...new Set(words.map((w) => w.token.toLowerCase()))].sort();
  const fold = new Map(forms.map((w, n) => [w, n % 5]));
  const foldOf = (w: JudgedWord) => fold.get(w.token.toLowerCase()) ?? 0;
  const predicted = words.map(() => 0);
  for (let k = 0; k < 5; k++) {
    const { base, trees } = difficultyModel(
      words.filter((w) => foldOf(w) !== k),
      options,
    );
    for (const [n, w] of words.entries())
      if (foldOf(w) === k) predicted[n] = sumOfTrees(base, trees, difficultyFeatures(w.token));
  }
  return pearson(
    predicted,
    words.map((w) => w.complexity),
  );
}
