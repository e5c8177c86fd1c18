/** Short answers from two sentences that a marker links, and the general kind that asks for a paragraph's point and support. */
import { type MarkerClass, sentenceOpeners } from "@/lib/language/markers";
import type { Candidate } from "../candidate";
import type { ReadSentence } from "../reading";
import { mustSay, type Told, tell } from "../telling";
import type { Tools } from "../tools";
import { opening, quote, type Voice } from "../voice";

interface Ask {
  ask: string;
  /** The point for the link itself. */
  link: string;
  /** The model answer's last words. */
  close: string;
}
const asks: Record<MarkerClass, Ask> = {
  contrast: {
    ask: "What does it set against the sentence before it?",
    link: "Says that the second statement limits or goes against the first.",
    close: "The second statement limits the first: it is not the whole story.",
  },
  result: {
    ask: "What follows from what, according to the two sentences?",
    link: "Says that the second follows from the first.",
    close: "The second is the result of the first.",
  },
  example: {
    ask: "What general statement does it illustrate, and how?",
    link: "Says how the case shows the general statement.",
    close: "The second is a single case that shows what the first says in general.",
  },
  restatement: {
    ask: "What does it put in other words?",
    link: "Says that both sentences mean the same.",
    close: "Both mean the same; the second makes it plainer.",
  },
  addition: {
    ask: "What point does it add, and to what?",
    link: "Says that the second adds a further point to the first.",
    close: "The second adds a further point that leads the same way.",
  },
};
const notLinked = "Both statements side by side, without a word on how they are linked.";

export function link({ reading, voice }: Tools): Candidate[] {
  return [...linked(reading.sentences, voice), ...inside(reading.sentences, voice)];
}

/** Two statements and their link, as a student might write it. */
function modelOf({ Who }: Voice, first: Told, second: Told, close: string): string {
  const one = first.plain
    ? `${Who} first says that ${first.text}`
    : `${Who} first says: ${quote(first.text)}`;
  const two = second.plain ? `Then it says that ${second.text}` : `Then it says: ${quote(second.text)}`;
  const spoken = /author|speaker/.test(Who) ? two.replace("Then it", `Then ${Who.toLowerCase()}`) : two;
  return `${one}. ${spoken}. ${close}`;
}

function linked(sentences: ReadSentence[], voice: Voice): Candidate[] {
  return sentences.flatMap((s): Candidate[] => {
    const before = sentences[s.index - 1];
    if (
      !before ||
      before.quoted > 0.5 ||
      s.quoted > 0.3 ||
      s.words < 8 ||
      before.words < 6 ||
      s.words > 60 ||
      before.words > 60
    )
      return [];
    const plain = s.text.toLowerCase();
    const job =
      Object.entries(sentenceOpeners).find(([marker]) => plain.startsWith(`${marker},`))?.[1] ??
      (/^(?:But|Yet) /.test(s.text) ? "contrast" : undefined);
    const first = tell(before);
    const second = tell(s);
    if (!job || !first || !second || before.signals.has("question") || s.signals.has("question")) return [];
    const both = [[{ sentence: before.id }, { sentence: s.id }]];
    return [
      {
        kind: "short-answer",
        pattern: "link",
        group: `link ${s.id}`,
        skill: job === "example" ? "structure" : "argument",
        stem: `Look at the sentence in paragraph ${s.paragraph} that begins ${opening(s)}. ${asks[job].ask} Answer in your own words.`,
        modelAnswer: modelOf(voice, first, second, asks[job].close),
        keyPoints: [
          {
            text: mustSay(first, "Says of the sentence before"),
            accepted: [],
            notEnough: ["Names only the topic of the sentence before."],
            evidence: [[{ sentence: before.id }]],
          },
          {
            text: mustSay(second, "Says of this sentence"),
            accepted: [],
            notEnough: ["Copies the sentence word for word."],
            evidence: [[{ sentence: s.id }]],
          },
          { text: asks[job].link, accepted: [], notEnough: [notLinked], evidence: both },
        ],
        evidence: both,
        score: (job === "addition" ? 0.55 : 0.8) - (first.plain && second.plain ? 0 : 0.12),
        anchor: s.index,
      },
    ];
  });
}

/** "A, but B" inside one sentence. */
function inside(sentences: ReadSentence[], voice: Voice): Candidate[] {
  return sentences.flatMap((s): Candidate[] => {
    const hit = /, but (?!also|rather|not )/.exec(s.text);
    if (!hit || !s.prose || s.quoted > 0.3 || s.signals.has("question") || s.words < 14) return [];
    // "was arrested, but escaped": the second side needs a subject of its own to be a side.
    const at = s.tokens.findIndex((t) => t.start >= hit.index + hit[0].length);
    const next = s.tokens[at];
    if (!next || /^(?:VERB|AUX|PART|ADP|ADV|SCONJ)$/.test(next.tag)) return [];
    const first = tell(
      s,
      0,
      s.tokens.findIndex((t) => t.end > hit.index),
    );
    const second = tell(s, at);
    if (!first || !second || [first, second].some((t) => t.text.split(" ").length < 5)) return [];
    const evidence = [[{ sentence: s.id }]];
    return [
      {
        kind: "short-answer",
        pattern: "turn",
        group: `link ${s.id}`,
        skill: "argument",
        stem: `The sentence in paragraph ${s.paragraph} that begins ${opening(s)} turns on the word “but”. Which two things does it set against each other, and what does the turn tell the reader? Answer in your own words.`,
        modelAnswer: modelOf(voice, first, second, "The turn shows that the first is not the whole story."),
        keyPoints: [
          {
            text: mustSay(first, "Says for the first side"),
            accepted: [],
            notEnough: ["Names only what the sentence is about."],
            evidence,
          },
          {
            text: mustSay(second, "Says for the second side"),
            accepted: [],
            notEnough: ["Gives the first side again in other words."],
            evidence,
          },
          {
            text: "Says how the second side limits or changes what the first leads one to expect.",
            accepted: [],
            notEnough: [notLinked],
            evidence,
          },
        ],
        evidence,
        score: first.plain && second.plain ? 0.72 : 0.62,
        anchor: s.index,
      },
    ];
  });
}
