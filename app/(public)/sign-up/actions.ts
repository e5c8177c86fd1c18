"use server";

import { redirect } from "next/navigation";
import { startSession } from "@/lib/access/next-auth";
import { signUp } from "@/lib/features/accounts/commands";
import { signUpInput } from "@/lib/features/accounts/input";
import { action } from "@/lib/web/action";
import { requestAddress } from "@/lib/web/address";
import { rememberHere } from "@/lib/web/device";

export const signUpAction = action("visitor", signUpInput, async (_viewer, input) => {
  await startSession(await signUp(input, await requestAddress()));
  await rememberHere(input.email);
  redirect("/teach");
});
