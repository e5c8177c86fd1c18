/** An idea that the article carries, made ready for writing: names filled in, evidence sorted by the two answers. */
import { centrality } from "../central";
import type { Actor } from "../concepts/actors";
import type { Concept } from "../concepts/concept";
import { type Cast, fill } from "../concepts/fill";
import type { Finding } from "../concepts/match";
import type { PublicConcept } from "../concepts/public/tension";
import type { Reading, ReadSentence } from "../reading";
import type { EssayPrompt, GradeBand } from "../schema";
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

export const isPublic = (concept: Concept): concept is PublicConcept => "tension" in concept;

/** How the great schools read it; tensions of public life have no such readings. */
export const schoolsOf = ({ finding: { concept }, word }: Idea): EssayPrompt["schools"] =>
  isPublic(concept)
    ? []
    : (["realism", "liberalism", "constructivism"] as const).map((school) => ({
        school,
        reading: word(concept.schools[school]),
      }));

/** As helped or allied a leader stands for a government, which "it" can refer to. */
const castOf = ({ roles }: Finding): Cast =>
  Object.fromEntries(
    Object.entries(roles).map(([role, actor]) => [
      role,
      actor.kind === "l" && /^(?:client|partner)$/.test(role)
        ? { shown: `the government of ${actor.shown}`, plural: false }
        : actor,
    ]),
  );

/** `used`: sentences that other prompts open with already; the idea's own is added. */
export function ideaOf(
  reading: Reading,
  finding: Finding,
  band: GradeBand,
  used: Set<ReadSentence> = new Set(),
): Idea {
  const cast = castOf(finding);
  const text = voiceOf(reading).text;
  const say = (template: string) =>
    (fill(template, cast) ?? "").replace(/\bthe (?:article|text)\b/g, `the ${text}`);
  const shown = inOrder(finding.signs.map((s) => s.sentence));
  const { yes, no } = sorted(reading, finding, shown);
  const anchor = anchorOf(reading, finding, used);
  if (anchor) used.add(anchor);
  return {
    finding,
    cast,
    band,
    say,
    word: ({ text, younger }) => say(band === "6-8" ? (younger ?? text) : text),
    shown,
    yes,
    no,
    anchor,
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
    // What shows the idea bears on it more than what only names its actors.
    const order = [...shown.filter(turn), ...shown, ...near.filter(turn), ...near];
    const free = [...new Set(order)].filter((s) => !other.includes(s));
    const given = free.length === 0 || (other.length > 2 && !free.some((s) => shown.includes(s)));
    const moved = given ? (other.find(turn) ?? other.at(-1)) : undefined;
    if (moved && other.length > 1) other.splice(other.indexOf(moved), 1);
    speaks[side] = inOrder(moved && other.length > 0 ? [moved] : free.slice(0, 2));
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

/** The strongest sign in a sentence that can be quoted whole, and that carries much of the text's matter. */
function anchorOf(
  reading: Reading,
  finding: Finding,
  used: ReadonlySet<ReadSentence>,
): ReadSentence | undefined {
  const weights = centrality(reading.sentences);
  const most = Math.max(1, ...Object.values(weights));
  const fit = finding.signs.filter(
    ({ sentence: s }) =>
      s.words >= 8 &&
      s.words <= 42 &&
      s.prose &&
      !used.has(s) &&
      !s.signals.has("question") &&
      !hanging.test(s.text),
  );
  const strength = ({ rule, roles, sentence: s }: (typeof fit)[number]) =>
    rule.weight * 5 +
    Object.keys(roles).length * 2 -
    Math.abs(s.words - 22) / 12 +
    (2 * (weights[s.index] ?? 0)) / most +
    (s.signals.has("judgement") || s.signals.has("recommendation") ? 1 : 0);
  return [...fit].sort((a, b) => strength(b) - strength(a) || a.sentence.index - b.sentence.index)[0]
    ?.sentence;
}
/** An opening that leans on the sentence before it. */
export const hanging =
  /^["“‘(]*(?:he|she|it|they|this|that|these|those|but|and|so|his|her|their|its|such|also|or)\b/i;
