import { and, asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { keptRubrics } from "@/db/schema";
import type { Teacher } from "@/lib/access/viewer";

/** The rubrics that the teacher keeps, by name. */
export async function listRubrics({ schoolId, userId }: Teacher) {
  return db
    .select({ id: keptRubrics.id, name: keptRubrics.name, rubric: keptRubrics.rubric })
    .from(keptRubrics)
    .where(and(eq(keptRubrics.schoolId, schoolId), eq(keptRubrics.ownerId, userId)))
    .orderBy(asc(keptRubrics.name), asc(keptRubrics.id));
}
export type KeptRubric = Awaited<ReturnType<typeof listRubrics>>[number];
