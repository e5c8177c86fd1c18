"use server";

import { refresh } from "next/cache";
import { tagLesson } from "@/lib/features/lessons/library/filing";
import { shareInput, shareWithInput, tagsInput, withdrawInput } from "@/lib/features/lessons/library/input";
import {
  shareByLink,
  shareWithColleague,
  shareWithSchool,
  withdrawShare,
} from "@/lib/features/lessons/library/sharing";
import { findLessonToEdit } from "@/lib/features/lessons/queries";
import { env } from "@/lib/shared/env";
import { action } from "@/lib/web/action";
import { done, type FormState } from "@/lib/web/form-state";

export const withColleague = action(
  "teacher",
  shareWithInput,
  async (viewer, { lessonId, userId }): Promise<FormState> => {
    await shareWithColleague(await findLessonToEdit(viewer, lessonId), userId);
    refresh();
    return done("Shared.");
  },
);

export const withSchool = action("teacher", shareInput, async (viewer, { lessonId }): Promise<FormState> => {
  await shareWithSchool(await findLessonToEdit(viewer, lessonId));
  refresh();
  return done("");
});

export const byLink = action("teacher", shareInput, async (viewer, { lessonId }) => {
  const path = await shareByLink(await findLessonToEdit(viewer, lessonId));
  refresh();
  return done("Hand this link on. It is shown only now.", { link: env().PUBLIC_URL + path });
});

export const withdraw = action(
  "teacher",
  withdrawInput,
  async (viewer, { lessonId, shareId }): Promise<FormState> => {
    await withdrawShare(await findLessonToEdit(viewer, lessonId), shareId);
    refresh();
    return done("");
  },
);

export const tag = action("teacher", tagsInput, async (viewer, { lessonId, tags }): Promise<FormState> => {
  await tagLesson(await findLessonToEdit(viewer, lessonId), tags);
  refresh();
  return done("Saved.");
});
