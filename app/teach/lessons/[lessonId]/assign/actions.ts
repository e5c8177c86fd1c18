"use server";

import { redirect } from "next/navigation";
import { assignLesson } from "@/lib/features/assignments/commands";
import { assignInput } from "@/lib/features/assignments/input";
import { findLessonToAssign } from "@/lib/features/assignments/queries";
import { action } from "@/lib/web/action";
import type { FormState } from "@/lib/web/form-state";

export const assign = action("teacher", assignInput, async (viewer, input): Promise<FormState> => {
  const { assignmentId } = await assignLesson(await findLessonToAssign(viewer, input.lessonId), input);
  redirect(`/teach/assignments/${assignmentId}`);
});
