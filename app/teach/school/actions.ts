"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import {
  changeAdministrator,
  createResetLink,
  inviteColleague,
  putBackColleague,
  removeColleague,
  withdrawInvitation,
} from "@/lib/features/accounts/colleagues/commands";
import {
  asAdministrator,
  findColleagueToManage,
  findInvitationToEdit,
} from "@/lib/features/accounts/colleagues/queries";
import { invitationInput } from "@/lib/features/accounts/input";
import { env } from "@/lib/shared/env";
import { rowId } from "@/lib/shared/ids";
import { action } from "@/lib/web/action";
import { done } from "@/lib/web/form-state";

const colleagueInput = z.object({ userId: rowId });

export const inviteAction = action("teacher", invitationInput, async (viewer, { email }) => {
  const path = await inviteColleague(asAdministrator(viewer), email);
  refresh();
  return done(`Send this link to ${email}. It works once, for 14 days, and is shown only now.`, {
    link: env().PUBLIC_URL + path,
  });
});

export const withdrawAction = action(
  "teacher",
  z.object({ invitationId: rowId }),
  async (viewer, { invitationId }) => {
    await withdrawInvitation(await findInvitationToEdit(viewer, invitationId));
    refresh();
    return done("");
  },
);

export const resetLinkAction = action("teacher", colleagueInput, async (viewer, { userId }) => {
  const path = await createResetLink(await findColleagueToManage(viewer, userId));
  refresh();
  return done("Give them this link. It works once, for a day, and is shown only now.", {
    link: env().PUBLIC_URL + path,
  });
});

export const administratorAction = action(
  "teacher",
  colleagueInput.extend({ isAdmin: z.enum(["yes", "no"]) }),
  async (viewer, { userId, isAdmin }) => {
    await changeAdministrator(await findColleagueToManage(viewer, userId), isAdmin === "yes");
    refresh();
    return done("");
  },
);

export const removeColleagueAction = action("teacher", colleagueInput, async (viewer, { userId }) => {
  await removeColleague(await findColleagueToManage(viewer, userId));
  refresh();
  return done("");
});

export const putBackColleagueAction = action("teacher", colleagueInput, async (viewer, { userId }) => {
  await putBackColleague(await findColleagueToManage(viewer, userId));
  refresh();
  return done("");
});
