import { z } from "zod";
import { nameField } from "@/lib/features/accounts/input";
import { rowId } from "@/lib/shared/ids";

const name = nameField("Give the group a name, like “Blue table”.");
/** A student of the form, as often as there are; or none. */
const students = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(rowId).max(2000),
);

export const newGroupInput = z.object({ classId: rowId, name });
export const groupIdInput = z.object({ classId: rowId, groupId: rowId });
export const groupNameInput = groupIdInput.extend({ name });
export const membersInput = groupIdInput.extend({
  /** Who is ticked now, and who was when the page was made: only what differs is changed. */
  member: students,
  was: students,
  /** Further names, one a line. */
  names: z.string().max(50_000, "This is too long for a list of names.").default(""),
});
