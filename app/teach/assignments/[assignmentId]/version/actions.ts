"use server";

import { redirect } from "next/navigation";
import { moveVersionInput } from "@/lib/features/assignments/input";
import { moveVersion } from "@/lib/features/assignments/moving/commands";
import { findAssignmentToEdit } from "@/lib/features/assignments/queries";
import { action } from "@/lib/web/action";
import type { FormState } from "@/lib/web/form-state";

export const move = action("teacher", moveVersionInput, async (viewer, input): Promise<FormState> => {
  await moveVersion(viewer, await findAssignmentToEdit(viewer, input.assignmentId), input);
  redirect(`/teach/assignments/${input.assignmentId}`);
});
