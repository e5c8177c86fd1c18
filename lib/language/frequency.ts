/** How common a word is, how early learners meet it, and how many senses it has. Tables: data/README.md. */
import frequency from "./data/frequency.json" with { type: "json" };
import levelTable from "./data/levels.json" with { type: "json" };
import senseCounts from "./data/sense-counts.json" with { type: "json" };
import type { WordClass } from "./senses";

/** Levels of the Common European Framework, from the first words of a learner to those of the most able. */
export const levels = ["A1", "A2", "B1", "B2", "C1", "C2"] as const;
export type WordLevel = (typeof levels)[number];
export interface SenseCounts {
  noun: number;
  verb: number;
  adjective: number;
  adverb: number;
  /** log2(1 + uses in WordNet's tagged texts), rounded. */
  uses: number;
}

/** What a word has that no table lists: used less than three times in 50 million words. */
export const rarest = 1.2;

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
const each = (table: Record<string, string>, put: (key: string, word: string) => void) => {
  for (const [key, words] of Object.entries(table)) for (const word of words.split(" ")) put(key, word);
};

const zipfs = once(() => {
  const map = new Map<string, number>();
  each(frequency, (tenths, word) => map.set(word, Number(tenths) / 10));
  return map;
});
const levelsByWord = once(() => {
  const map = new Map<string, number>();
  each(levelTable, (level, entry) => {
    const place = levels.indexOf(level as WordLevel);
    map.set(entry, place);
    const word = entry.slice(0, -2);
    map.set(word, Math.min(map.get(word) ?? 9, place));
  });
  return map;
});
const counts = once(() => {
  const map = new Map<string, SenseCounts>();
  each(senseCounts, (key, word) => {
    const [noun = 0, verb = 0, adjective = 0, adverb = 0, uses = 0] = key.split(".").map(Number);
    map.set(word, { noun, verb, adjective, adverb, uses });
  });
  return map;
});

/** Zipf value of a lower-case word form: 7 ("the") to `rarest` (van Heuven et al. 2014, on SUBTLEX-US). */
export const zipfOf = (word: string): number => zipfs().get(word) ?? rarest;
/** True where the form stands in the frequency list at all. */
export const isListed = (word: string): boolean => zipfs().has(word);

const letters: Record<WordClass, string> = { noun: "n", verb: "v", adjective: "a", adverb: "r" };
/** The level at which learners meet a lemma, in its class where one is given; undefined where no list has it. */
export function levelOf(lemma: string, wordClass?: WordClass): WordLevel | undefined {
  const place = levelsByWord().get(wordClass ? `${lemma}/${letters[wordClass]}` : lemma);
  return place === undefined ? undefined : levels[place];
}
/** How many senses WordNet gives a lemma; undefined where it has none or the lemma is very rare. */
export const senseCountsOf = (lemma: string): SenseCounts | undefined => counts().get(lemma);

const endings: [RegExp, string][] = [
  [/ies$/, "y"],
  [/ves$/, "f"],
  [/es$/, ""],
  [/s$/, ""],
  [/ied$/, "y"],
  [/ed$/, ""],
  [/ed$/, "e"],
  [/([^aeiou])\1(?:ed|ing|er|est)$/, "$1"],
  [/ing$/, ""],
  [/ing$/, "e"],
  [/iest$|ier$/, "y"],
  [/er$|est$/, ""],
  [/er$|est$/, "e"],
  [/men$/, "man"],
];
/** The word itself and the base forms that it can be an inflection of and that a table knows. */
export function baseForms(word: string): string[] {
  const found = [word];
  for (const [ending, put] of endings) {
    if (!ending.test(word)) continue;
    const base = word.replace(ending, put);
    if (base.length >= 2 && (counts().has(base) || levelsByWord().has(base))) found.push(base);
  }
  return found;
}
