"use server";

import { redirect } from "next/navigation";
import { startSession } from "@/lib/access/next-auth";
import { acceptInvitation } from "@/lib/features/accounts/colleagues/commands";
import { acceptInput } from "@/lib/features/accounts/input";
import { action } from "@/lib/web/action";
import { requestAddress } from "@/lib/web/address";

export const acceptAction = action("visitor", acceptInput, async (_viewer, input) => {
  await startSession(await acceptInvitation(input, await requestAddress()));
  redirect("/teach");
});
