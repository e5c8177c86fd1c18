/** How alike the answers of a class to one question are. Needs no marks. */
import { answerWords, contentWords, type Word } from "./answer-words";
import { coverage } from "./similarity";

export interface Likeness {
  /** 0 (nothing in common) to 1 (the same content words), for two answers by their index; 1 with itself. */
  of: (a: number, b: number) => number;
  words: Word[][];
}

/**
 * Likeness of every two answers: the harmonic mean of how much of each the other holds. A word that nearly every answer
 * has tells little. Time grows with the square of the number of answers: 150 take about a second.
 */
export function likenessOf(texts: readonly string[], vocabulary?: ReadonlySet<string>): Likeness {
  const words = texts.map((text) => answerWords(text, vocabulary));
  const contents = words.map(contentWords);
  const holders = new Map<string, number>();
  for (const content of contents)
    for (const { stem } of content) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const weight = (word: Word) =>
    0.5 * Math.log((texts.length + 1) / ((holders.get(word.stem) ?? 0) + 0.5)) + word.weight;
  const table = contents.map((mine, a) =>
    Float32Array.from({ length: a }, (_, b) => {
      const other = contents[b] ?? [];
      if (mine.length === 0 || other.length === 0) return 0;
      const there = coverage(mine, other, weight);
      const back = coverage(other, mine, weight);
      return there + back > 0 ? (2 * there * back) / (there + back) : 0;
    }),
  );
  return { words, of: (a, b) => (a === b ? 1 : (table[Math.max(a, b)]?.[Math.min(a, b)] ?? 0)) };
}
