/** What the outside may send about rubrics. */
import { z } from "zod";
import { rubric } from "@/lib/lesson/schema";
import { rowId } from "@/lib/shared/ids";

export const keepRubricInput = z.object({
  /** Made by the page: the same sending twice keeps one. Of a rubric that is kept already, it is written anew. */
  id: rowId,
  name: z
    .string("The name is missing.")
    .trim()
    .min(1, "Give the rubric a name.")
    .max(120, "A name has at most 120 characters."),
  rubric,
});
export const rubricIdInput = z.object({ rubricId: rowId });
