/** Builds the lexicon from WordNet's files and the training text. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf, type LexiconEntry } from "../parser/lexicon";
import { formOf } from "../parser/words";
import type { GoldSentence } from "./conllu";

const partsOf = { noun: 1, verb: 2, adj: 4, adv: 8 } as const;

/** Lines "word code". @param dict WordNet's folder with index.* and data.* */
export function lexiconLines(
  dict: string,
  sentences: GoldSentence[],
  classOf: (upos: string, xpos: string) => number,
): string {
  const entries = new Map<string, LexiconEntry>();
  const entry = (word: string) => {
    const old = entries.get(word);
    if (old) return old;
    const made = { parts: 0, nounField: 0, verbField: 0, tag: 0, listed: 0, ending: 0 };
    entries.set(word, made);
    return made;
  };
  for (const part of ["noun", "verb", "adj", "adv"] as const) {
    const data = readFileSync(join(dict, `data.${part}`));
    for (const line of readFileSync(join(dict, `index.${part}`), "latin1").split("\n")) {
      const word = /^[a-z]{2,} /.exec(line)?.[0].trim();
      if (!word) continue;
      const cells = line.trim().split(" ");
      const offset = Number(cells[4 + Number(cells[3]) + 2]);
      const field = Number(data.toString("latin1", offset + 9, offset + 11));
      const made = entry(word);
      made.parts |= partsOf[part];
      if (part === "noun") made.nounField = field;
      if (part === "verb") made.verbField = field;
    }
  }
  for (const [n, list] of ["first-names", "cities"].entries())
    for (const name of readFileSync(new URL(`./${list}.txt`, import.meta.url), "utf8")
      .trim()
      .split(" "))
      entry(name).listed |= n + 1;
  for (const [word, tag] of commonTags(sentences, classOf)) entry(word).tag = tag + 1;
  return [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, made]) => `${word} ${codeOf(made).toString(36)}`)
    .join("\n");
}

/** The tag that a form mostly has, for forms that stand at least four times in the training text. */
function commonTags(
  sentences: GoldSentence[],
  classOf: (upos: string, xpos: string) => number,
): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const s of sentences)
    for (const w of s.words) {
      const form = formOf(w.form);
      const tags = counts.get(form) ?? new Map<number, number>();
      const tag = classOf(w.upos, w.xpos);
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
      counts.set(form, tags);
    }
  const common = new Map<string, number>();
  for (const [form, tags] of counts) {
    const ranked = [...tags].sort((a, b) => b[1] - a[1]);
    const all = ranked.reduce((n, [, count]) => n + count, 0);
    if (all >= 4 && ranked[0] && !/\s/.test(form)) common.set(form, ranked[0][0]);
  }
  return common;
}
