"use server";

import { redirect } from "next/navigation";
import { startSession } from "@/lib/access/next-auth";
import { isStudent } from "@/lib/access/viewer";
import { codeInput, joinInput } from "@/lib/features/classes/input";
import { closedCode, joinAsNewStudent, joinWithAccount } from "@/lib/features/classes/joining";
import { findClassByCode } from "@/lib/features/classes/queries";
import { invalid, notAllowed } from "@/lib/shared/errors";
import { action } from "@/lib/web/action";
import { requestAddress } from "@/lib/web/address";
import { rememberHere } from "@/lib/web/device";
import { done } from "@/lib/web/form-state";

export const findCodeAction = action("visitor", codeInput, async (_viewer, { code }) => {
  const found = await findClassByCode(code, await requestAddress());
  if (!found) throw invalid("", { code: closedCode });
  redirect(`/join/${encodeURIComponent(code)}`);
});

export interface Credentials {
  handle: string;
  passphrase: string;
}

/** A student who is signed in joins with that account; a visitor gets a new one, told in the answer and never again. */
export const joinAction = action("visitor", joinInput, async (viewer, { code, name, timeZone }) => {
  const address = await requestAddress();
  if (viewer) {
    if (!isStudent(viewer))
      throw notAllowed("You are signed in as a teacher. Sign out to join as a student.");
    await joinWithAccount(viewer, code, address);
    redirect("/learn");
  }
  if (!name) throw invalid("", { name: "Write your name as your teacher knows it." });
  const { owner, handle, passphrase } = await joinAsNewStudent({ code, name, timeZone }, address);
  await startSession(owner);
  await rememberHere(handle);
  const credentials: Credentials = { handle, passphrase };
  return done("You are in the class.", credentials);
});
