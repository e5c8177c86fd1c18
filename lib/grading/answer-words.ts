/** The words of a short answer: contractions opened, slips of spelling mended, function words told from the rest. */
import { isListed, zipfOf } from "@/lib/language/frequency";
import { stemOf } from "./stems";

export interface Word {
  /** Lower case, spelling mended. */
  norm: string;
  stem: string;
  /** Carries meaning of its own: neither a function word nor a negation. */
  content: boolean;
  /** How much it tells: 0.1 (everywhere) to 1 (rare). */
  weight: number;
  /** UTF-16 offsets into the text, `end` exclusive; both halves of a contraction share them. */
  start: number;
  end: number;
}

const functionWords = new Set(
  `a an the of to in on at by for with from into onto as and or but so if then than that this these those there here it its
  he she they we you i me him her us them his their our your my is are was were be been being am do does did done has have
  had having will would can could should may might must shall very just also too such some any which who whom whose what
  when where why how because about got get let while not no nor never none without cannot`.split(/\s+/),
);
const opened: Record<string, string> = {
  "won't": "will not",
  "can't": "can not",
  cannot: "can not",
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  isnt: "is not",
  wont: "will not",
  cant: "can not",
};
const parts = (word: string): string[] =>
  (opened[word] ?? word.replace(/n't$/, " not").replace(/'[a-z]*$/, "")).split(" ");

const weights = new Map<string, number>();
/** Self-information of a word in everyday English (SUBTLEX-US, Zipf scale), from 0.1 to 1. */
export function weightOf(norm: string): number {
  let weight = weights.get(norm);
  if (weight === undefined) {
    const commonest = Math.max(zipfOf(norm), zipfOf(stemOf(norm)));
    weight = Math.min(1, Math.max(0.1, (7 - commonest) / 5.2));
    weights.set(norm, weight);
  }
  return weight;
}

/** Words of a text in order. A word that no list knows and that is a slip away from one of `vocabulary` becomes that one. */
export function answerWords(text: string, vocabulary?: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(/\p{L}+(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*/gu)) {
    const start = found.index;
    const plain = found[0].toLowerCase().replace("’", "'");
    for (const part of parts(plain)) {
      if (part === "") continue;
      const norm = vocabulary ? mended(part, vocabulary) : part;
      const content = !functionWords.has(norm);
      words.push({
        norm,
        stem: stemOf(norm),
        content,
        weight: weightOf(norm),
        start,
        end: start + found[0].length,
      });
    }
  }
  return words;
}

function mended(word: string, vocabulary: ReadonlySet<string>): string {
  if (word.length < 4 || /\d/.test(word) || vocabulary.has(word) || isListed(word)) return word;
  let best = word;
  let least = word.length >= 7 ? 3 : 2;
  for (const other of vocabulary) {
    if (other.length < 4 || Math.abs(other.length - word.length) >= least) continue;
    const slips = distance(word, other);
    if (slips < least) {
      least = slips;
      best = other;
    }
  }
  return best;
}

/** Damerau-Levenshtein distance (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (before[j - 2] ?? 0) + 1);
      row.push(d);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Content words, each stem once, in order. */
export function contentWords(words: readonly Word[]): Word[] {
  const seen = new Set<string>();
  return words.filter((word) => word.content && !seen.has(word.stem) && seen.add(word.stem));
}
