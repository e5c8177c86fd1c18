import { z } from "zod";
import { cited, evidenceSet, itemBase, localId } from "../base";
import { shortAnswerLimit } from "./limit";

export const keyPoint = z.object({
  id: localId,
  /** What an answer must say to earn the points. */
  text: z.string().trim().min(1).max(500),
  points: z.number().min(0).max(20),
  /** Wordings that count as saying it. */
  accepted: z.array(z.string().trim().min(1).max(300)).max(20).default([]),
  /** What comes near and does not earn the points. */
  notEnough: z.array(z.string().trim().min(1).max(300)).max(20).default([]),
  evidence: z.array(evidenceSet).max(6).default([]),
});
export const shortAnswer = itemBase.extend({
  kind: z.literal("short-answer"),
  words: z.object({ min: z.int().min(0).max(1000), max: z.int().min(1).max(2000) }),
  modelAnswer: z.string().trim().max(3000),
  keyPoints: z.array(keyPoint).max(8),
});
export const shortAnswerAnswer = z.object({
  kind: z.literal("short-answer"),
  text: z.string().max(shortAnswerLimit),
  cited,
});
export type ShortAnswer = z.infer<typeof shortAnswer>;
export type ShortAnswerAnswer = z.infer<typeof shortAnswerAnswer>;
