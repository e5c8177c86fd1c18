import { z } from "zod";
import { checkAnswer } from "@/lib/features/attempts/checks";
import { checkInput } from "@/lib/features/attempts/input";
import { findAttemptToSubmit } from "@/lib/features/attempts/proofs";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

/** Checks one answer, where the assignment gives feedback at once; it stands from then on. */
export const POST = route(
  { for: "student", params: z.object({ attemptId: rowId }), body: checkInput },
  async ({ viewer, params, body }) =>
    json(await checkAnswer(await findAttemptToSubmit(viewer, params.attemptId), body)),
);
