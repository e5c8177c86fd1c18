"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { colleagueInput } from "@/lib/features/classes/input";
import { addTeacher, removeTeacher } from "@/lib/features/classes/teachers/commands";
import { findClassColleague } from "@/lib/features/classes/teachers/queries";
import { action } from "@/lib/web/action";
import { done } from "@/lib/web/form-state";

export const addTeacherAction = action("teacher", colleagueInput, async (viewer, ids) => {
  await addTeacher(await findClassColleague(viewer, ids));
  refresh();
  return done("Teaches this class from now on.");
});

export const removeTeacherAction = action("teacher", colleagueInput, async (viewer, ids) => {
  await removeTeacher(await findClassColleague(viewer, ids));
  if (ids.colleagueId === viewer.userId) redirect("/teach/classes");
  refresh();
  return done("");
});
