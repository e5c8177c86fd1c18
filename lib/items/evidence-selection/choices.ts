import { type Keyed, rightIf } from "../choice";
import { provingSets } from "../proof";
import type { EvidenceSelection, EvidenceSelectionAnswer } from "./schema";

export const listed = (): Keyed[] => [];
export function chosen(item: EvidenceSelection, { sentences }: EvidenceSelectionAnswer): Keyed[] {
  const proof = new Set(provingSets(item.evidence).flat());
  return [...new Set(sentences)].map((id) => [id, { text: id, sentence: id, why: rightIf(proof.has(id)) }]);
}
