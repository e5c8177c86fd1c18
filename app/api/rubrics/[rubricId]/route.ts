import { forgetRubric } from "@/lib/features/rubrics/commands";
import { rubricIdInput } from "@/lib/features/rubrics/input";
import { listRubrics } from "@/lib/features/rubrics/queries";
import { json, route } from "@/lib/web/route";

export const DELETE = route({ for: "teacher", params: rubricIdInput }, async ({ viewer, params }) => {
  await forgetRubric(viewer, params.rubricId);
  return json({ rubrics: await listRubrics(viewer) });
});
