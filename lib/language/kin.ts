/** What lies near a word's settled sense: its opposite, and words of the same kind of thing. */
import kin from "./data/kin.json" with { type: "json" };
import type { WordClass } from "./senses";

export interface Kin {
  word: string;
  /** WordNet's field of the sense ("4" is acts, "18" persons); empty for adjectives. */
  field: string;
  /** Shared by the words whose senses fall under the same wider sense; empty where there is no other. */
  group: string;
  /** The opposite's definition, or empty. */
  opposite: string;
  /** True where the word has further senses in its class, so that a text may not use the settled one. */
  open: boolean;
}

interface Table {
  words: Map<string, Kin>;
  groups: Map<string, string[]>;
}
const read = new Map<WordClass, Table>();

function tableOf(wordClass: WordClass): Table {
  const known = read.get(wordClass);
  if (known) return known;
  const table: Table = { words: new Map(), groups: new Map() };
  for (const line of wordClass === "adverb" ? [] : kin[wordClass]) {
    const [word = "", field = "", group = "", opposite = "", more = ""] = line.split("|");
    if (word === "") continue;
    table.words.set(word, { word, field, group, opposite, open: more === "+" });
    if (group !== "") table.groups.set(group, [...(table.groups.get(group) ?? []), word]);
  }
  read.set(wordClass, table);
  return table;
}

/** What is known of a lemma's neighbours, or undefined. */
export const kinOf = (lemma: string, wordClass: WordClass): Kin | undefined =>
  tableOf(wordClass).words.get(lemma);
