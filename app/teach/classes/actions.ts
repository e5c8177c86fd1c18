"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import {
  createClass,
  putBackStudent,
  removeStudent,
  renameClass,
  renameStudent,
  resetPassphrase,
  rotateJoinCode,
  setArchived,
  setJoinOpen,
} from "@/lib/features/classes/commands";
import {
  archivedInput,
  classIdInput,
  joinOpenInput,
  newClassInput,
  renameInput,
  studentIdInput,
  studentNameInput,
} from "@/lib/features/classes/input";
import { findClassToEdit, findEnrollmentToEdit } from "@/lib/features/classes/queries";
import { action } from "@/lib/web/action";
import { done } from "@/lib/web/form-state";

export const createClassAction = action("teacher", newClassInput, async (viewer, { name, key }) => {
  const { id } = await createClass(viewer, name, key);
  redirect(`/teach/classes/${id}`);
});

export const renameClassAction = action("teacher", renameInput, async (viewer, { classId, name }) => {
  await renameClass(await findClassToEdit(viewer, classId), name);
  refresh();
  return done("Renamed.");
});

export const rotateJoinCodeAction = action("teacher", classIdInput, async (viewer, { classId }) => {
  await rotateJoinCode(await findClassToEdit(viewer, classId));
  refresh();
  return done("The old code works no more. Nobody left the class.");
});

export const setJoinOpenAction = action("teacher", joinOpenInput, async (viewer, { classId, open }) => {
  await setJoinOpen(await findClassToEdit(viewer, classId), open === "yes");
  refresh();
  return done("");
});

export const setArchivedAction = action("teacher", archivedInput, async (viewer, { classId, archived }) => {
  await setArchived(await findClassToEdit(viewer, classId), archived === "yes");
  refresh();
  return done("");
});

export const removeStudentAction = action("teacher", studentIdInput, async (viewer, ids) => {
  await removeStudent(await findEnrollmentToEdit(viewer, ids));
  refresh();
  return done("");
});

export const putBackStudentAction = action("teacher", studentIdInput, async (viewer, ids) => {
  await putBackStudent(await findEnrollmentToEdit(viewer, ids));
  refresh();
  return done("");
});

export const renameStudentAction = action("teacher", studentNameInput, async (viewer, { name, ...ids }) => {
  await renameStudent(await findEnrollmentToEdit(viewer, ids), name);
  refresh();
  return done("Renamed.");
});

export const resetPassphraseAction = action("teacher", studentIdInput, async (viewer, ids) =>
  done("", await resetPassphrase(await findEnrollmentToEdit(viewer, ids))),
);
