import { z } from "zod";
import { remarkInput } from "@/lib/features/reviews/input";
import { findAttemptToReview } from "@/lib/features/reviews/queries";
import { saveRemark } from "@/lib/features/reviews/remarks";
import { notAllowed } from "@/lib/shared/errors";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

/** Keeps, changes or takes away a comment on a stretch of an answer. */
export const POST = route(
  { for: "teacher", params: z.object({ attemptId: rowId }), body: remarkInput, maxBytes: 64 * 1024 },
  async ({ viewer, params, body: { as, assignmentId, ...change } }) => {
    if (as !== viewer.userId)
      throw notAllowed("Not kept: someone else is signed in in this browser now. Sign in as yourself again.");
    return json(await saveRemark(await findAttemptToReview(viewer, assignmentId, params.attemptId), change));
  },
);
