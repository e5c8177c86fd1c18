/** What the prompts of an article’s own kind share: central sentences, limits of a claim, demands, key terms. */
import { centrality } from "../central";
import type { Reading, ReadSentence } from "../reading";
import type { GradeBand } from "../schema";
import type { Claim } from "./claims";
import { hanging } from "./idea";
import { inOrder, piecesFor } from "./shape";

/** Sentences that carry most of the text's matter, in order. */
export function central(reading: Reading, count: number, not: readonly ReadSentence[] = []): ReadSentence[] {
  const weights = centrality(reading.sentences);
  return inOrder(
    reading.sentences
      .filter((s) => s.words >= 7 && s.words <= 45 && !s.signals.has("question") && !not.includes(s))
      .sort((a, b) => (weights[b.index] ?? 0) - (weights[a.index] ?? 0) || a.index - b.index)
      .slice(0, count),
  );
}

/** Sentences that could limit a claim: turns, hedges and figures on the same matter. */
export function limits(reading: Reading, claim: Claim, not: readonly ReadSentence[] = []): ReadSentence[] {
  const shared = (s: ReadSentence) => [...s.content].filter((w) => claim.sentence.content.has(w)).length;
  const found = reading.sentences
    .filter(
      (s) =>
        s.prose &&
        !not.includes(s) &&
        s !== claim.sentence &&
        s.words >= 7 &&
        !s.signals.has("question") &&
        !hanging.test(s.text),
    )
    .map((s) => ({
      s,
      value:
        shared(s) +
        (s.signals.has("contrast") || s.signals.has("concession") ? 2 : 0) +
        (s.signals.has("hedged") ? 1 : 0) +
        (s.signals.has("figure") ? 0.5 : 0),
    }))
    .sort((a, b) => b.value - a.value || a.s.index - b.s.index);
  return inOrder(found.slice(0, 2).map((f) => f.s));
}

export const demands = (band: GradeBand): string[] => [
  "Say in your first paragraph what you hold, and on what main grounds.",
  `Cite at least ${piecesFor(band)} sentences of the text by their paragraph numbers, and explain what each shows.`,
  "Give the strongest case for another view, with a sentence that speaks for it, and reply to it.",
  "Tell facts that the text reports from what people in it claim, expect or judge.",
];

/** The text's most telling nouns, for the rubric: often used, and no names. */
export function termsOf(reading: Reading): string[] {
  const nouns = new Map<string, number>();
  for (const s of reading.sentences)
    for (const t of s.tokens)
      if (
        t.tag === "NOUN" &&
        t.norm.length > 5 &&
        !/^(?:people|percent|thing|things|number|years?|month|months|person)$/.test(t.lemma)
      )
        nouns.set(t.lemma, (nouns.get(t.lemma) ?? 0) + 1);
  return [...nouns]
    .filter(([, n]) => n >= 3)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([noun]) => noun);
}

export const asClaim = (sentence: ReadSentence, holder: string): Claim => ({
  sentence,
  text: sentence.text,
  holder,
  plural: false,
  own: true,
  score: 0,
});
