/** The word that makes a statement less than certain: what it tells the reader, or what a surer one would change. */
import { stanceOf } from "@/lib/language/saying";
import type { Candidate } from "../candidate";
import { hash } from "../hash";
import { heardIn } from "../heard";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote } from "../voice";
import { sourceName } from "./sources";

/** Every word that makes a claim less than certain. */
export const hedgeWords =
  /\b(?:may|might|could|perhaps|maybe|possibly|probably|potentially|likely|unlikely|apparently|seems?|appears?)\b/gi;

export interface Worded {
  sentence: ReadSentence;
  /** The hedge's token. */
  cue: number;
  holder: string;
}

const sortOf = (norm: string): keyof typeof keys =>
  /^(?:probably|likely)$/.test(norm)
    ? "likely"
    : /^(?:seems?|appears?|apparently)$/.test(norm)
      ? "seeming"
      : "possible";

/** Sentences whose one hedge is an adverb, "likely" or a verb of seeming, wherever it stands. */
export function hedgingWords({ reading }: Tools): Worded[] {
  const heard = heardIn(reading);
  return reading.sentences.flatMap((s): Worded[] => {
    if (s.words > 34 || s.words < 8 || !s.prose || s.signals.has("question") || s.signals.has("condition"))
      return [];
    if ((s.text.match(hedgeWords)?.length ?? 0) !== 1) return [];
    const cue = s.tokens.findIndex((t) =>
      /^(?:perhaps|possibly|probably|apparently|likely|seems?|appears?)$/.test(t.norm),
    );
    const t = s.tokens[cue];
    if (!t || !/^(?:ADV|ADJ|VERB)$/.test(t.tag)) return [];
    // "appears in the journal": a verb of seeming takes another verb; "the likely winner": no statement.
    if (t.tag === "VERB" && s.tokens[cue + 1]?.norm !== "to") return [];
    if (
      t.norm === "likely" &&
      !/^(?:is|are|was|were|be|more|most|very|as|less|'s|’s)$/.test(s.tokens[cue - 1]?.norm ?? "")
    )
      return [];
    if (
      /^(?:not|less|n't|as)$/.test(s.tokens[cue - 1]?.norm ?? "") ||
      /^(?:most importantly|more likely)\b/i.test(s.text.slice(t.start))
    )
      return [];
    if (t.norm === "perhaps" && /^(?:most|more|the|even)$/.test(s.tokens[cue + 1]?.norm ?? "")) return [];
    const saying = heard.sayings.find((x) => x.sentence === s.index && x.at >= 0);
    // Somebody's words, but whose is not certain; in a speech "seem" is a figure rather than a doubt.
    if (
      !saying &&
      (heard.passedOn.has(s.index) || s.tokens.some((o) => o.tag === "VERB" && stanceOf(o.lemma)))
    )
      return [];
    if (reading.type === "speech" && t.tag === "VERB") return [];
    return [{ sentence: s, cue, holder: saying ? sourceName(saying.source) : "" }];
  });
}

const keys = {
  possible: "that the thing is possible, though nobody can be sure of it",
  likely: "that the thing is probable, though it is far from certain",
  seeming: "that the thing looks that way, though it has not been shown",
};
const exchange = {
  ask: (cue: string) => `How would the meaning change if “will” stood in the place of “${cue}”?`,
  key: "What is now left open would be said as settled.",
  wrong: [
    [
      "What is now said as settled would be left open.",
      "It is the other way round: the word leaves the thing open.",
    ],
    [
      "What is now still to come would be said as past.",
      "Both words speak of what is to come, not of the past.",
    ],
    ["What is now a view would be said as an order.", "Neither word gives an order."],
  ],
};
const telling = {
  ask: (cue: string) => `What does the word “${cue}” tell the reader?`,
  wrong: [
    [
      "that the thing is allowed, though nobody is bound to do it",
      "The word speaks of how sure it is, not of what is allowed.",
    ],
    [
      "that the thing is planned, and that somebody has promised it",
      "Nobody promises anything by this word.",
    ],
    ["that the thing has happened, and that somebody has proved it", "The word stops short of that."],
  ],
};

/** What the hedge tells the reader, or what a surer word would change. */
export function told(h: Worded, { voice }: Tools): Candidate | null {
  const s = h.sentence;
  const t = s.tokens[h.cue];
  if (!t || (s.quoted > 0 && /[“”"].*[“”"].*[“”"]/.test(s.text))) return null;
  const modal = /^(?:may|might|could)$/.test(t.norm);
  const swap = modal && hash(s.text) % 2 === 0;
  const bank = swap ? exchange : telling;
  const article = voice.text === "article" ? "the article says" : `${voice.who} says`;
  return {
    kind: "multiple-choice",
    pattern: "certainty",
    group: `certainty ${s.id}`,
    skill: "certainty",
    stem: `In paragraph ${s.paragraph}, ${h.holder ? `words of ${h.holder} are cited` : article}: ${quote(s.text)} ${bank.ask(t.text)}`,
    key: swap ? exchange.key : keys[sortOf(t.norm)],
    wrong: bank.wrong.map(([text = "", reason = ""], n) => ({
      text,
      type: n === 2 ? ("not-in-text" as const) : ("misreading" as const),
      reason,
      sentence: s.id,
    })),
    evidence: [[{ sentence: s.id }]],
    score: modal ? 0.64 : 0.62,
    anchor: s.index,
  };
}
