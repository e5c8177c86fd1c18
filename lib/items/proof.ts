/** Sentences that a student points at as proof, for every type that asks for them: how far they prove, and what may be chosen. */
import type { EvidenceSet, ItemBase } from "./base";
import { toggled } from "./parts";

/** What may be chosen as proof. */
export interface ProofRule {
  /** The sentences offered; empty means every sentence of the article. */
  candidates: string[];
  /** How many may be chosen at most. */
  choose: number;
}

/** A set's sentences, each once: two ranges of one sentence ask for one sentence. */
export const provingSets = (sets: readonly EvidenceSet[]): string[][] =>
  sets.map((set) => [...new Set(set.map((spot) => spot.sentence))]);

/** What the chosen sentences are: none, too many, the proof, the proof with others, part of it, or not it. */
export type Proof = "none" | "too-many" | "whole" | "whole-and-more" | "part" | "not";

/**
 * A sentence is foreign where no set that suffices names it. "whole-and-more" has no more foreign sentences than its
 * proof has of its own; with more of them it is "not" the proof, so that choosing widely does not pay.
 */
export function proofBy(
  { evidence, choose }: Pick<ItemBase, "evidence"> & Pick<ProofRule, "choose">,
  sentences: readonly string[],
): Proof {
  const chosen = new Set(sentences);
  const sets = provingSets(evidence);
  const named = new Set(sets.flat());
  const foreign = [...chosen].filter((id) => !named.has(id)).length;
  const whole = sets.filter((set) => set.every((id) => chosen.has(id)));
  if (chosen.size === 0) return "none";
  if (chosen.size > choose) return "too-many";
  if (foreign === 0) return whole.length > 0 ? "whole" : "part";
  return whole.some((set) => foreign <= set.length) ? "whole-and-more" : "not";
}

/** The share of the points that a proof earns: all, half, or none. */
export const shareOfProof: Record<Proof, number> = {
  whole: 1,
  "whole-and-more": 0.5,
  part: 0.5,
  not: 0,
  none: 0,
  "too-many": 0,
};

/** The sentences held after one was pointed at. Where one may be chosen, the newest takes the place of the last; where several, a full choice takes no more. */
export function pointedAt(rule: ProofRule, held: readonly string[], sentence: string): string[] {
  if (rule.candidates.length > 0 && !rule.candidates.includes(sentence)) return [...held];
  if (rule.choose === 1 && !held.includes(sentence)) return [sentence];
  const next = toggled(held, sentence);
  return next.length > rule.choose && next.length > held.length ? [...held] : next;
}

/** What keeps a proof from being chosen rightly. An item without any evidence is refused for every kind alike, elsewhere. */
export function whyNoProof({
  evidence,
  candidates,
  choose,
}: Pick<ItemBase, "evidence"> & ProofRule): string[] {
  const sets = provingSets(evidence);
  const offered = sets.filter((set) => candidates.length === 0 || set.every((id) => candidates.includes(id)));
  if (sets.length === 0) return [];
  if (offered.length === 0) return ["None of the sentences offered proves the answer."];
  return offered.some((set) => set.length <= choose)
    ? []
    : ["Its evidence has more sentences than a student may choose."];
}
