/** What a student's answer may be: one form per item type, and the essay. */
import { z } from "zod";
import { cited, localId } from "./base";
import { itemAnswer } from "./schema";

/** The item id under which an attempt's essay is kept. */
export const essayItemId = "essay";
/** Longest essay that can be saved, in characters (about 15,000 words). */
export const essayLimit = 100_000;

export const essayAnswer = z.object({
  kind: z.literal("essay"),
  /** The prompt chosen; null before choosing. */
  prompt: localId.nullable(),
  text: z.string().max(essayLimit),
  cited,
});
export const answer = z.union([itemAnswer, essayAnswer]);

export type EssayAnswer = z.infer<typeof essayAnswer>;
export type Answer = z.infer<typeof answer>;
