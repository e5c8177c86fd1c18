import { z } from "zod";
import { pasteInput } from "@/lib/features/attempts/input";
import { findAttemptToSubmit } from "@/lib/features/attempts/proofs";
import { recordPaste } from "@/lib/features/attempts/writing";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

/** Keeps a stretch that was pasted into an answer. */
export const POST = route(
  { for: "student", params: z.object({ attemptId: rowId }), body: pasteInput },
  async ({ viewer, params, body }) => {
    await recordPaste(await findAttemptToSubmit(viewer, params.attemptId), body);
    return json({ kept: true });
  },
);
