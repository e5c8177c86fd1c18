import { z } from "zod";
import { cited, itemBase, localId, option } from "../base";

export const multipleSelect = itemBase.extend({
  kind: z.literal("multiple-select"),
  options: z.array(option).min(3).max(10),
  /** The ids of all right options. */
  keys: z.array(localId).min(1).max(10),
});
export const multipleSelectAnswer = z.object({
  kind: z.literal("multiple-select"),
  options: z.array(localId).max(10),
  cited,
});
export type MultipleSelect = z.infer<typeof multipleSelect>;
export type MultipleSelectAnswer = z.infer<typeof multipleSelectAnswer>;
