/** What the outside may send about what a student needs. */
import { z } from "zod";
import { rowId } from "@/lib/shared/ids";

const ticked = z
  .literal("on")
  .optional()
  .transform((sent) => sent === "on");
const percent = "Between 100 and 400 percent.";

/** All at their plain values: the student needs nothing. */
export const accommodationInput = z.object({
  classId: rowId,
  studentId: rowId,
  time: z.coerce.number<string>(percent).int(percent).min(100, percent).max(400, percent).default(100),
  glossary: ticked,
  largePrint: ticked,
});
export type AccommodationInput = z.infer<typeof accommodationInput>;
