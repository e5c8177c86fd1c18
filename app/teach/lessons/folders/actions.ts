"use server";

import { refresh } from "next/cache";
import {
  createFolder,
  fileLessons,
  findFolderToEdit,
  findLessonsToFile,
  removeFolder,
  renameFolder,
  unfileLessons,
} from "@/lib/features/lessons/library/filing";
import {
  fileInput,
  folderInput,
  folderNameInput,
  renameFolderInput,
} from "@/lib/features/lessons/library/input";
import { action } from "@/lib/web/action";
import { done, type FormState } from "@/lib/web/form-state";

export const create = action("teacher", folderNameInput, async (viewer, { name }): Promise<FormState> => {
  await createFolder(viewer, name);
  refresh();
  return done(`The folder “${name}” is there.`);
});

export const rename = action(
  "teacher",
  renameFolderInput,
  async (viewer, { folderId, name }): Promise<FormState> => {
    await renameFolder(await findFolderToEdit(viewer, folderId), name);
    refresh();
    return done("Renamed.");
  },
);

export const remove = action("teacher", folderInput, async (viewer, { folderId }): Promise<FormState> => {
  await removeFolder(await findFolderToEdit(viewer, folderId));
  refresh();
  return done("");
});

export const file = action(
  "teacher",
  fileInput,
  async (viewer, { lessonIds, folderId }): Promise<FormState> => {
    const chosen = await findLessonsToFile(viewer, lessonIds);
    if (folderId === "") await unfileLessons(chosen);
    else await fileLessons(chosen, await findFolderToEdit(viewer, folderId));
    refresh();
    const lessons = chosen.lessonIds.length === 1 ? "1 lesson" : `${chosen.lessonIds.length} lessons`;
    return done(folderId === "" ? `${lessons} taken out of folders.` : `${lessons} put into the folder.`);
  },
);
