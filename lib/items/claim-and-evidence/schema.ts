import { z } from "zod";
import { itemBase, localId, option } from "../base";

/** Part A is a choice; in Part B the student points at what proves A's answer. B's key is `evidence`, of which any one set suffices. */
export const claimAndEvidence = itemBase.extend({
  kind: z.literal("claim-and-evidence"),
  options: z.array(option).min(2).max(8),
  /** The id of Part A's right option. */
  key: localId,
  /** What Part B asks. */
  proofStem: z.string().trim().min(1).max(500),
  /** The sentences offered in Part B; empty means every sentence of the article. */
  candidates: z.array(localId).max(60).default([]),
  /** How many sentences may be chosen at most. */
  choose: z.int().min(1).max(6).default(1),
});
export const claimAndEvidenceAnswer = z.object({
  kind: z.literal("claim-and-evidence"),
  option: localId.nullable(),
  sentences: z.array(localId).max(12),
});
export type ClaimAndEvidence = z.infer<typeof claimAndEvidence>;
export type ClaimAndEvidenceAnswer = z.infer<typeof claimAndEvidenceAnswer>;
