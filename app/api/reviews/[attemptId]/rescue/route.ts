import { z } from "zod";
import { rescueInput } from "@/lib/features/reviews/input";
import { findAttemptToReview } from "@/lib/features/reviews/queries";
import { restoreRescue } from "@/lib/features/reviews/rescue";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

/** The largest rescue file, in bytes: every answer of a long piece of work. */
const largest = 4 * 1024 * 1024;

/** Puts the answers of a student's rescue file back into the work that it was made of. */
export const POST = route(
  { for: "teacher", params: z.object({ attemptId: rowId }), body: rescueInput, maxBytes: largest },
  async ({ viewer, params, body }) =>
    json(await restoreRescue(await findAttemptToReview(viewer, body.assignmentId, params.attemptId), body)),
);
