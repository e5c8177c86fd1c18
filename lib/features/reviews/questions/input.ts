import { z } from "zod";
import { localId } from "@/lib/items/base";
import { rowId } from "@/lib/shared/ids";
import { commentLimit } from "../limits";

const comment = z
  .string()
  .max(commentLimit, `At most ${commentLimit.toLocaleString("en-GB")} characters fit here.`);

/** One decision for the answers of a group, each with the mark that the teacher saw. */
export const groupInput = z.object({
  /** Who decided, so that nobody else who signs in in the same tab saves it under their name. */
  as: rowId,
  itemId: localId,
  points: z.number("Give the points as a number."),
  levels: z.record(localId, localId).default({}),
  comment: comment.default(""),
  was: comment.default(""),
  members: z
    .array(z.object({ attemptId: rowId, seen: z.string().max(40) }))
    .min(1)
    .max(300),
});
export type GroupInput = z.infer<typeof groupInput>;
