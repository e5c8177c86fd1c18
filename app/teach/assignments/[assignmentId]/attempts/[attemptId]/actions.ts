"use server";

import { refresh } from "next/cache";
import { returnWork, takeBack } from "@/lib/features/reviews/commands";
import { returnInput, takeBackInput } from "@/lib/features/reviews/input";
import { findAttemptToReview } from "@/lib/features/reviews/queries";
import { action } from "@/lib/web/action";
import { done, type FormState } from "@/lib/web/form-state";

/** Where `ask` holds an item id, parts are unmarked: the first of them. */
export interface ReturnAnswer {
  ask?: string;
}

export const returnPiece = action(
  "teacher",
  returnInput,
  async (viewer, { assignmentId, attemptId, base, anyway, revision }): Promise<FormState<ReturnAnswer>> => {
    const attempt = await findAttemptToReview(viewer, assignmentId, attemptId);
    const forRevision = revision === "yes";
    const answer = await returnWork(attempt, { base, anyway: anyway === "yes", forRevision });
    if (!answer.returned)
      return { status: "refused", message: answer.why, data: { ask: answer.unmarked[0]?.itemId } };
    refresh();
    return done(
      forRevision
        ? "Returned for revision: the student sees marks and comments, and can go on from these answers."
        : "Returned: the student sees marks and comments now.",
    );
  },
);

export const takePieceBack = action(
  "teacher",
  takeBackInput,
  async (viewer, { assignmentId, attemptId }): Promise<FormState<ReturnAnswer>> => {
    await takeBack(await findAttemptToReview(viewer, assignmentId, attemptId));
    refresh();
    return done("Taken back: the student no longer sees the marks, and they can be changed.");
  },
);
