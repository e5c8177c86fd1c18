import { keepHighlight } from "@/lib/features/attempts/highlights";
import { highlightInput } from "@/lib/features/attempts/input";
import { findAttemptToSubmit } from "@/lib/features/attempts/proofs";
import { json, route } from "@/lib/web/route";

/** One highlight as it now is, or its removal. */
export const POST = route({ for: "student", body: highlightInput }, async ({ viewer, body }) =>
  json(await keepHighlight(await findAttemptToSubmit(viewer, body.attemptId), body)),
);
