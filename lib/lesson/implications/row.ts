/** What a row of the tables says about one trigger: where it counts, what is asked, and what may be inferred. */
import type { Token } from "@/lib/language/tagger";
import type { ReadSentence } from "../reading";

/** A trigger found in a sentence: tokens `from` to `to` (exclusive). */
export interface Found {
  s: ReadSentence;
  tokens: Token[];
  from: number;
  to: number;
  /** The words of the text, in lower case. */
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
  /** Asked only where the sentence is quoted whole. */
  whole?: boolean;
  /** What the parse must bear out. */
  when?: (f: Found) => boolean;
  /** Short phrases of the sentence for {x}, {n}, {v}; null where none reads alone, and then the row is silent. */
  fill?: (f: Found) => Fills | null;
  /** The question, after the quotation; {w} is the trigger in quotation marks. */
  ask: string[];
  key: string;
  /** What a hasty reader takes it for, and why it is not so. */
  wrong: [text: string, reason: string][];
  /** Chance that a strict teacher calls the question good, 0 to 1. */
  worth: number;
}

type Told = Omit<Row, "id" | "kind" | "cue" | "not" | "whole" | "worth"> & { worth?: number };

/** One trigger with its variants. */
export const rows = (
  shared: Pick<Row, "id" | "cue" | "not" | "whole" | "when" | "worth"> & { kind?: Row["kind"] },
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
  infer: [
    "What may a careful reader infer from {w}?",
    "What does {w} let the reader infer here?",
    "What does {w} tell an attentive reader?",
  ],
  granted: ["What does the sentence take for granted by saying {w}?", "What does {w} take for granted here?"],
  lost: [
    "What would the reader no longer learn if {w} were left out?",
    "What does {w} add that the sentence would not say without it?",
  ],
  sure: [
    "Which of these may a careful reader conclude from {w}?",
    "How much does the sentence claim by saying {w}?",
  ],
  done: [
    "What, by this sentence, has actually happened so far?",
    "What may a careful reader take as a fact from these words?",
  ],
};
