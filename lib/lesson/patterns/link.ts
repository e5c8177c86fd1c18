/** Short answers from two sentences that a connective links. */
import { type MarkerClass, sentenceOpeners } from "@/lib/language/markers";
import type { Candidate } from "../candidate";
import { hash } from "../hash";
import type { Reading, ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { capital, quote, withoutDateline } from "../voice";
import { denied } from "../wording/denied";
import { expectation } from "../wording/expected";
import { mustSayPut, putOf } from "../wording/quoted";
import { type Scene, sceneOf } from "../wording/scene";

interface Ask {
  /** One of them is asked. */
  ask: string[];
  /** The point for the link itself, said of this case. */
  link(first: string, second: string): string;
  accepted: string;
  /** The answer from both. */
  model(first: string, second: string): string;
  score: number;
}
/** What the guide can only retell waits in the pool; blind teachers refused it in lessons. */
const retold = 0.45;
const asks: Partial<Record<MarkerClass, Ask>> = {
  result: {
    ask: ["What follows from what here? Show how the one leads to the other."],
    link: (first, second) => `Links the two the right way round: because ${first}, ${second}.`,
    accepted: "Uses “so”, “therefore” or the like, with cause and effect the right way round.",
    model: (first, second) => `${capital(first)}, and the result is that ${second}.`,
    score: retold,
  },
  example: {
    ask: ["Which general statement is illustrated here, and how does the case show it?"],
    link: (first) => `Says how the case bears out the general statement that ${first}.`,
    accepted: "Names what in the case fits the general statement.",
    model: (first, second) => `The general statement is that ${first}. A case that bears it out: ${second}.`,
    score: retold,
  },
  restatement: {
    ask: ["What do both sentences say, and what does the second make plainer?"],
    link: (_, second) => `Says that both mean the same, and what the second makes plainer: ${second}.`,
    accepted: "Says that the second explains the first.",
    model: (first, second) => `Both say that ${first}. The second makes it plainer: ${second}.`,
    score: retold,
  },
};
const notLinked = "Both statements side by side, without a word on how they are linked.";

export function link({ reading }: Tools): Candidate[] {
  const scene = sceneOf(reading);
  return reading.sentences.flatMap((s) => {
    const before = reading.sentences[s.index - 1];
    const made = before && beside(before, s, reading) && fits(before, s) ? linked(scene, before, s) : null;
    return made ? [made] : [];
  });
}

/** In one paragraph, or at the seam of two short ones. */
function beside(before: ReadSentence, s: ReadSentence, reading: Reading): boolean {
  if (before.paragraph === s.paragraph) return true;
  const size = reading.paragraphs.find((p) => p.number === before.paragraph)?.sentences.length ?? 0;
  return s.paragraph - before.paragraph === 1 && size <= 2;
}

const fits = (before: ReadSentence, s: ReadSentence) =>
  before.quoted <= 0.5 &&
  s.quoted <= 0.3 &&
  s.words >= 8 &&
  before.words >= 6 &&
  s.words + before.words <= 75 &&
  even(before.text) &&
  even(s.text) &&
  !before.signals.has("question") &&
  !s.signals.has("question");

const even = (text: string) =>
  (text.match(/“/g)?.length ?? 0) === (text.match(/”/g)?.length ?? 0) &&
  (text.match(/"/g)?.length ?? 0) % 2 === 0;

function jobOf(s: ReadSentence): MarkerClass | undefined {
  const plain = s.text.toLowerCase();
  const marker = Object.entries(sentenceOpeners).find(([m]) => plain.startsWith(`${m},`));
  return (
    marker?.[1] ??
    (/^(?:But|Yet) (?!that said|then|so|what|how|why|for\b|not\b)/.test(s.text) ? "contrast" : undefined)
  );
}

function linked(scene: Scene, before: ReadSentence, s: ReadSentence): Candidate | null {
  const job = jobOf(s);
  const first = job ? putOf(scene, before) : null;
  const second = job ? putOf(scene, s) : null;
  // Where the second can't be told anew, the point that counts could only be copied.
  if (!job || !first || !second?.plain) return null;
  const both = [[{ sentence: before.id }, { sentence: s.id }]];
  if (job === "contrast") return corrected(scene, before, s, second.text);
  if (!first.plain) return null;
  const put = asks[job];
  if (!put) return null;
  const { accepted, score } = put;
  const ask = put.ask[hash(s.text) % put.ask.length] ?? "";
  return {
    kind: "short-answer",
    pattern: "link",
    group: `link ${s.id}`,
    skill: job === "example" ? "structure" : job === "result" ? "consequence" : "argument",
    stem: `Read ${bothSentences(before, s)} In your own words: ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`,
    modelAnswer: put.model(first.text, second.text),
    keyPoints: [
      {
        text: mustSayPut(first, "Says of the sentence before"),
        accepted: [],
        notEnough: ["Names only the topic of the sentence before."],
        evidence: [[{ sentence: before.id }]],
      },
      {
        text: mustSayPut(second, "Says of this sentence"),
        accepted: [],
        notEnough: ["Copies the sentence word for word."],
        evidence: [[{ sentence: s.id }]],
      },
      {
        text: put.link(first.text, second.text),
        accepted: [accepted],
        notEnough: [notLinked],
        evidence: both,
      },
    ],
    evidence: both,
    score,
    anchor: s.index,
  };
}

const bothSentences = (before: ReadSentence, s: ReadSentence) => {
  const where =
    before.paragraph === s.paragraph
      ? `these two sentences from paragraph ${s.paragraph}`
      : `the end of paragraph ${before.paragraph} and the beginning of paragraph ${s.paragraph}`;
  return `${where}: ${quote(`${withoutDateline(before.text)} ${s.text}`)}`;
};

/** "A. But B": the wrong conclusion from A is the denial of B, where B can be denied for certain. */
function corrected(scene: Scene, before: ReadSentence, s: ReadSentence, second: string): Candidate | null {
  // What somebody says or asks would be denied along with it.
  const told = scene.sayings.some((x) => x.sentence === s.index);
  // Two sentences on different matters invite no conclusion from the one about the other.
  if (![...s.content].some((w) => w.length > 3 && before.content.has(w))) return null;
  const expected = told ? null : denied(second, scene.parse(second));
  if (!expected) return null;
  const both = [[{ sentence: before.id }, { sentence: s.id }]];
  const guide = expectation({
    from: "the first sentence",
    other: "the second sentence",
    expected,
    instead: second,
    first: [[{ sentence: before.id }]],
    second: [[{ sentence: s.id }]],
    both,
  });
  return {
    kind: "short-answer",
    pattern: "link",
    group: `link ${s.id}`,
    skill: "argument",
    stem: `Read ${bothSentences(before, s)} ${guide.ask}`,
    modelAnswer: guide.modelAnswer,
    keyPoints: guide.keyPoints,
    evidence: both,
    score: guide.score,
    anchor: s.index,
  };
}
