"use server";

import { findClassToEdit } from "@/lib/features/classes/queries";
import { importRoster } from "@/lib/features/classes/rosters/commands";
import { importInput } from "@/lib/features/classes/rosters/input";
import { previewImport } from "@/lib/features/classes/rosters/queries";
import { action } from "@/lib/web/action";
import { done } from "@/lib/web/form-state";

/** Writes nothing: what the list would do to the class. */
export const previewImportAction = action("teacher", importInput, async (viewer, given) =>
  done("", await previewImport(viewer, given)),
);

export const importRosterAction = action("teacher", importInput, async (viewer, given) =>
  done("", await importRoster(await findClassToEdit(viewer, given.classId), given)),
);
