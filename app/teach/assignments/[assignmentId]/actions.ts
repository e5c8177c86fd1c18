"use server";

import { refresh } from "next/cache";
import { returnAllReviewed } from "@/lib/features/reviews/commands";
import { returnAllInput } from "@/lib/features/reviews/input";
import { findAssignmentToReview } from "@/lib/features/reviews/queries";
import { sayReturnedAll } from "@/lib/features/reviews/rules";
import { action } from "@/lib/web/action";
import { done } from "@/lib/web/form-state";

export const returnAll = action("teacher", returnAllInput, async (viewer, { assignmentId }) => {
  const assignment = await findAssignmentToReview(viewer, assignmentId);
  const { returned, left } = await returnAllReviewed(assignment);
  refresh();
  return done(sayReturnedAll(returned, left));
});
