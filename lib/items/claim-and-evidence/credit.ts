import { proofEarned, proofRule, proofTold } from "../proof-credit";
import { isClaimRight } from "./claim";
import type { ClaimAndEvidence, ClaimAndEvidenceAnswer } from "./schema";

export const told = (item: { choose: number }): string =>
  `Half for Part A. With Part A right, the other half ${proofTold(item)}.`;
export const rule = (item: ClaimAndEvidence): string =>
  `Half the points for the key of Part A. The other half, only beside that key, ${proofRule(item)}.`;
export const earned = (item: ClaimAndEvidence, answer: ClaimAndEvidenceAnswer): string => {
  if (answer.option === null) return "Part A has no answer, so Part B does not count.";
  if (!isClaimRight(item, answer)) return "Part A is wrong, so Part B does not count.";
  return `Part A is right. In Part B ${proofEarned(item, answer.sentences)}.`;
};
