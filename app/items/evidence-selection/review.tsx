import { ProofReview } from "../parts/proof";
import type { ReviewProps } from "../types";

export function EvidenceSelectionReview({ item, answer, sentences }: ReviewProps<"evidence-selection">) {
  return <ProofReview item={item} chosen={answer?.sentences ?? []} sentences={sentences} />;
}
