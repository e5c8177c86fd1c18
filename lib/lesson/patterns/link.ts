/** Short answers from two sentences that a connective links. */
import { type MarkerClass, sentenceOpeners } from "@/lib/language/markers";
import type { Candidate } from "../candidate";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { opening, type Voice } from "../voice";
import { mustSayPut, type Put, putOf, sayingThat } from "../wording/quoted";
import { type Scene, sceneOf } from "../wording/scene";

interface Ask {
  ask: string;
  /** The point for the link itself. */
  link: string;
  accepted: string;
  /** The model answer's last words. */
  close: string;
  score: number;
}
const asks: Record<MarkerClass, Ask> = {
  contrast: {
    ask: "What does it set against the sentence before it, and how does it change what that sentence leads one to expect?",
    link: "Says how the second statement limits the first or goes against what it leads one to expect.",
    accepted: "Says that the two pull in different directions, and in what.",
    close: "So the second statement limits the first: it is not the whole story.",
    score: 0.78,
  },
  result: {
    ask: "What follows from what, according to the two sentences? Explain how the one leads to the other.",
    link: "Makes clear that the second follows from the first, and how.",
    accepted: "Uses “so”, “therefore” or the like, with cause and effect the right way round.",
    close: "So the second is the result of the first.",
    score: 0.78,
  },
  example: {
    ask: "What general statement does it illustrate, and how does the case show it?",
    link: "Says how the case shows the general statement.",
    accepted: "Names what in the case fits the general statement.",
    close: "So the second is a single case that shows what the first says in general.",
    score: 0.74,
  },
  restatement: {
    ask: "What does it put in other words, and what does it make plainer?",
    link: "Says that both sentences mean the same, and what the second makes plainer.",
    accepted: "Says that the second explains the first.",
    close: "So both mean the same; the second makes it plainer.",
    score: 0.66,
  },
  addition: {
    ask: "What point does it add, and to what?",
    link: "Says that the second adds a further point to the first, in the same direction.",
    accepted: "Says what both points have in common.",
    close: "So the second adds a further point that leads the same way.",
    score: 0.54,
  },
};
const notLinked = "Both statements side by side, without a word on how they are linked.";

export function link({ reading, voice }: Tools): Candidate[] {
  const scene = sceneOf(reading);
  return reading.sentences.flatMap((s) => {
    const before = reading.sentences[s.index - 1];
    const made = before && fits(before, s) ? linked(scene, before, s, voice) : null;
    return made ? [made] : [];
  });
}

const fits = (before: ReadSentence, s: ReadSentence) =>
  before.quoted <= 0.5 &&
  s.quoted <= 0.3 &&
  s.words >= 8 &&
  before.words >= 6 &&
  s.words <= 45 &&
  before.words <= 45 &&
  before.paragraph === s.paragraph &&
  !before.signals.has("question") &&
  !s.signals.has("question");

function jobOf(s: ReadSentence): MarkerClass | undefined {
  const plain = s.text.toLowerCase();
  const marker = Object.entries(sentenceOpeners).find(([m]) => plain.startsWith(`${m},`));
  return (
    marker?.[1] ??
    (/^(?:But|Yet) (?!that said|then|what|how|why|for\b|not\b)/.test(s.text) ? "contrast" : undefined)
  );
}

function linked(scene: Scene, before: ReadSentence, s: ReadSentence, voice: Voice): Candidate | null {
  const job = jobOf(s);
  const first = job ? putOf(scene, before) : null;
  const second = job ? putOf(scene, s) : null;
  if (!job || !first || !second) return null;
  const both = [[{ sentence: before.id }, { sentence: s.id }]];
  const { ask, link: point, accepted, close, score } = asks[job];
  return {
    kind: "short-answer",
    pattern: "link",
    group: `link ${s.id}`,
    skill: job === "example" ? "structure" : job === "result" ? "consequence" : "argument",
    stem: `Look at the sentence in paragraph ${s.paragraph} that begins ${opening(s)}. ${ask} Answer in your own words.`,
    modelAnswer: modelOf(voice, first, second, close),
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
      { text: point, accepted: [accepted], notEnough: [notLinked], evidence: both },
    ],
    evidence: both,
    score: score - (first.plain && second.plain ? 0 : 0.08),
    anchor: s.index,
  };
}

/** Two statements and their link, as a student might write it. */
const modelOf = ({ Who }: Voice, first: Put, second: Put, close: string): string =>
  `${Who} first ${sayingThat(first)}. ${/author|speaker/.test(Who) ? `Then ${Who.toLowerCase()}` : "Then it"} ${sayingThat(second)}. ${close}`;
