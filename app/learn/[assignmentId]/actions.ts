"use server";

import { redirect } from "next/navigation";
import { startSession } from "@/lib/access/next-auth";
import { signIn } from "@/lib/features/accounts/commands";
import { renewInput } from "@/lib/features/accounts/input";
import { keptName } from "@/lib/features/accounts/rules";
import { startAttempt, submitAttempt } from "@/lib/features/attempts/commands";
import { startInput, submitInput } from "@/lib/features/attempts/input";
import { findAssignmentToStart, findAttemptToSubmit } from "@/lib/features/attempts/proofs";
import { action } from "@/lib/web/action";
import { requestAddress } from "@/lib/web/address";
import { deviceCookie, rememberHere } from "@/lib/web/device";
import { done } from "@/lib/web/form-state";

export const start = action("student", startInput, async (student, { assignmentId }) => {
  await startAttempt(await findAssignmentToStart(student, assignmentId));
  redirect(`/learn/${assignmentId}`);
});

export const submit = action("student", submitInput, async (student, { attemptId }) => {
  await submitAttempt(await findAttemptToSubmit(student, attemptId));
  // The page asks for itself anew: handing in answers as soon as it is done, and is cheap when a class does it at once.
  return done("Submitted.");
});

/** Hands in what stands where the student's minutes are over. */
export const handIn = action("student", submitInput, async (student, { attemptId }) => {
  const attempt = await findAttemptToSubmit(student, attemptId);
  await submitAttempt(attempt);
  redirect(`/learn/${attempt.assignmentId}`);
});

/** Signs in on the page where a session has ended; the work stays where it is. Only for whoever's work it is. */
export const renew = action("visitor", renewInput, async (_viewer, input) => {
  const owner = await signIn(input, await requestAddress(), await deviceCookie(), input.accountId);
  await startSession(owner);
  await rememberHere(keptName(input.signInName));
  return done("Signed in.");
});
