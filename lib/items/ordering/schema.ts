import { z } from "zod";
import { cited, itemBase, localId } from "../base";

export const ordering = itemBase.extend({
  kind: z.literal("ordering"),
  /** In the order first shown. */
  entries: z
    .array(z.object({ id: localId, text: z.string().trim().min(1).max(300) }))
    .min(2)
    .max(10),
  /** Entry ids in the right order. */
  key: z.array(localId).min(2).max(10),
});
export const orderingAnswer = z.object({
  kind: z.literal("ordering"),
  order: z.array(localId).max(10),
  cited,
});
export type Ordering = z.infer<typeof ordering>;
export type OrderingAnswer = z.infer<typeof orderingAnswer>;
