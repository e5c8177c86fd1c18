/** Words as the models see them: one way of writing for quotes, dashes and digits, then hashes of the parts. */
import { hashOf } from "./hash";
import { lexicon } from "./lexicon-file";

const same: Record<string, string> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "``": '"',
  "''": '"',
  "’’": '"',
  "‘": "'",
  "’": "'",
  "`": "'",
  "—": "--",
  "–": "-",
  "―": "--",
  "‑": "-",
  "…": "...",
  "[": "(",
  "]": ")",
  "{": "(",
  "}": ")",
};

/** Quotes and dashes written plainly; the case is kept. */
export function plain(text: string): string {
  return same[text] ?? text.replace(/[’‘`´]/g, "'").replace(/[‐‑]/g, "-");
}

/** The form that is a feature: lower case, every digit a 0, addresses as one word. */
export function formOf(text: string): string {
  const form = plain(text).toLowerCase();
  if (/^(?:https?:|www\.)|^\S+@\S+\.\w+$|\.(?:com|org|net|edu|gov)\b/.test(form)) return "<url>";
  return form.replace(/\d/g, "0");
}

/** "Xx" for "Obama", "X.X." for "U.S.", "d,d" for "1,200": runs are shortened to one or two signs. */
export function shapeOf(text: string): string {
  return plain(text)
    .replace(/\p{Lu}/gu, "X")
    .replace(/\p{L}/gu, "x")
    .replace(/\p{N}/gu, "d")
    .replace(/(.)\1{2,}/gu, "$1$1");
}

/** Hashes of one word's parts. */
export interface WordHashes {
  form: number;
  shape: number;
  /** Last one to five letters; the whole word where it is shorter. */
  ends: number[];
  starts: number[];
  /** First letter a capital: 1; all capitals: 2; digit inside: 3; hyphen inside: 4; else 0. */
  cast: number;
  /** What the lexicon says: parts of speech with the ending taken off; the commonest tag, or the parts where it has none. */
  parts: number;
  tag: number;
  /** WordNet's field of the first noun sense, and of the first verb sense. */
  nounField: number;
  verbField: number;
  /** 1 a given name, 2 a large city, 3 both. */
  listed: number;
}

const known = new Map<string, WordHashes>();

/** Forgets all words, after a change of the lexicon. */
export const forgetWords = (): void => known.clear();

/** Hashes of a word, remembered for the next time it comes. */
export function wordHashes(text: string): WordHashes {
  const old = known.get(text);
  if (old) return old;
  const form = formOf(text);
  const lex = lexicon().find(form);
  const parts = lex.parts * 32 + lex.ending;
  const made: WordHashes = {
    form: hashOf(form),
    shape: hashOf(shapeOf(text)),
    ends: [1, 2, 3, 4, 5].map((n) => hashOf(form.slice(-n))),
    starts: [1, 2, 3, 4].map((n) => hashOf(form.slice(0, n))),
    cast: castOf(text),
    parts,
    tag: lex.tag > 0 ? lex.tag : 4096 + parts * 8 + castOf(text),
    nounField: lex.nounField,
    verbField: lex.verbField,
    listed: lex.listed,
  };
  // Bounded, so that a server that reads for months keeps its memory.
  if (known.size > 50_000) known.clear();
  known.set(text, made);
  return made;
}

function castOf(text: string): number {
  if (/\d/.test(text)) return 3;
  if (/^\p{Lu}/u.test(text)) return /^\p{Lu}+$/u.test(text) && text.length > 1 ? 2 : 1;
  return text.length > 1 && text.includes("-") ? 4 : 0;
}
