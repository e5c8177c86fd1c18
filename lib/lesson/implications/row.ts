/** What a row of the tables says about one trigger: where it counts, what is asked, and what may be inferred. */
import type { Token } from "@/lib/language/tagger";
import type { ReadSentence } from "../reading";
import type { Scene } from "../wording/scene";

/** A trigger found in a sentence: tokens `from` to `to` (exclusive). */
export interface Found {
  s: ReadSentence;
  scene: Scene;
  tokens: Token[];
  from: number;
  to: number;
  /** The words of the text. */
  words: string;
  /** What the expression's own groups caught. */
  groups: Record<string, string>;
}
export type Fills = Record<string, string>;

export interface Row {
  /** Rows of one id are variants of one question: a lesson takes one of them. */
  id: string;
  kind: "implication" | "certainty";
  /** Matched anywhere in the sentence; what is caught as `w` is the trigger, else the whole match. */
  cue: RegExp;
  /** The sentence must not match. */
  not?: RegExp;
  /** What the parse must bear out. */
  when?: (f: Found) => boolean;
  /** Stretches of the sentence for {x}, {v}, {c} …; null where none reads alone, and then the row is silent. */
  fill?: (f: Found) => Fills | null;
  /** The question, after the quotation; {w} is the trigger in quotation marks. */
  ask: string[];
  key: string;
  /** What a hasty reader takes it for, and why it is not so. */
  wrong: [text: string, reason: string][];
  /** Chance that a strict teacher calls the question good, 0 to 1. */
  worth: number;
}

type Told = Pick<Row, "ask" | "key" | "wrong"> & Partial<Pick<Row, "fill" | "when" | "worth">>;

/** One trigger with its variants. */
export const rows = (
  shared: Pick<Row, "id" | "cue" | "not" | "when" | "worth"> & { kind?: Row["kind"] },
  ...variants: Told[]
): Row[] =>
  variants.map((v) => {
    const { when: also, ...told } = v;
    const first = shared.when;
    const when = also && first ? (f: Found) => first(f) && also(f) : (also ?? first);
    return { kind: "implication", ...shared, ...told, ...(when ? { when } : {}) };
  });

/** Common questions. */
export const asks = {
  sure: [
    "Which of these can we be sure of from this sentence?",
    "What can a careful reader be sure of after reading this?",
  ],
  infer: ["What can a careful reader infer from {w}?", "What does {w} tell an attentive reader?"],
  beyond: [
    "Which of these claims goes further than the sentence does?",
    "Which of these would claim more than the sentence does?",
  ],
};
