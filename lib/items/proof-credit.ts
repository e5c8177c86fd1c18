/** The partial credit of a proof in words, shared by the types that ask for one. */
import type { EvidenceSet } from "./base";
import { proofBy } from "./proof";

export const proofTold = ({ choose }: { choose: number }): string =>
  choose === 1
    ? "for the sentence that proves it, half of that for a part of the proof"
    : "for the whole proof, half of that for a part of it or where a few other sentences stand beside it";
export const proofRule = ({ choose }: { choose: number }): string =>
  choose === 1
    ? "for a sentence that suffices as evidence, half for one of several that prove it together"
    : "for a whole set of evidence; half for a part of it, or for a whole set beside no more other sentences than it has itself";

/** What the chosen sentences came to. */
export function proofEarned(
  item: { evidence: EvidenceSet[]; choose: number },
  sentences: readonly string[],
): string {
  const said = {
    none: "no sentence is chosen",
    "too-many": "more sentences are chosen than may be",
    whole: "the sentences prove it",
    "whole-and-more": "the proof is chosen, and beside it what proves nothing: half",
    part: "a part of the proof is chosen: half",
    not: "the sentences do not prove it",
  };
  return said[proofBy(item, sentences)];
}
