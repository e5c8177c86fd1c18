"use server";

import { redirect } from "next/navigation";
import { startSession } from "@/lib/access/next-auth";
import { resetPassword } from "@/lib/features/accounts/commands";
import { resetInput } from "@/lib/features/accounts/input";
import { action } from "@/lib/web/action";
import { requestAddress } from "@/lib/web/address";

export const resetAction = action("visitor", resetInput, async (_viewer, given) => {
  await startSession(await resetPassword(given, await requestAddress()));
  redirect("/teach");
});
