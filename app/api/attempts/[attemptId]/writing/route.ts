import { z } from "zod";
import { readWriting } from "@/lib/features/attempts/writing";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

/** How the work was written: for its student, and the student's teacher. */
export const GET = route(
  { for: "anyone", params: z.object({ attemptId: rowId }) },
  async ({ viewer, params }) => json(await readWriting(viewer, params.attemptId)),
);
