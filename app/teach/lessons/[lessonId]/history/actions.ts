"use server";

import { redirect } from "next/navigation";
import { restoreVersionInput } from "@/lib/features/lessons/input";
import { findLessonToEdit } from "@/lib/features/lessons/queries";
import { restoreVersion } from "@/lib/features/lessons/version-commands";
import { action } from "@/lib/web/action";
import type { FormState } from "@/lib/web/form-state";

export const restoreAsDraft = action(
  "teacher",
  restoreVersionInput,
  async (viewer, { lessonId, version, draftVersion }): Promise<FormState> => {
    await restoreVersion(await findLessonToEdit(viewer, lessonId), version, draftVersion);
    redirect(`/teach/lessons/${lessonId}`);
  },
);
