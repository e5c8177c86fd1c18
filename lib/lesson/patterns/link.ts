/** Short answers from two sentences that a marker links, and the general kind that asks for a paragraph's point and support. */
import { sentenceOpeners } from "@/lib/language/markers";
import type { Candidate } from "../candidate";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { opening, quote } from "../voice";

const asks = {
  contrast: {
    ask: "What does it set against the sentence before it?",
    link: "Says that the second limits or opposes the first.",
  },
  result: {
    ask: "What follows from what, according to the two sentences?",
    link: "Says that the second follows from the first.",
  },
  example: {
    ask: "What general statement does it illustrate, and how?",
    link: "Says how the case shows the general statement.",
  },
  restatement: { ask: "What does it put in other words?", link: "Says that both sentences mean the same." },
  addition: { ask: "What point does it add, and to what?", link: "Says that the second adds to the first." },
};

export function link({ reading }: Tools): Candidate[] {
  return [...linked(reading.sentences), ...inside(reading.sentences)];
}

function linked(sentences: ReadSentence[]): Candidate[] {
  return sentences.flatMap((s): Candidate[] => {
    const before = sentences[s.index - 1];
    if (!before || s.quoted > 0.3 || s.words < 8 || before.words < 6 || s.words > 60 || before.words > 60)
      return [];
    const plain = s.text.toLowerCase();
    const job =
      Object.entries(sentenceOpeners).find(([marker]) => plain.startsWith(`${marker},`))?.[1] ??
      (/^(?:But|Yet) /.test(s.text) ? "contrast" : undefined);
    if (!job) return [];
    const both = [[{ sentence: before.id }, { sentence: s.id }]];
    return [
      {
        kind: "short-answer",
        pattern: "link",
        group: `link ${s.id}`,
        skill: job === "example" ? "structure" : "argument",
        stem: `Look at the sentence in paragraph ${s.paragraph} that begins ${opening(s)}. ${asks[job].ask} Answer in your own words.`,
        modelAnswer: `${before.text} ${s.text}`,
        keyPoints: [
          {
            text: `Says what the sentence before states: ${quote(before.text)}`.slice(0, 500),
            accepted: [before.text.slice(0, 300)],
            notEnough: [],
            evidence: [[{ sentence: before.id }]],
          },
          {
            text: `Says what this sentence states: ${quote(s.text)}`.slice(0, 500),
            accepted: [s.text.slice(0, 300)],
            notEnough: [],
            evidence: [[{ sentence: s.id }]],
          },
          {
            text: asks[job].link,
            accepted: [],
            notEnough: ["Both sides, but not how they are linked."],
            evidence: both,
          },
        ],
        evidence: both,
        score: job === "addition" ? 0.55 : 0.8,
        anchor: s.index,
      },
    ];
  });
}

/** "A, but B" inside one sentence. */
function inside(sentences: ReadSentence[]): Candidate[] {
  return sentences.flatMap((s): Candidate[] => {
    const hit = /, but (?!also|rather|not )/.exec(s.text);
    if (!hit || !s.prose || s.quoted > 0.3 || s.signals.has("question") || s.words < 14) return [];
    const first = s.text.slice(0, hit.index);
    const second = s.text.slice(hit.index + hit[0].length).replace(/[.!?]$/, "");
    // "was arrested, but escaped": the second side needs a subject of its own to be a side.
    const next = s.tokens.find((t) => t.start >= hit.index + hit[0].length);
    if (!next || /^(?:VERB|AUX|PART|ADP|ADV|SCONJ)$/.test(next.tag)) return [];
    if (first.split(" ").length < 5 || second.split(" ").length < 5) return [];
    const evidence = [[{ sentence: s.id }]];
    return [
      {
        kind: "short-answer",
        pattern: "turn",
        group: `link ${s.id}`,
        skill: "argument",
        stem: `The sentence in paragraph ${s.paragraph} that begins ${opening(s)} turns on the word “but”. Which two things does it set against each other, and what does the turn tell the reader? Answer in your own words.`,
        modelAnswer: s.text,
        keyPoints: [
          {
            text: `First side: ${quote(first)}`.slice(0, 500),
            accepted: [first.slice(0, 300)],
            notEnough: [],
            evidence,
          },
          {
            text: `Second side: ${quote(second)}`.slice(0, 500),
            accepted: [second.slice(0, 300)],
            notEnough: [],
            evidence,
          },
          {
            text: "Says how the second side limits or changes what the first leads one to expect.",
            accepted: [],
            notEnough: ["Both sides, but not how they are linked."],
            evidence,
          },
        ],
        evidence,
        score: 0.7,
        anchor: s.index,
      },
    ];
  });
}
