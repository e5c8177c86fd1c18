/** Finds terms of a table in running words, whatever their inflection and spelling. */
import { baseForms } from "@/lib/language/frequency";
import type { Token } from "@/lib/language/tagger";
import type { Term } from "./rows";

/** A written word; parts of a hyphened word are words of their own. */
export interface Word {
  text: string;
  norm: string;
  /** Forms by which a term may know it: itself, its lemma, its possible bases, each also in American spelling. */
  forms: ReadonlySet<string>;
  token: Token;
  start: number;
  end: number;
  /** Joined to the word before by a hyphen. */
  joined: boolean;
}
export interface Met {
  term: Term;
  /** Words `from` to `to`, `to` exclusive. */
  from: number;
  to: number;
}

const british: [RegExp, string][] = [
  [/is(e|es|ed|ing|er|ation|ations)$/, "iz$1"],
  [/our(ed|ing|s|able|ite|al|ally|er|ers|hood)?$/, "or$1"],
  [/(?<=[bct])re(s)?$/, "er$1"],
  [/(defen|offen|preten)ce(s)?$/, "$1se$2"],
  [/ogue(s)?$/, "og$1"],
  [/mme(s)?$/, "m$1"],
  [/ll(ed|ing|er|ers|or|ors)$/, "l$1"],
  [/ysed$/, "yzed"],
  [/yse$/, "yze"],
  [/ageing$/, "aging"],
  [/oeuvre(s)?$/, "euver$1"],
  [/^sceptic/, "skeptic"],
  [/^foetus/, "fetus"],
];
/** American spellings that a British form may stand for; only those that a table has will ever match. */
export const american = (word: string): string[] =>
  british.flatMap(([from, to]) => (from.test(word) ? [word.replace(from, to)] : []));

/** The same words come again and again. */
const known = new Map<string, ReadonlySet<string>>();
function formsOf(norm: string): ReadonlySet<string> {
  const stored = known.get(norm);
  if (stored) return stored;
  const bases = baseForms(norm);
  const made = new Set([...bases, ...bases.flatMap(american), ...american(norm).flatMap(baseForms)]);
  if (known.size > 50_000) known.clear();
  known.set(norm, made);
  return made;
}

/** The words of a sentence, with the token that each belongs to. */
export function wordsOf(text: string, tokens: Token[]): Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const hit of text.matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)) {
    const start = hit.index;
    while (at + 1 < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    const token = tokens[at];
    if (!token) continue;
    const norm = hit[0].toLowerCase().replace(/’/g, "'").replace(/'s$/, "");
    const forms = formsOf(norm);
    words.push({
      text: hit[0],
      norm,
      forms: token.norm === norm && !forms.has(token.lemma) ? new Set([...forms, token.lemma]) : forms,
      token,
      start,
      end: start + hit[0].length,
      joined: text.charAt(start - 1) === "-",
    });
  }
  return words;
}

interface Entry {
  term: Term;
  words: string[];
}
/** Looks terms up by their first word; longer terms win. */
export class TermIndex {
  private readonly byFirst = new Map<string, Entry[]>();

  constructor(terms: readonly Term[]) {
    for (const term of terms) {
      const words = term.term.toLowerCase().split(/[\s-]+/);
      const first = words[0] ?? "";
      this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), { term, words }]);
    }
  }

  /** All terms that the words hold, in order, none inside another. */
  find(words: Word[]): Met[] {
    const met: Met[] = [];
    for (let from = 0; from < words.length; ) {
      const fits = this.at(words, from);
      const longest = Math.max(0, ...fits.map((f) => f.words.length));
      for (const f of fits)
        if (f.words.length === longest) met.push({ term: f.term, from, to: from + longest });
      from += Math.max(1, longest);
    }
    return met;
  }

  private at(words: Word[], from: number): Entry[] {
    const forms = words[from]?.forms ?? [];
    return [...forms]
      .flatMap((form) => this.byFirst.get(form) ?? [])
      .filter((entry) => entry.words.every((w, n) => words[from + n]?.forms.has(w)));
  }
}
