import { z } from "zod";
import { itemBase, localId } from "../base";

/** The student points at sentences of the article; the key is `evidence`, of which any one set suffices. */
export const evidenceSelection = itemBase.extend({
  kind: z.literal("evidence-selection"),
  /** The sentences offered to choose from; empty means every sentence of the article. */
  candidates: z.array(localId).max(60).default([]),
  /** How many sentences may be chosen at most. */
  choose: z.int().min(1).max(6).default(1),
});
export const evidenceSelectionAnswer = z.object({
  kind: z.literal("evidence-selection"),
  sentences: z.array(localId).max(12),
});
export type EvidenceSelection = z.infer<typeof evidenceSelection>;
export type EvidenceSelectionAnswer = z.infer<typeof evidenceSelectionAnswer>;
