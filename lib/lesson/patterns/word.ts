/** A word in context (P18): its glossed sense among readings that a student could take it for. */
import { settledSense, wordClasses } from "@/lib/language/senses";
import type { Candidate } from "../candidate";
import type { GlossaryEntry } from "../schema";
import { terms } from "../terms";
import type { Tools } from "../tools";
import { sharesNothing, wrongMeanings } from "./meanings";

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
    const wrong = named ? null : wrongMeanings(entry, wordClass, s, tools);
    if (!wrong) return [];
    return [
      {
        kind: "multiple-choice",
        pattern: "word",
        group: `word ${entry.term}`,
        skill: "vocabulary",
        stem: `As it is used in paragraph ${s.paragraph}, the ${entry.term.includes(" ") ? "term" : wordClass} “${entry.term}” most nearly means:`,
        key: entry.definition,
        wrong: wrong.options,
        evidence: [[{ sentence: s.id }]],
        score: 0.82 - 0.01 * Math.min(10, place) + (isTerm(entry.term) ? 0.05 : 0) - (wrong.near ? 0 : 0.35),
        anchor: s.index,
      },
    ];
  });
}

const known = new Set(terms.map((t) => t.term));
const isTerm = (term: string) => known.has(term);
/** A definition that repeats a word of the term gives the answer away. */
const askable = (entry: GlossaryEntry) => sharesNothing(entry.term.replace(/-/g, " "), entry.definition);
