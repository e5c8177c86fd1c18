import { z } from "zod";
import { cited, itemBase, localId, option } from "../base";

export const multipleChoice = itemBase.extend({
  kind: z.literal("multiple-choice"),
  options: z.array(option).min(2).max(8),
  /** The id of the right option. */
  key: localId,
});
export const multipleChoiceAnswer = z.object({
  kind: z.literal("multiple-choice"),
  option: localId.nullable(),
  cited,
});
export type MultipleChoice = z.infer<typeof multipleChoice>;
export type MultipleChoiceAnswer = z.infer<typeof multipleChoiceAnswer>;
