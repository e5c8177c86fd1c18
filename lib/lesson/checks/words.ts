/** A text as the checks compare it: its words, and the stems of those that carry meaning. */
import { stemOf } from "./stem";

export interface Words {
  text: string;
  /** Lower case, typographic apostrophes made plain; hyphenated words in their parts. */
  all: string[];
  /** Stems of the content words, in order, with repeats. */
  content: string[];
  stems: Set<string>;
}

const empty = new Set(
  `a an the this that these those some any each every either neither both all no none another other others such same
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
  himself herself itself ourselves themselves one ones who whom whose which what when where why how there here
  be am is are was were been being have has had having do does did doing done will would shall should can could may
  might must ought not n't nor never and or but so if because although though while whereas than then as since until
  unless of to in on at by for from with without within into onto upon over under about above below between among
  through during before after against toward towards across along around behind beyond near off out up down per via
  very too also just only even still yet already quite rather really more most less least much many few lot lots
  s t re ve ll d m let like etc mr mrs ms dr according article text passage paragraph author writer following true
  statement question something anything someone anyone thing things`.split(/\s+/),
);

/** True for words that say little of what a text is about: function words and the words of question-making. */
export const isEmptyWord = (word: string): boolean => empty.has(word);

/** The words of a text in lower case; "don't" gives "do" and "n't", "e-bikes" gives "e" and "bikes". */
export function wordsIn(text: string): string[] {
  const found = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/n't\b/g, " n't")
    .match(/n't|\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:'[\p{L}]+)?/gu);
  return (found ?? []).map((w) =>
    w.replace(/'(?:s|re|ve|ll|d|m)?$/, "").replace(/(?<=\p{N}),(?=\p{N}{3})/gu, ""),
  );
}

const numbers = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((w, n) => [w, String(n)]),
);

/** The stem of a word; a number word up to twelve is its figure. */
export const contentStem = (word: string): string => numbers.get(word) ?? stemOf(word);

/** Reads a text once for all checks. */
export function readWords(text: string): Words {
  const all = wordsIn(text).filter((w) => w !== "");
  const content = all.filter((w) => !empty.has(w) && (w.length > 1 || /\p{N}/u.test(w))).map(contentStem);
  return { text, all, content, stems: new Set(content) };
}

/** The words of a text that have one of these stems, each once, as written in lower case. */
export function surfaceOf(words: Words, stems: readonly string[]): string[] {
  const wanted = new Set(stems);
  return [...new Set(words.all)].filter((w) => wanted.has(contentStem(w)));
}
