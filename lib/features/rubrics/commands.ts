/** Writes of a teacher's kept rubrics: each row is its owner's alone, and the owner stands in the WHERE. */
import { and, count, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { keptRubrics } from "@/db/schema";
import { mayWriteLessons } from "@/lib/access/policy";
import type { Teacher } from "@/lib/access/viewer";
import type { Rubric } from "@/lib/lesson/schema";
import { invalid, notAllowed, notFound } from "@/lib/shared/errors";
import { recordEvent } from "../events";

/** So many rubrics a teacher keeps at most: more than one finds again in a list. */
export const mostRubrics = 60;

/** Keeps the rubric under its name; one that is kept already under this id is written anew. */
export async function keepRubric(
  { schoolId, userId, ...viewer }: Teacher,
  { id, name, rubric }: { id: string; name: string; rubric: Rubric },
): Promise<void> {
  if (!mayWriteLessons({ schoolId, userId, ...viewer })) throw notAllowed("Only teachers keep rubrics.");
  await db.transaction(async (tx) => {
    const [kept] = await tx
      .select({ many: count() })
      .from(keptRubrics)
      .where(and(eq(keptRubrics.schoolId, schoolId), eq(keptRubrics.ownerId, userId)));
    if (kept && kept.many >= mostRubrics)
      throw invalid(`You keep ${mostRubrics} rubrics, as many as there is room for. Forget one first.`);
    const [row] = await tx
      .insert(keptRubrics)
      .values({ schoolId, id, ownerId: userId, name, rubric })
      .onConflictDoUpdate({
        target: [keptRubrics.schoolId, keptRubrics.id],
        set: { name, rubric, updatedAt: sql`now()` },
        setWhere: eq(keptRubrics.ownerId, userId),
      })
      .returning({ id: keptRubrics.id });
    if (!row) throw notFound("rubric");
    await recordEvent(tx, { schoolId, kind: "rubric.kept", actorId: userId, subjectId: id });
  });
}

/** Forgets a kept rubric; no lesson changes by it. */
export async function forgetRubric({ schoolId, userId }: Teacher, rubricId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = await tx
      .delete(keptRubrics)
      .where(
        and(
          eq(keptRubrics.schoolId, schoolId),
          eq(keptRubrics.id, rubricId),
          eq(keptRubrics.ownerId, userId),
        ),
      )
      .returning({ id: keptRubrics.id });
    if (!row) throw notFound("rubric");
    await recordEvent(tx, { schoolId, kind: "rubric.forgotten", actorId: userId, subjectId: rubricId });
  });
}
