"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { changeMembers, createGroup, deleteGroup, renameGroup } from "@/lib/features/classes/groups/commands";
import {
  groupIdInput,
  groupNameInput,
  membersInput,
  newGroupInput,
} from "@/lib/features/classes/groups/input";
import { findGroupToEdit } from "@/lib/features/classes/groups/queries";
import { findClassToEdit } from "@/lib/features/classes/queries";
import { action } from "@/lib/web/action";
import { done } from "@/lib/web/form-state";

export const createGroupAction = action("teacher", newGroupInput, async (viewer, { classId, name }) => {
  const { id } = await createGroup(await findClassToEdit(viewer, classId), name);
  redirect(`/teach/classes/${classId}/groups/${id}`);
});

export const renameGroupAction = action("teacher", groupNameInput, async (viewer, { name, ...ids }) => {
  await renameGroup(await findGroupToEdit(viewer, ids), name);
  refresh();
  return done("Renamed.");
});

export const deleteGroupAction = action("teacher", groupIdInput, async (viewer, ids) => {
  await deleteGroup(await findGroupToEdit(viewer, ids));
  redirect(`/teach/classes/${ids.classId}`);
});

export const changeMembersAction = action(
  "teacher",
  membersInput,
  async (viewer, { classId, groupId, ...change }) => {
    await changeMembers(await findGroupToEdit(viewer, { classId, groupId }), change);
    refresh();
    return done("Saved.");
  },
);
