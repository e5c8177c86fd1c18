/** A word in context (P18): its glossed sense among the meanings of other words of the same class, form and length. */
import { settledSense, settledSenses, type WordClass, wordClasses } from "@/lib/language/senses";
import type { Candidate, WrongOption } from "../candidate";
import { hash, shuffled } from "../hash";
import { apart } from "../options";
import type { GlossaryEntry } from "../schema";
import { terms } from "../terms";
import type { Tools } from "../tools";

/** Terms that need a definition for precision, but that a reader of news can guess at. */
const tooPlain = new Set(
  "troops,ally,republic,parliament,democracy,candidate,campaign,protest,majority,minority,treaty,appeal,peace talks,civil war,free trade,human rights,foreign aid,war crime,arms race".split(
    ",",
  ),
);

export function word(tools: Tools): Candidate[] {
  return tools.glossary.flatMap((entry, place): Candidate[] => {
    const s = tools.reading.sentences.find((o) => o.id === entry.sentences[0]);
    const wordClass = wordClasses.find((c) => c === entry.partOfSpeech);
    if (!s || !wordClass || s.words > 60 || entry.definition.length > 110 || entry.definition.length < 12)
      return [];
    if (
      tooPlain.has(entry.term) ||
      settledSense(entry.term, wordClass)?.concrete ||
      settledSense(entry.term, wordClass)?.familiar ||
      !askable(entry)
    )
      return [];
    // As part of a name ("the Fourteenth Amendment") a word is not met on its own.
    const named = s.tokens.find((t) => t.lemma === entry.term || t.norm === entry.term)?.tag === "PROPN";
    const wrong = named ? null : wrongMeanings(entry, wordClass, tools);
    if (!wrong) return [];
    return [
      {
        kind: "multiple-choice",
        pattern: "word",
        group: `word ${entry.term}`,
        skill: "vocabulary",
        stem: `As it is used in paragraph ${s.paragraph}, the ${entry.term.includes(" ") ? "term" : wordClass} “${entry.term}” most nearly means:`,
        key: entry.definition,
        wrong,
        evidence: [[{ sentence: s.id }]],
        score: 0.82 - 0.01 * Math.min(10, place) + (isTerm(entry.term) ? 0.05 : 0),
        anchor: s.index,
      },
    ];
  });
}

const known = new Set(terms.map((t) => t.term));
const isTerm = (term: string) => known.has(term);
/** A definition that repeats a word of the term gives the answer away. */
const askable = (entry: GlossaryEntry) => sharesNothing(entry.term.replace(/-/g, " "), entry.definition);

interface Meaning {
  word: string;
  definition: string;
  sentence?: string;
}

/**
 * Three wrong meanings: one of another word of this text where one fits, the others of terms of the same field for a
 * term, and of words of about the same rarity otherwise.
 */
function wrongMeanings(entry: GlossaryEntry, wordClass: WordClass, tools: Tools): WrongOption[] | null {
  const picked: Meaning[] = [];
  const take = (from: Meaning[], until: number, room: number) => {
    for (const m of from) {
      if (picked.length >= until) return;
      if (
        m.word === entry.term ||
        apart(m.definition, entry.definition) > room ||
        !sharesNothing(m.definition, entry.definition)
      )
        continue;
      if (
        sharesNothing(m.word, entry.definition) &&
        sharesNothing(m.definition, entry.term) &&
        picked.every((p) => p.word !== m.word && sharesNothing(p.definition, m.definition))
      )
        picked.push(m);
    }
  };
  const inText = meaningsInText(wordClass, tools);
  const field = shuffled(
    terms.filter(
      (t) =>
        t.partOfSpeech === wordClass &&
        !tools.reading.spread.has(t.term) &&
        kindOf(t.definition) === kindOf(entry.definition),
    ),
    (t) => t.term,
    entry.term,
  ).map((t): Meaning => ({ word: t.term, definition: t.definition }));
  const others = usualMeanings(wordClass, kindOf(entry.definition), entry.term).filter(
    (m) => !tools.reading.spread.has(m.word) && apart(m.definition, entry.definition) <= 0.25,
  );
  take(
    inText.filter((m) => kindOf(m.definition) === kindOf(entry.definition)),
    isTerm(entry.term) ? 1 : 2,
    0.3,
  );
  take(inText, isTerm(entry.term) ? 1 : 2, 0.3);
  if (isTerm(entry.term)) take(field, 3, 0.35);
  take(others, 3, 0.25);
  take(field, 3, 0.45);
  if (picked.length < 3) return null;
  return picked.map((m) =>
    m.sentence
      ? {
          text: m.definition,
          type: "elsewhere",
          reason: `That is what “${m.word}” means.`,
          sentence: m.sentence,
        }
      : {
          text: m.definition,
          type: "not-in-text",
          reason: `That is what “${m.word}” means, a word that the text doesn't use.`,
        },
  );
}

const usual = new Map<string, Meaning[]>();
/** Meanings of not too rare words of a class whose definitions open alike, from a place that the term decides. */
function usualMeanings(wordClass: WordClass, kind: string, term: string): Meaning[] {
  const name = `${wordClass} ${kind}`;
  let known = usual.get(name);
  if (!known) {
    const fit = [...settledSenses(wordClass).values()].filter(
      (o) => o.band >= 5 && !o.concrete && !o.familiar && kindOf(o.definition) === kind,
    );
    known = shuffled(fit, (o) => o.word, name).map((o) => ({ word: o.word, definition: o.definition }));
    usual.set(name, known);
  }
  const from = known.length > 0 ? hash(term) % known.length : 0;
  return [...known.slice(from), ...known.slice(0, from)];
}

/** Meanings of the text's other words: glossed ones first, then any with a settled sense. */
function meaningsInText(wordClass: WordClass, tools: Tools): Meaning[] {
  const glossed = tools.glossary
    .filter((g) => g.partOfSpeech === wordClass)
    .map((g): Meaning => ({ word: g.term, definition: g.definition, sentence: g.sentences[0] }));
  const tags = { noun: "NOUN", verb: "VERB", adjective: "ADJ", adverb: "ADV" };
  const found = new Map<string, Meaning>();
  for (const s of tools.reading.sentences)
    for (const t of s.tokens) {
      if (t.tag !== tags[wordClass] || found.has(t.lemma)) continue;
      const sense = settledSense(t.lemma, wordClass);
      if (sense && !sense.concrete && !sense.familiar)
        found.set(t.lemma, { word: sense.word, definition: sense.definition, sentence: s.id });
    }
  return [...glossed, ...[...found.values()].filter((m) => !glossed.some((g) => g.word === m.word))];
}

/** What a definition is of, told by its opening: a person, a thing done, something done to an object, a quality. */
function kindOf(definition: string): string {
  if (
    /^(?:a|an|the) (?:person|people|someone|member|lawyer|fighter|soldier|official|ruler|insider)\b|^(?:someone|people|a person)\b/.test(
      definition,
    )
  )
    return "person";
  if (/^(?:the act|an act|the process|the state|the quality)\b/.test(definition)) return "act";
  const first = /^(?:a|an|the|to|of|in|having|not|with|without)\b/.exec(definition)?.[0] ?? "";
  return /^(?:a|an|the)$/.test(first) ? "thing" : first;
}
const sharesNothing = (a: string, b: string) => {
  const words = (text: string) => text.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  const other = new Set(words(b).map((w) => w.slice(0, 5)));
  return !words(a).some((w) => other.has(w.slice(0, 5)));
};
