import { z } from "zod";
import { limits } from "@/lib/features/accounts/limits";
import { rowId } from "@/lib/shared/ids";

export const studentRecordIds = z.object({ classId: rowId, studentId: rowId });
export const studentOfSchoolIds = z.object({ studentId: rowId });
const name = z
  .string({ error: "Type the name." })
  .trim()
  .min(1, "Type the name.")
  .max(limits.name, `At most ${limits.name} characters.`);
export const eraseInput = studentRecordIds.extend({ name });
export const eraseOfSchoolInput = studentOfSchoolIds.extend({ name });
export const classFileIds = z.object({ classId: rowId, format: z.enum(["json", "csv"]) });
