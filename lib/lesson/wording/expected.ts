/** The guide of a short answer on a contrast: the conclusion that one part alone invites, and what takes it back. */
import type { EvidenceSet } from "@/lib/items/base";
import type { WrittenCandidate } from "../candidate";
import { capital } from "../voice";

export interface Contrast {
  /** What the parts are called: "the first sentence". */
  from: string;
  other: string;
  /** What the first part says, if it can be told anew. */
  given?: string;
  /** The false conclusion, and what holds instead; statements without capital and full stop. */
  expected: string;
  instead: string;
  first: EvidenceSet[];
  second: EvidenceSet[];
  both: EvidenceSet[];
}

/** Blind teachers asked for the false conclusion by name; with it in the guide, the answer can be scored by anyone. */
const score = 0.62;

export function expectation(c: Contrast): Pick<WrittenCandidate, "modelAnswer" | "keyPoints"> & {
  ask: string;
  score: number;
} {
  return {
    ask: `Which conclusion could a reader of ${c.from} alone draw that ${c.other} corrects, and how? Answer in your own words.`,
    modelAnswer: `Somebody who read only ${c.from} could conclude that ${c.expected}. ${capital(c.other)} shows that this would be wrong${c.given ? "" : ", although the first is true as well"}.`,
    keyPoints: [
      {
        text: `Names the wrong conclusion: that ${c.expected}.`,
        accepted: ["The same in other words, or a conclusion that includes it."],
        notEnough: [`Retells ${c.from} without saying what it would lead one to think.`],
        evidence: c.both,
      },
      {
        text: `Says what ${c.other} tells instead: ${c.instead}.`,
        accepted: ["The same in the student’s own words; single words of the text may stand."],
        notEnough: ["Copies the words of the text.", "“It gives more information”, or the like."],
        evidence: c.second,
      },
      {
        text: "Says how the two go together: both hold, but the one alone would mislead.",
        accepted: ["“But”, “even so”, “in spite of this” or the like, used for these two parts."],
        notEnough: [
          "Takes one for the reason or the result of the other.",
          "Holds one of the two for untrue.",
        ],
        evidence: c.both,
      },
    ],
    score,
  };
}
