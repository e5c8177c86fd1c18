/** Wrong meanings for a curated term: near enough to be taken for it, and told apart by reading the sentence. */
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

/** Three wrong meanings of a term: its curated readings, else what related terms mean; null where there are too few. */
export function wrongMeanings(entry: GlossaryEntry, at: ReadSentence, tools: Tools): WrongOption[] | null {
  const own = readingsOf(entry.term);
  if (own)
    return own.map(({ text, opposite }) => ({
      text,
      type: "misreading",
      reason: opposite
        ? `This is nearly the opposite. Look at what the word is said of in paragraph ${at.paragraph}.`
        : `Nothing in paragraph ${at.paragraph} points to this; read the sentence again.`,
      sentence: at.id,
    }));
  const kin = related(entry, tools);
  const picked: WrongOption[] = [];
  // A longer one first in three cases of four, so that length doesn't tell the key.
  const length = entry.definition.length;
  const longer =
    hash(entry.term) % 4 === 0 ? undefined : kin.find((o) => o.text.length > length && fits(o, entry));
  for (const option of [...(longer ? [longer] : []), ...kin]) {
    if (picked.length === 3) break;
    if (fits(option, entry) && picked.every((p) => sharesNothing(p.text, option.text))) picked.push(option);
  }
  return picked.length === 3 ? picked : null;
}

const fits = (option: WrongOption, { term, definition }: GlossaryEntry) =>
  apart(option.text, definition) <= 0.5 &&
  sharesNothing(option.text, definition) &&
  sharesNothing(option.text, term) &&
  kindOf(option.text) === kindOf(definition);

/** What terms of the same circle of ideas mean: those of this text first. */
function related(entry: GlossaryEntry, tools: Tools): WrongOption[] {
  const term = byTerm.get(entry.term);
  const fit = circlesOf(entry.term)
    .flatMap((circle) => shuffled(circle, (t) => t, entry.term))
    .flatMap((t) => byTerm.get(t) ?? [])
    .filter((t) => t.partOfSpeech === term?.partOfSpeech);
  const met = new Map(tools.glossary.map((g) => [g.term, g.sentences[0]]));
  const order = [...fit.filter((t) => met.has(t.term)).slice(0, 1), ...fit.filter((t) => !met.has(t.term))];
  return order.map((t): WrongOption => {
    const sentence = met.get(t.term);
    return sentence
      ? {
          text: t.definition,
          type: "elsewhere",
          reason: `That is what “${t.term}” means, another word of this text.`,
          sentence,
        }
      : {
          text: t.definition,
          type: "not-in-text",
          reason: `That is “${t.term}”, a related but different idea.`,
        };
  });
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
