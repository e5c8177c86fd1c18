"use server";

import { redirect } from "next/navigation";
import { removeException, setException } from "@/lib/features/assignments/exceptions/commands";
import { exceptionInput, removeExceptionInput } from "@/lib/features/assignments/exceptions/input";
import { findAssignmentToEdit } from "@/lib/features/assignments/queries";
import { action } from "@/lib/web/action";
import type { FormState } from "@/lib/web/form-state";

const page = (id: string) => `/teach/assignments/${id}/exceptions`;

export const keep = action("teacher", exceptionInput, async (viewer, input): Promise<FormState> => {
  await setException(viewer, await findAssignmentToEdit(viewer, input.assignmentId), input);
  redirect(page(input.assignmentId));
});

export const remove = action("teacher", removeExceptionInput, async (viewer, ids): Promise<FormState> => {
  await removeException(viewer, await findAssignmentToEdit(viewer, ids.assignmentId), ids.exceptionId);
  redirect(page(ids.assignmentId));
});
