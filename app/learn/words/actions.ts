"use server";

import { bringBack, removeWord } from "@/lib/features/reading/commands";
import { keptWordInput, wordBackInput } from "@/lib/features/reading/input";
import { findLessonMet, findWordToRemove } from "@/lib/features/reading/queries";
import { action } from "@/lib/web/action";
import { done } from "@/lib/web/form-state";

export const remove = action("student", keptWordInput, async (student, ids) => {
  await removeWord(await findWordToRemove(student, ids));
  return done("Taken off your list.");
});

/** Undoes a removal. */
export const putBack = action("student", wordBackInput, async (student, { lessonId, ...word }) => {
  await bringBack(await findLessonMet(student, lessonId), word);
  return done("Back on your list.");
});
