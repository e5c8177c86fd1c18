/** Short answers from two sentences that a connective links. */
import { type MarkerClass, sentenceOpeners } from "@/lib/language/markers";
import type { Candidate } from "../candidate";
import { hash } from "../hash";
import type { Reading, ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { capital, quote, withoutDateline } from "../voice";
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
const asks: Partial<Record<MarkerClass, Ask>> = {
  contrast: {
    ask: [
      "What would the first sentence alone lead one to think, and how does the second change that?",
      "What does the second sentence set against the first, and what would be wrong about the picture without it?",
    ],
    link: (_, second) =>
      `Names what the first alone would wrongly lead one to think, and sets it right: ${second}.`,
    accepted: "Says that the two pull in different directions, and in what.",
    model: (_, second) =>
      `Whoever reads only the first sentence could take it for the whole picture. The second corrects that: ${second}.`,
    score: 0.72,
  },
  result: {
    ask: ["What follows from what here? Show how the one leads to the other."],
    link: (first, second) => `Links the two the right way round: because ${first}, ${second}.`,
    accepted: "Uses “so”, “therefore” or the like, with cause and effect the right way round.",
    model: (first, second) => `${capital(first)}, and the result is that ${second}.`,
    score: 0.7,
  },
  example: {
    ask: ["Which general statement is illustrated here, and how does the case show it?"],
    link: (first) => `Says how the case bears out the general statement that ${first}.`,
    accepted: "Names what in the case fits the general statement.",
    model: (first, second) => `The general statement is that ${first}. A case that bears it out: ${second}.`,
    score: 0.68,
  },
  restatement: {
    ask: ["What do both sentences say, and what does the second make plainer?"],
    link: (_, second) => `Says that both mean the same, and what the second makes plainer: ${second}.`,
    accepted: "Says that the second explains the first.",
    model: (first, second) => `Both say that ${first}. The second makes it plainer: ${second}.`,
    score: 0.6,
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
  if (!job || !first || !second?.plain || (job !== "contrast" && !first.plain)) return null;
  const both = [[{ sentence: before.id }, { sentence: s.id }]];
  const put = asks[job];
  if (!put) return null;
  const { accepted, score } = put;
  const ask = put.ask[hash(s.text) % put.ask.length] ?? "";
  const where =
    before.paragraph === s.paragraph
      ? `these two sentences from paragraph ${s.paragraph}`
      : `the end of paragraph ${before.paragraph} and the beginning of paragraph ${s.paragraph}`;
  return {
    kind: "short-answer",
    pattern: "link",
    group: `link ${s.id}`,
    skill: job === "example" ? "structure" : job === "result" ? "consequence" : "argument",
    stem: `Read ${where}: ${quote(`${withoutDateline(before.text)} ${s.text}`)} In your own words: ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`,
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
