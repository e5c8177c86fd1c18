import { z } from "zod";
import { revisionNumber } from "@/lib/features/attempts/input";
import { readRevision } from "@/lib/features/attempts/writing";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

/** One earlier text of the essay: for its student, and the student's teacher. */
export const GET = route(
  { for: "anyone", params: z.object({ attemptId: rowId, number: revisionNumber }) },
  async ({ viewer, params }) => json(await readRevision(viewer, params)),
);
