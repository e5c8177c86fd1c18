import { z } from "zod";
import { askHint } from "@/lib/features/attempts/hints";
import { hintInput } from "@/lib/features/attempts/input";
import { rowId } from "@/lib/shared/ids";
import { json, route } from "@/lib/web/route";

/** A hint to one question, counted before it is given. */
export const POST = route(
  { for: "claims", params: z.object({ attemptId: rowId }), body: hintInput },
  async ({ viewer, params, body }) => json(await askHint(viewer, { ...params, ...body })),
);
