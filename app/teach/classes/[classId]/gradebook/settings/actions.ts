"use server";

import { redirect } from "next/navigation";
import { findClassToEdit } from "@/lib/features/classes/queries";
import { saveSettings } from "@/lib/features/gradebooks/commands";
import { settingsInput } from "@/lib/features/gradebooks/input";
import { action } from "@/lib/web/action";

export const save = action("teacher", settingsInput, async (viewer, input) => {
  await saveSettings(await findClassToEdit(viewer, input.classId), input);
  redirect(`/teach/classes/${input.classId}/gradebook`);
});
