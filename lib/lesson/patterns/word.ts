/** A word in context (P18): the glossed sense among other definitions of the same form and length. */
import { type Sense, settledSenses, type WordClass, wordClasses } from "@/lib/language/senses";
import type { Candidate, WrongOption } from "../candidate";
import { hash } from "../hash";
import { apart } from "../options";
import type { GlossaryEntry } from "../schema";
import type { Tools } from "../tools";

export function word(tools: Tools): Candidate[] {
  return tools.glossary.flatMap((entry): Candidate[] => {
    const s = tools.reading.sentences.find((o) => o.id === entry.sentences[0]);
    const wordClass = wordClasses.find((c) => c === entry.partOfSpeech);
    if (!s || !wordClass || s.words > 60 || entry.definition.length > 120 || entry.definition.length < 12)
      return [];
    const wrong = wrongMeanings(entry, wordClass, tools);
    if (!wrong) return [];
    const shown = formIn(s.text, entry.term);
    return [
      {
        kind: "multiple-choice",
        pattern: "word",
        group: `word ${entry.term}`,
        skill: "vocabulary",
        stem: `As it is used in paragraph ${s.paragraph}, “${shown}” most nearly means`,
        key: entry.definition,
        wrong,
        evidence: [[{ sentence: s.id }]],
        score: 0.82 - 0.02 * Math.min(10, tools.glossary.indexOf(entry)),
        anchor: s.index,
      },
    ];
  });
}

function formIn(text: string, term: string): string {
  const stem = term.slice(0, Math.max(4, term.length - 3)).replace(/[^\p{L}\p{N} -]/gu, ".");
  return new RegExp(`\\b${stem}[\\p{L}-]*`, "iu")
    .exec(text)?.[0]
    ?.toLowerCase()
    .replace(/[-\s]+$/, "") && term.includes(" ")
    ? term
    : (new RegExp(`\\b${stem}[\\p{L}-]*`, "iu").exec(text)?.[0] ?? term);
}

/** Two or more meanings of other glossed words of this text where they fit, the rest from words that it doesn't use. */
function wrongMeanings(entry: GlossaryEntry, wordClass: WordClass, tools: Tools): WrongOption[] | null {
  const like = opensLike(entry.definition);
  const fits = (definition: string) =>
    apart(definition, entry.definition) < 0.25 &&
    opensLike(definition) === like &&
    sharesNothing(definition, entry.definition);
  const near = tools.glossary
    .filter(
      (o) =>
        o.term !== entry.term &&
        o.partOfSpeech === entry.partOfSpeech &&
        fits(o.definition) &&
        o.sentences.length > 0,
    )
    .slice(0, 1)
    .map(
      (o): WrongOption => ({
        text: o.definition,
        type: "elsewhere",
        reason: `That is what “${o.term}” means.`,
        ...(o.sentences[0] ? { sentence: o.sentences[0] } : {}),
      }),
    );
  const far = [...settledSenses(wordClass).values()].filter(
    (o) =>
      o.band >= 4 &&
      fits(o.definition) &&
      !tools.reading.spread.has(o.word) &&
      !near.some((n) => !sharesNothing(n.text, o.definition)),
  );
  const picked: Sense[] = [];
  const from = far.length > 0 ? hash(entry.term) % far.length : 0;
  for (let n = 0; n < far.length && picked.length < 3 - near.length; n++) {
    const sense = far[(from + n * 7) % far.length];
    if (sense && picked.every((p) => p.word !== sense.word && sharesNothing(p.definition, sense.definition)))
      picked.push(sense);
  }
  const wrong = [
    ...near,
    ...picked.map(
      (o): WrongOption => ({
        text: o.definition,
        type: "not-in-text",
        reason: `That is what “${o.word}” means, a word that the text doesn't use.`,
      }),
    ),
  ];
  return wrong.length === 3 ? wrong : null;
}

const opensLike = (definition: string) =>
  /^(?:a|an|the|to|of|in|having|not|one|someone|something|with|without)\b/
    .exec(definition)?.[0]
    ?.replace(/^an$/, "a")
    .replace(/^the$/, "a") ?? "";
const sharesNothing = (a: string, b: string) => {
  const words = (text: string) => text.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  const other = new Set(words(b).map((w) => w.slice(0, 5)));
  return !words(a).some((w) => other.has(w.slice(0, 5)));
};
