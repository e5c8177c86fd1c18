"use server";

import { redirect } from "next/navigation";
import { startAttempt, submitAttempt } from "@/lib/features/attempts/commands";
import { startInput, submitInput } from "@/lib/features/attempts/input";
import { findAssignmentToStart, findAttemptToSubmit } from "@/lib/features/attempts/proofs";
import { action } from "@/lib/web/action";

export const start = action("student", startInput, async (student, { assignmentId }) => {
  await startAttempt(await findAssignmentToStart(student, assignmentId));
  redirect(`/learn/${assignmentId}`);
});

export const submit = action("student", submitInput, async (student, { attemptId }) => {
  const attempt = await findAttemptToSubmit(student, attemptId);
  await submitAttempt(attempt);
  redirect(`/learn/${attempt.assignmentId}`);
});
