"use server";

import { renewPassphrases } from "@/lib/features/classes/cards";
import { classIdInput } from "@/lib/features/classes/input";
import { findClassToEdit } from "@/lib/features/classes/queries";
import { action } from "@/lib/web/action";
import { done } from "@/lib/web/form-state";

export const renewPassphrasesAction = action("teacher", classIdInput, async (viewer, { classId }) =>
  done("", await renewPassphrases(await findClassToEdit(viewer, classId))),
);
