"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { startSession } from "@/lib/access/next-auth";
import { unsafeFindSamplePerson } from "@/lib/features/accounts/queries";
import { homeOf } from "@/lib/features/accounts/rules";
import { env, mayLookAround } from "@/lib/shared/env";
import { notFound } from "@/lib/shared/errors";
import { action } from "@/lib/web/action";

const lookAroundInput = z.object({ role: z.enum(["teacher", "student"]) });

/** Signs a newcomer in as someone of the sample school; only while no other machine can reach the server. */
export const lookAroundAction = action("visitor", lookAroundInput, async (_viewer, { role }) => {
  if (!mayLookAround(env())) throw notFound("sample school");
  await startSession(await unsafeFindSamplePerson(role));
  redirect(homeOf(role));
});
