import { z } from "zod";
import { markGroup } from "@/lib/features/reviews/questions/commands";
import { groupInput } from "@/lib/features/reviews/questions/input";
import { findQuestionToMark } from "@/lib/features/reviews/questions/queries";
import { notAllowed } from "@/lib/shared/errors";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

const someoneElse =
  "Not saved: someone else is signed in in this browser now. Sign in as yourself again to go on.";

/** One decision for a group of answers to one item; names the members that someone changed meanwhile. */
export const POST = route(
  { for: "teacher", params: z.object({ assignmentId: rowId }), body: groupInput, maxBytes: 64 * 1024 },
  async ({ viewer, params, body: { as, itemId, ...change } }) => {
    if (as !== viewer.userId) throw notAllowed(someoneElse);
    return json(await markGroup(await findQuestionToMark(viewer, params.assignmentId, itemId), change));
  },
);
