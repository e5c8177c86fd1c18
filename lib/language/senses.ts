import senses from "./data/senses.json" with { type: "json" };

export const wordClasses = ["noun", "verb", "adjective", "adverb"] as const;
export type WordClass = (typeof wordClasses)[number];
export interface Sense {
  word: string;
  wordClass: WordClass;
  /** How common the word is: 0 (rare) to 9. */
  band: number;
  definition: string;
  /** A thing to touch or a substance, told well by pictures rather than words. */
  concrete: boolean;
  /** A word that most readers know already (levels A1 to B1, or very common). */
  familiar: boolean;
}

const read = new Map<WordClass, Map<string, Sense>>();

/** Every word of a class that has one settled sense, in alphabetical order. */
export function settledSenses(wordClass: WordClass): Map<string, Sense> {
  const known = read.get(wordClass);
  if (known) return known;
  const map = new Map<string, Sense>();
  for (const line of senses[wordClass]) {
    const [word, band, definition, kind] = line.split("|");
    if (word && band && definition)
      map.set(word, {
        word,
        wordClass,
        band: Number(band),
        definition,
        concrete: kind === "c",
        familiar: kind === "f",
      });
  }
  read.set(wordClass, map);
  return map;
}

/** The one settled sense of a lemma in its class, or undefined where WordNet leaves it open. */
export const settledSense = (lemma: string, wordClass: WordClass): Sense | undefined =>
  settledSenses(wordClass).get(lemma);
