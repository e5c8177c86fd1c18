import { z } from "zod";
import { saveComment, saveMark } from "@/lib/features/reviews/commands";
import { markInput } from "@/lib/features/reviews/input";
import { findAttemptToReview } from "@/lib/features/reviews/queries";
import { notAllowed } from "@/lib/shared/errors";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

const someoneElse =
  "Not saved: someone else is signed in in this browser now. Sign in as yourself again to go on.";

/** Keeps one mark, or the comment on the whole; 409 with what stands where someone else's change came first. */
export const POST = route(
  { for: "teacher", params: z.object({ attemptId: rowId }), body: markInput, maxBytes: 64 * 1024 },
  async ({ viewer, params, body }) => {
    const { assignmentId, itemId, as, ...change } = body;
    if (as !== undefined && as !== viewer.userId) throw notAllowed(someoneElse);
    const attempt = await findAttemptToReview(viewer, assignmentId, params.attemptId);
    const saved =
      itemId === null ? await saveComment(attempt, change) : await saveMark(attempt, { ...change, itemId });
    return saved.saved ? json({ version: saved.version, mark: saved.mark }) : json(saved.current, 409);
  },
);
