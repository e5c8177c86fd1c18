import type { ClaimAndEvidence, ClaimAndEvidenceAnswer } from "./schema";

/** True where Part A is answered rightly. */
export const isClaimRight = (item: ClaimAndEvidence, { option }: ClaimAndEvidenceAnswer): boolean =>
  option === item.key && item.options.some(({ id }) => id === option);
