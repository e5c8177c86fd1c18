import { z } from "zod";
import { findAttemptToSubmit } from "@/lib/features/attempts/proofs";
import { keepRevision } from "@/lib/features/attempts/writing";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

/** Keeps the essay as it is saved now: it is about to make way for an earlier text. */
export const POST = route(
  { for: "student", params: z.object({ attemptId: rowId }) },
  async ({ viewer, params }) => {
    await keepRevision(await findAttemptToSubmit(viewer, params.attemptId));
    return json({ kept: true });
  },
);
