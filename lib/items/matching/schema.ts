import { z } from "zod";
import { cited, itemBase, localId } from "../base";

const side = z
  .array(z.object({ id: localId, text: z.string().trim().min(1).max(300) }))
  .min(2)
  .max(10);
export const matching = itemBase.extend({
  kind: z.literal("matching"),
  left: side,
  right: side,
  /** Left id → right id. */
  key: z.record(localId, localId),
});
export const matchingAnswer = z.object({
  kind: z.literal("matching"),
  pairs: z.record(localId, localId).refine((pairs) => Object.keys(pairs).length <= 10, "Too many pairs."),
  cited,
});
export type Matching = z.infer<typeof matching>;
export type MatchingAnswer = z.infer<typeof matchingAnswer>;
