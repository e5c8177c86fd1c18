import { z } from "zod";
import { answer } from "@/lib/items/answers";
import { localId } from "@/lib/items/base";
import { rowId, version } from "@/lib/shared/ids";
import { bankLimit, commentLimit, noteLimit, reasonLimit, remarkLimit } from "./limits";

const words = (max: number) =>
  z.string().max(max, `At most ${max.toLocaleString("en-GB")} characters fit here.`);

/** A reviewer's change, with the review version that it is based on. */
export const markInput = z.object({
  assignmentId: rowId,
  /** Who typed it, so that nobody else who signs in in the same tab saves it under their name. */
  as: rowId.optional(),
  base: version,
  /** Null: the comment on the whole piece. */
  itemId: localId.nullable(),
  /** Null: as the key says, or not yet marked. The essay's points follow from its levels. */
  points: z.number("Give the points as a number.").nullable().default(null),
  levels: z.record(localId, localId).default({}),
  comment: words(commentLimit).default(""),
  reason: words(reasonLimit).default(""),
});
export type MarkInput = z.infer<typeof markInput>;

export const returnInput = z.object({
  assignmentId: rowId,
  attemptId: rowId,
  base: z.coerce.number().pipe(version),
  /** "yes": although parts are unmarked. */
  anyway: z.enum(["yes", ""]).optional(),
  /** "yes": the student is asked to go on from these answers. */
  revision: z.enum(["yes", ""]).optional(),
});
export const takeBackInput = z.object({ assignmentId: rowId, attemptId: rowId });
export const returnAllInput = z.object({ assignmentId: rowId });

/** A rescue file as a desk makes it, and the assignment that it is uploaded to. */
export const rescueInput = z.object({
  assignmentId: rowId,
  seal: z.string().max(100),
  answers: z.array(z.object({ itemId: localId, value: answer })).max(300),
});
export type RescueInput = z.infer<typeof rescueInput>;

const own = { as: rowId };
/** What a teacher does with the comment bank. */
export const bankInput = z.discriminatedUnion("do", [
  z.object({
    ...own,
    do: z.literal("keep"),
    text: words(bankLimit.characters).trim().min(1, "Type a comment first."),
  }),
  z.object({ ...own, do: z.literal("use"), id: rowId }),
  z.object({ ...own, do: z.literal("remove"), id: rowId }),
]);

const offset = z.int().min(0).max(1_000_000);
/** A comment on a stretch of an answer; empty words take it away. */
export const remarkInput = z
  .object({
    ...own,
    assignmentId: rowId,
    id: rowId,
    itemId: localId,
    from: offset,
    to: offset,
    text: words(remarkLimit),
    base: version,
  })
  .refine(({ from, to }) => to > from, {
    path: ["stretch"],
    message: "Mark some words of the answer first.",
  });

/** A teacher's private note on a piece. */
export const noteInput = z.object({ ...own, assignmentId: rowId, base: version, text: words(noteLimit) });
