import { keepRubric } from "@/lib/features/rubrics/commands";
import { keepRubricInput } from "@/lib/features/rubrics/input";
import { listRubrics } from "@/lib/features/rubrics/queries";
import { json, route } from "@/lib/web/route";

/** The teacher's kept rubrics, asked for when the rubric builder opens them. */
export const GET = route({ for: "teacher" }, async ({ viewer }) =>
  json({ rubrics: await listRubrics(viewer) }),
);

export const POST = route({ for: "teacher", body: keepRubricInput }, async ({ viewer, body }) => {
  await keepRubric(viewer, body);
  return json({ rubrics: await listRubrics(viewer) });
});
