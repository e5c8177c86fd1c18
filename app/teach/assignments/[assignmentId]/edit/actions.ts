"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { changeAssignment, restoreAssignment, withdrawAssignment } from "@/lib/features/assignments/commands";
import { assignmentIdInput, assignmentInput } from "@/lib/features/assignments/input";
import { findAssignmentToEdit } from "@/lib/features/assignments/queries";
import { action } from "@/lib/web/action";
import { done, type FormState } from "@/lib/web/form-state";

const page = (id: string) => `/teach/assignments/${id}`;

export const save = action("teacher", assignmentInput, async (viewer, input): Promise<FormState> => {
  await changeAssignment(await findAssignmentToEdit(viewer, input.assignmentId), input);
  redirect(page(input.assignmentId));
});

export const withdraw = action("teacher", assignmentIdInput, async (viewer, ids): Promise<FormState> => {
  await withdrawAssignment(await findAssignmentToEdit(viewer, ids.assignmentId));
  revalidatePath(page(ids.assignmentId), "layout");
  return done("Withdrawn. Students no longer see it; their work is kept.");
});

export const restore = action("teacher", assignmentIdInput, async (viewer, ids): Promise<FormState> => {
  await restoreAssignment(await findAssignmentToEdit(viewer, ids.assignmentId));
  revalidatePath(page(ids.assignmentId), "layout");
  return done("Brought back. Students see it again.");
});
