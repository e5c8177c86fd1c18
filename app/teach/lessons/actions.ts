"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { archiveLesson, duplicateLesson, restoreLesson } from "@/lib/features/lessons/commands";
import { draftSampleLesson } from "@/lib/features/lessons/drafting";
import { lessonIdInput, sampleInput } from "@/lib/features/lessons/input";
import { copyLesson } from "@/lib/features/lessons/library/copying";
import { copyInput } from "@/lib/features/lessons/library/input";
import { findLessonByLink, findLessonToRead } from "@/lib/features/lessons/library/reading";
import { findLessonToEdit } from "@/lib/features/lessons/queries";
import { action } from "@/lib/web/action";
import { done, type FormState } from "@/lib/web/form-state";

const list = "/teach/lessons";

export const draftSample = action("teacher", sampleInput, async (viewer, { key }): Promise<FormState> => {
  const { lessonId } = await draftSampleLesson(viewer, key);
  redirect(`${list}/${lessonId}`);
});

export const archive = action("teacher", lessonIdInput, async (viewer, { lessonId }): Promise<FormState> => {
  await archiveLesson(await findLessonToEdit(viewer, lessonId));
  revalidatePath(list);
  return done("");
});

export const restore = action("teacher", lessonIdInput, async (viewer, { lessonId }): Promise<FormState> => {
  await restoreLesson(await findLessonToEdit(viewer, lessonId));
  revalidatePath(list);
  return done("");
});

export const duplicate = action(
  "teacher",
  lessonIdInput,
  async (viewer, { lessonId }): Promise<FormState> => {
    const copy = await duplicateLesson(await findLessonToEdit(viewer, lessonId));
    redirect(`${list}/${copy.lessonId}`);
  },
);

/** Of a lesson that is shared with the viewer, or that lies behind the link they opened. */
export const copy = action("teacher", copyInput, async (viewer, { lessonId, token }): Promise<FormState> => {
  const found = token ? await findLessonByLink(viewer, token) : await findLessonToRead(viewer, lessonId);
  const made = await copyLesson(found);
  redirect(`${list}/${made.lessonId}`);
});
