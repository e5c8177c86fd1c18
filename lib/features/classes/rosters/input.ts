import { z } from "zod";
import { rowId } from "@/lib/shared/ids";
import { columnRoles } from "./columns";
import { importLimits } from "./limits";

/** A field that occurs as often as there are values, or not at all. */
const many = <T extends z.ZodType>(one: T, most: number) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(one).max(most));

const missing = "Paste the list, or choose its file.";
export const importInput = z.object({
  classId: rowId,
  text: z
    .string({ error: missing })
    .max(importLimits.characters, `At most ${importLimits.rows} students at a time: this is too long.`)
    .refine((text) => text.trim() !== "", missing),
  /** What each column holds, from the left; none where the columns are to be guessed. */
  roles: many(z.enum(columnRoles), 50),
  header: z.enum(["yes", "no"]).optional(),
  /** Lines that are students of their own, though their name stood before. */
  twins: many(z.coerce.number().int().min(1).max(1_000_000), importLimits.rows),
  /** Students who were removed and come back. */
  back: many(rowId, importLimits.rows),
});
export type Import = z.output<typeof importInput>;
