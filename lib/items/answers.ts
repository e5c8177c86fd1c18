/** What a student's answer may be: one form per item type, and the essay. */
import { z } from "zod";
import { cited, localId } from "./base";
import { essayItemId, essayLimit } from "./essay";
import { itemAnswer } from "./schema";

export { essayItemId, essayLimit };

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
