import { z } from "zod";
import { browserZoneField, nameField } from "@/lib/features/accounts/input";
import { rowId } from "@/lib/shared/ids";
import { readCode } from "./rules";

const codeMissing = "Write the code that your teacher gave you: eight letters and digits.";
export const codeField = z
  .string({ error: codeMissing })
  .max(40, codeMissing)
  .transform(readCode)
  .refine((code) => code !== "", codeMissing);

export const classInput = z.object({ name: nameField("Give the class a name, like “Period 2”.") });
/** The form's own key makes a request that is repeated one class. */
export const newClassInput = classInput.extend({ key: rowId.optional() });
export const classIdInput = z.object({ classId: rowId });
export const renameInput = classInput.extend({ classId: rowId });
export const joinOpenInput = z.object({ classId: rowId, open: z.enum(["yes", "no"]) });
export const archivedInput = z.object({ classId: rowId, archived: z.enum(["yes", "no"]) });
export const studentIdInput = z.object({ classId: rowId, studentId: rowId });
export const studentNameInput = studentIdInput.extend({
  name: nameField("Write the name as you know the student."),
});
export const colleagueInput = z.object({
  classId: rowId,
  colleagueId: z.uuid("Choose a colleague of the list."),
});
export const codeInput = z.object({ code: codeField });
export const joinInput = z.object({
  code: codeField,
  name: nameField("Write your name as your teacher knows it.").optional(),
  timeZone: browserZoneField,
});
