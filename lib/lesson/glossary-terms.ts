/** Words and terms of a sentence that one of the written tables explains. */
import { difficultyOf } from "@/lib/language/difficulty";
import { countryOf } from "@/lib/language/places";
import type { ReadSentence } from "./reading";
import { terms } from "./terms";
import { general } from "./terms/general";
import { american, type Met, TermIndex, type Word, wordsOf } from "./terms/index-by-word";
import type { Term } from "./terms/rows";

export interface Found {
  term: string;
  partOfSpeech: string;
  definition: string;
  sentences: string[];
  /** How hard readers find it, 0 to 1. */
  difficulty: number;
  source: "term" | "general" | "wordnet";
}

const civics = new TermIndex(terms);
const others = new TermIndex(general);

/** Curated terms of a sentence: civics first, then words of news and argument; longest first, none inside another. */
export function termsIn(s: ReadSentence): Found[] {
  const words = wordsOf(s.text, s.tokens);
  const met = [
    ...civics.find(words).map((m) => ({ ...m, source: "term" as const })),
    ...others.find(words).map((m) => ({ ...m, source: "general" as const })),
  ].filter((m) => fits(m, words, s));
  return met
    .filter((m) => !met.some((o) => o.to - o.from > m.to - m.from && o.from <= m.from && o.to >= m.to))
    .map(({ term, from, to, source }) => ({
      term: shownAs(term, words.slice(from, to)),
      partOfSpeech: term.partOfSpeech,
      definition: term.definition,
      sentences: [s.id],
      difficulty: difficultyOfTerm(term.term),
      source,
    }));
}

/** A term of several words is as hard as its hardest word, and a little more for meaning more than its parts. */
export function difficultyOfTerm(term: string): number {
  const parts = term.split(/[\s-]+/).filter((w) => w.length > 2);
  const hardest = Math.max(0.1, ...parts.map((p) => difficultyOf(p.toLowerCase())));
  return hardest + (parts.length > 1 ? 0.03 : 0);
}

function fits({ term, from, to }: Met, words: Word[], s: ReadSentence): boolean {
  if (term.only && !term.only.test(s.text)) return false;
  const part = words.slice(from, to);
  const several = to - from > 1;
  if (several && part.some((w, n) => n > 0 && gap(part[n - 1], w, s.text))) return false;
  if (tied(words, from) || tied(words, to)) return false;
  if (several) return !insideName(words, from, to, term);
  const word = words[from];
  return word !== undefined && usedAs(word, term) && !(startsUpper(word) && word.start > 1);
}
/** Joined to the word before it by a hyphen alone: "poorly-developed", but not "antiquated 10-year-old". */
const tied = (words: Word[], at: number) => {
  const word = words[at];
  return word?.joined && word.start === (words[at - 1]?.end ?? -9) + 1;
};
/** Only a space or a hyphen may stand inside a term. */
const gap = (a: Word | undefined, b: Word, text: string) =>
  !/^[\s-]+$/.test(text.slice(a?.end ?? 0, b.start));
const startsUpper = (w: Word | undefined) => w !== undefined && /^\p{Lu}/u.test(w.text);
const roles =
  /^(?:the|a|in [\w ,]+, the) (?:person|head|highest|chief|member|minister|second|candidate|leader)/;
/** "the Free Trade Area of …": a capital before or after a capitalised term makes it a part of a name. */
function insideName(words: Word[], from: number, to: number, term: Term): boolean {
  if (/\p{Lu}/u.test(term.term))
    return !words.slice(from, to).every((w) => startsUpper(w) || w.text.length < 4);
  const part = words.slice(from, to);
  if (!part.slice(1).some(startsUpper) && !(startsUpper(part[0]) && from > 0)) return false;
  const before = words[from - 1];
  const after = words[to];
  const named = (w: Word | undefined) => startsUpper(w) && w?.token.tag === "PROPN";
  if (named(after) && !roles.test(term.definition)) return true;
  return named(before) && from > 1 && !countryOf(before?.text ?? "");
}

const tagsOf: Record<Term["partOfSpeech"], readonly string[]> = {
  noun: ["NOUN"],
  verb: ["VERB"],
  adjective: ["ADJ"],
  adverb: ["ADV"],
};
function usedAs(word: Word, term: Term): boolean {
  const { tag, xpos } = word.token;
  // A participle may be tagged as a verb where it stands for an adjective, and the other way round.
  if (term.partOfSpeech === "adjective" && word.norm === term.term && /(?:ed|ing)$/.test(term.term))
    return tag === "ADJ" || tag === "VERB";
  if (
    term.partOfSpeech === "adjective" &&
    word.norm !== term.term &&
    !/^(?:JJR|JJS)$/.test(xpos) &&
    word.norm.length < term.term.length
  )
    return false;
  return tagsOf[term.partOfSpeech].includes(tag);
}

/** A single word as the text spells it ("mobilise"), else the term. */
function shownAs(term: Term, part: Word[]): string {
  const word = part[0];
  if (part.length > 1 || !word || /[\s-]/.test(term.term)) return term.term;
  const own = [word.token.lemma, word.norm, ...word.forms].find(
    (form) => form !== term.term && british(form) === term.term && word.norm.startsWith(form.slice(0, -1)),
  );
  return own && !word.forms.has(term.term.slice(0, -1)) && !word.norm.startsWith(term.term) ? own : term.term;
}
const british = (form: string) => american(form)[0];
