import { z } from "zod";
import { noteInput } from "@/lib/features/reviews/input";
import { findAttemptToReview } from "@/lib/features/reviews/queries";
import { saveNote } from "@/lib/features/reviews/remarks";
import { notAllowed } from "@/lib/shared/errors";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

/** Keeps the teacher's private note; 409 with what stands where another page of hers came first. */
export const POST = route(
  { for: "teacher", params: z.object({ attemptId: rowId }), body: noteInput, maxBytes: 64 * 1024 },
  async ({ viewer, params, body: { as, assignmentId, ...change } }) => {
    if (as !== viewer.userId)
      throw notAllowed("Not kept: someone else is signed in in this browser now. Sign in as yourself again.");
    const attempt = await findAttemptToReview(viewer, assignmentId, params.attemptId);
    const { saved, version, text } = await saveNote(attempt, change);
    return saved ? json({ version }) : json({ version, text }, 409);
  },
);
