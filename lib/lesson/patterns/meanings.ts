/** Wrong meanings for a word in context: near enough to be taken for it, and told apart by reading the sentence. */
import { kinOf, siblingsOf } from "@/lib/language/kin";
import { settledSense, type WordClass } from "@/lib/language/senses";
import type { WrongOption } from "../candidate";
import { hash, shuffled } from "../hash";
import { apart } from "../options";
import type { ReadSentence } from "../reading";
import type { GlossaryEntry } from "../schema";
import { terms } from "../terms";
import { circlesOf } from "../terms/near";
import { readingsOf } from "../terms/readings";
import type { Tools } from "../tools";

const byTerm = new Map(terms.map((t) => [t.term, t]));

/**
 * Three wrong meanings of a glossary entry, or null: its curated readings or its opposite first, then what related terms,
 * other words of the text of the same field, and words under the same wider sense mean; `near` is false where the lesson's other
 * words had to fill up. Never a word's at random.
 */
export function wrongMeanings(
  entry: GlossaryEntry,
  wordClass: WordClass,
  at: ReadSentence,
  tools: Tools,
): { options: WrongOption[]; near: boolean } | null {
  const own = readingsOf(entry.term);
  if (own)
    return {
      near: true,
      options: own.map(({ text, opposite }) => ({
        text,
        type: "misreading",
        reason: opposite
          ? opposed(at)
          : `Nothing in paragraph ${at.paragraph} points to this; read the sentence again.`,
        sentence: at.id,
      })),
    };
  const curated = byTerm.has(entry.term);
  // A word with further senses may stand here in one of them.
  if (!curated && kinOf(entry.term, wordClass)?.open !== false) return null;
  const kin = curated ? related(entry, wordClass, tools) : neighbours(entry, wordClass, at, tools);
  const picked: WrongOption[] = [];
  // A longer one first in three cases of four, so that length doesn't tell the key.
  const length = entry.definition.length;
  const longer =
    hash(entry.term) % 4 === 0 ? undefined : kin.find((o) => o.text.length > length && fits(o, entry));
  const others = glossed(entry, wordClass, tools);
  for (const option of [...(longer ? [longer] : []), ...kin, ...others]) {
    if (picked.length === 3) break;
    if (!fits(option, entry)) continue;
    if (picked.every((p) => sharesNothing(p.text, option.text))) picked.push(option);
  }
  return picked.length === 3 ? { options: picked, near: picked.every((o) => kin.includes(o)) } : null;
}

const fits = (option: WrongOption, { term, definition }: GlossaryEntry) =>
  apart(option.text, definition) <= 0.5 &&
  sharesNothing(option.text, definition) &&
  sharesNothing(option.text, term) &&
  kindOf(option.text) === kindOf(definition);

const opposed = (at: ReadSentence) =>
  `This is nearly the opposite. Look at what the word is said of in paragraph ${at.paragraph}.`;

/** What terms of the same circle of ideas mean: those of this text first. */
function related(entry: GlossaryEntry, wordClass: WordClass, tools: Tools): WrongOption[] {
  const fit = circlesOf(entry.term)
    .flatMap((circle) => shuffled(circle, (t) => t, entry.term))
    .flatMap((t) => byTerm.get(t) ?? [])
    .filter((t) => t.partOfSpeech === wordClass);
  const met = new Map(tools.glossary.map((g) => [g.term, g.sentences[0]]));
  const order = [...fit.filter((t) => met.has(t.term)).slice(0, 1), ...fit.filter((t) => !met.has(t.term))];
  return order.map((t): WrongOption => {
    const sentence = met.get(t.term);
    return sentence
      ? meant(t.term, t.definition, sentence)
      : {
          text: t.definition,
          type: "not-in-text",
          reason: `That is “${t.term}”, a related but different idea.`,
        };
  });
}

const meant = (word: string, text: string, sentence: string): WrongOption => ({
  text,
  type: "elsewhere",
  reason: `That is what “${word}” means, another word of this text.`,
  sentence,
});

function neighbours(
  entry: GlossaryEntry,
  wordClass: WordClass,
  at: ReadSentence,
  tools: Tools,
): WrongOption[] {
  const kin = kinOf(entry.term, wordClass);
  if (!kin) return [];
  const opposite: WrongOption = {
    text: kin.opposite,
    type: "misreading",
    reason: opposed(at),
    sentence: at.id,
  };
  const found = [
    ...(kin.opposite ? [opposite] : []),
    ...meaningsInText(entry.term, wordClass, kin.field, tools).slice(0, 4),
  ];
  const siblings = shuffled(siblingsOf(entry.term, wordClass), (w) => w, entry.term);
  for (const word of siblings) {
    const sense = settledSense(word, wordClass);
    if (sense && sense.band >= 3 && !tools.reading.spread.has(word))
      found.push({
        text: sense.definition,
        type: "not-in-text",
        reason: `That is what “${word}” means: near to “${entry.term}”, but not the same.`,
      });
  }
  return found;
}

/** Meanings of the lesson's other words of the class, for a text that gives nothing nearer. */
const glossed = (entry: GlossaryEntry, wordClass: WordClass, tools: Tools): WrongOption[] =>
  tools.glossary.flatMap((g) =>
    g.partOfSpeech === wordClass && g.term !== entry.term && g.sentences[0]
      ? [meant(g.term, g.definition, g.sentences[0])]
      : [],
  );

const tags = { noun: "NOUN", verb: "VERB", adjective: "ADJ", adverb: "ADV" };
/** Meanings of the text's other words of the same field; adjectives have no fields, so glossed ones only. */
function meaningsInText(term: string, wordClass: WordClass, field: string, tools: Tools): WrongOption[] {
  const found = new Map<string, WrongOption>();
  if (wordClass === "adjective") {
    for (const g of tools.glossary)
      if (g.partOfSpeech === wordClass && g.term !== term && g.sentences[0])
        found.set(g.term, meant(g.term, g.definition, g.sentences[0]));
    return [...found.values()];
  }
  for (const s of tools.reading.sentences)
    for (const t of s.tokens) {
      if (t.tag !== tags[wordClass] || t.lemma === term || found.has(t.lemma)) continue;
      if (kinOf(t.lemma, wordClass)?.field !== field) continue;
      const sense = settledSense(t.lemma, wordClass);
      if (sense && !sense.concrete && !sense.familiar)
        found.set(t.lemma, meant(sense.word, sense.definition, s.id));
    }
  return [...found.values()];
}

/** What a definition is of, told by its opening: a person, a deed, a state, a quality, something done to an object. */
export function kindOf(definition: string): string {
  if (
    /^(?:a|an|the) (?:person|people|someone|member|lawyer|fighter|soldier|official|ruler|insider|neutral party)\b|^(?:someone|people|a person)\b/.test(
      definition,
    )
  )
    return "person";
  if (/^(?:the act|an act|the process)\b/.test(definition)) return "act";
  const first = /^(?:to|of|in|having|not|with|without)\b/.exec(definition)?.[0];
  return first ?? "thing";
}

/** True where two texts have no longer word in common, by its first five letters. */
export const sharesNothing = (a: string, b: string): boolean => {
  const words = (text: string) => text.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  const other = new Set(words(b).map((w) => w.slice(0, 5)));
  return !words(a).some((w) => other.has(w.slice(0, 5)));
};
