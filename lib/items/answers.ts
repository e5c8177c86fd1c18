/** What a student's answer may be: one form per item type, and the essay. */
import { z } from "zod";
import { cited, localId } from "./base";
import { essayItemId, essayLimit, planLimit } from "./essay";
import { itemAnswer } from "./schema";

export { essayItemId, essayLimit };

/** Notes that an essay is planned with. */
export const essayPlan = z.object({
  thesis: z.string().max(planLimit),
  counter: z.string().max(planLimit),
  conclusion: z.string().max(planLimit),
});
export const essayAnswer = z.object({
  kind: z.literal("essay"),
  /** The prompt chosen; null before choosing. */
  prompt: localId.nullable(),
  text: z.string().max(essayLimit),
  cited,
  plan: essayPlan.optional(),
});
export const answer = z.union([itemAnswer, essayAnswer]);

export type EssayPlan = z.infer<typeof essayPlan>;
export type EssayAnswer = z.infer<typeof essayAnswer>;
export type Answer = z.infer<typeof answer>;
