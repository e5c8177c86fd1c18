"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { googleIsOn, startSession, signIn as startWith } from "@/lib/access/next-auth";
import { signIn } from "@/lib/features/accounts/commands";
import { signInInput } from "@/lib/features/accounts/input";
import { homeOf, keptName, safeNext } from "@/lib/features/accounts/rules";
import { notAllowed } from "@/lib/shared/errors";
import { action } from "@/lib/web/action";
import { requestAddress } from "@/lib/web/address";
import { deviceCookie, rememberHere } from "@/lib/web/device";

export const signInAction = action("visitor", signInInput, async (_viewer, input) => {
  const owner = await signIn(input, await requestAddress(), await deviceCookie());
  await startSession(owner);
  await rememberHere(keptName(input.signInName));
  redirect(safeNext(input.next) ?? homeOf(owner.role));
});

export const googleAction = action(
  "visitor",
  z.object({ next: z.string().max(2000).optional().catch(undefined) }),
  async (_viewer, { next }) => {
    if (!googleIsOn()) throw notAllowed("Signing in with Google is not set up here.");
    await startWith("google", { redirectTo: safeNext(next) ?? "/teach" });
    redirect("/teach");
  },
);
