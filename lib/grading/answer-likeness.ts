/** How alike the answers of a class to one question are. Needs no marks. */
import { answerWords, contentWords, type Word } from "./answer-words";
import { wordMatch } from "./similarity";

export interface Likeness {
  /** 0 (nothing in common) to 1 (the same content words), for two answers by their index; 1 with itself. */
  of: (a: number, b: number) => number;
  words: Word[][];
}

/** The content words of one answer: number of the stem, what the word weighs, and the stems that come near it. */
interface Content {
  stems: number[];
  weights: number[];
  has: ReadonlySet<number>;
}

/**
 * Likeness of every two answers: the harmonic mean of how much of each the other holds. A word that nearly every answer
 * has tells little. Time grows with the square of the number of answers: 150 take a tenth of a second.
 */
export function likenessOf(texts: readonly string[], vocabulary?: ReadonlySet<string>): Likeness {
  const words = texts.map((text) => answerWords(text, vocabulary));
  const contents = words.map(contentWords);
  const numbers = new Map<string, number>();
  const examples: Word[] = [];
  const holders: number[] = [];
  for (const word of contents.flat()) {
    const number = numbers.get(word.stem) ?? numbers.size;
    if (number === numbers.size) examples.push(word);
    numbers.set(word.stem, number);
    holders[number] = (holders[number] ?? 0) + 1;
  }
  const near = nearStems(examples);
  const ready = contents.map((content): Content => {
    const stems = content.map((word) => numbers.get(word.stem) ?? 0);
    const rare = (stem: number) => 0.5 * Math.log((texts.length + 1) / ((holders[stem] ?? 0) + 0.5));
    const weights = content.map((word, n) => rare(stems[n] ?? 0) + word.weight);
    return { stems, weights, has: new Set(stems) };
  });
  const table = ready.map((mine, a) =>
    Float32Array.from({ length: a }, (_, b) => {
      const other = ready[b];
      if (!other || mine.stems.length === 0 || other.stems.length === 0) return 0;
      const there = heldBy(mine, other, near);
      const back = heldBy(other, mine, near);
      return there + back > 0 ? (2 * there * back) / (there + back) : 0;
    }),
  );
  return { words, of: (a, b) => (a === b ? 1 : (table[Math.max(a, b)]?.[Math.min(a, b)] ?? 0)) };
}

type Near = readonly [stem: number, match: number][];
/** For each stem the others that come near it, nearest first. */
function nearStems(examples: readonly Word[]): Near[] {
  return examples.map((word, n) =>
    examples
      .flatMap((other, m): [number, number][] => {
        const match = n === m ? 0 : wordMatch(word, other);
        return match > 0 ? [[m, match]] : [];
      })
      .sort((a, b) => b[1] - a[1]),
  );
}

/** Share of the weight of `mine` that `other` holds. */
function heldBy(mine: Content, other: Content, near: readonly Near[]): number {
  let held = 0;
  let all = 0;
  for (const [n, stem] of mine.stems.entries()) {
    const weight = mine.weights[n] ?? 0;
    all += weight;
    held += weight * (other.has.has(stem) ? 1 : (near[stem]?.find(([s]) => other.has.has(s))?.[1] ?? 0));
  }
  return all > 0 ? held / all : 0;
}
