import { lateInput, saveLimit } from "@/lib/features/attempts/input";
import { saveLateAnswer } from "@/lib/features/attempts/late";
import { findAttemptToSubmit } from "@/lib/features/attempts/proofs";
import { json, route } from "@/lib/web/route";

/** An answer to work that has closed meanwhile, from a device that was without a network: counted, or kept beside it. */
export const POST = route(
  { for: "student", body: lateInput, maxBytes: saveLimit },
  async ({ viewer, body }) =>
    json(await saveLateAnswer(await findAttemptToSubmit(viewer, body.attemptId), body)),
);
