"use server";

import { publishLesson } from "@/lib/features/lessons/commands";
import { publishInput } from "@/lib/features/lessons/input";
import { findLessonToEdit } from "@/lib/features/lessons/queries";
import { action } from "@/lib/web/action";
import { done } from "@/lib/web/form-state";

export const publish = action("teacher", publishInput, async (viewer, { lessonId, draftVersion }) => {
  const { version } = await publishLesson(await findLessonToEdit(viewer, lessonId), draftVersion);
  return done(`Published as version ${version}.`, { version, draftVersion });
});
