/** An idea that the article carries, made ready for writing: names filled in, evidence sorted by the two answers. */
import { centrality } from "../central";
import type { Actor } from "../concepts/actors";
import { type Cast, fill } from "../concepts/fill";
import type { Finding } from "../concepts/match";
import type { Reading, ReadSentence } from "../reading";
import type { GradeBand } from "../schema";
import { voiceOf } from "../voice";
import { inOrder } from "./shape";

export interface Idea {
  finding: Finding;
  cast: Cast;
  band: GradeBand;
  /** A template of the library with names and the kind of text put in; empty where a role is missing. */
  say(template: string): string;
  /** The wording for the grade band. */
  word(wording: { text: string; younger?: string }): string;
  /** All sentences that show the idea, in order. */
  shown: ReadSentence[];
  /** Sentences that speak for each answer: never the same ones, never none where the text has three sentences. */
  yes: ReadSentence[];
  no: ReadSentence[];
  /** The sentence to open with. */
  anchor: ReadSentence | undefined;
}

export function ideaOf(reading: Reading, finding: Finding, band: GradeBand): Idea {
  const cast: Cast = finding.roles;
  const text = voiceOf(reading).text;
  const say = (template: string) =>
    (fill(template, cast) ?? "").replace(/\bthe (?:article|text)\b/g, `the ${text}`);
  const shown = inOrder(finding.signs.map((s) => s.sentence));
  const { yes, no } = sorted(reading, finding, shown);
  return {
    finding,
    cast,
    band,
    say,
    word: ({ text, younger }) => say(band === "6-8" ? (younger ?? text) : text),
    shown,
    yes,
    no,
    anchor: anchorOf(finding),
  };
}

function sorted(reading: Reading, finding: Finding, shown: ReadSentence[]) {
  const of = (side: "yes" | "no") =>
    inOrder(finding.signs.filter((s) => s.rule.side === side).map((s) => s.sentence));
  const speaks = { yes: of("yes"), no: of("no") };
  // A sentence that speaks for both goes to the answer that has less.
  const both = speaks.yes.filter((s) => speaks.no.includes(s));
  for (const s of both) {
    const from = speaks.yes.length > speaks.no.length ? "yes" : "no";
    speaks[from] = speaks[from].filter((x) => x !== s);
  }
  const near = around(reading, finding);
  for (const side of ["no", "yes"] as const) {
    const other = side === "yes" ? speaks.no : speaks.yes;
    if (speaks[side].length > 0) continue;
    const turns = near.filter((s) => !other.includes(s) && turn(s));
    const rest = [...shown, ...near].filter((s) => !other.includes(s));
    speaks[side] = inOrder((side === "no" ? [...turns, ...rest] : [...rest, ...turns]).slice(0, 2));
  }
  return { yes: speaks.yes.slice(0, 4), no: speaks.no.slice(0, 4) };
}

const turn = (s: ReadSentence) =>
  s.signals.has("contrast") || s.signals.has("concession") || s.signals.has("hedged");

/** Sentences that name one of the idea's actors, those that carry most of the text first. */
function around(reading: Reading, finding: Finding): ReadSentence[] {
  const named = new Set(Object.values(finding.roles).flatMap((a: Actor) => a.sentences));
  const weights = centrality(reading.sentences);
  return reading.sentences
    .filter((s) => named.has(s.index) && s.words >= 6)
    .sort((a, b) => (weights[b.index] ?? 0) - (weights[a.index] ?? 0) || a.index - b.index);
}

/** The strongest sign in a sentence that can be quoted whole. */
function anchorOf(finding: Finding): ReadSentence | undefined {
  const fit = finding.signs.filter(
    (s) => s.sentence.words >= 7 && s.sentence.words <= 42 && s.sentence.prose,
  );
  const strength = (s: (typeof fit)[number]) =>
    s.rule.weight * 3 + Object.keys(s.roles).length * 2 - Math.abs(s.sentence.words - 22) / 12;
  return [...fit].sort((a, b) => strength(b) - strength(a) || a.sentence.index - b.sentence.index)[0]
    ?.sentence;
}
