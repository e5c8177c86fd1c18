/** Restoring a student's rescue file: the answers that a device held, back into the work that they belong to. */
import { and, eq, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { answerCopies, answers, attempts, lessonVersions } from "@/db/schema";
import { isSealOf } from "@/lib/access/seal";
import { isAsked } from "@/lib/features/attempts/asked";
import { recordEvent } from "@/lib/features/events";
import type { Answer } from "@/lib/items/answers";
import { conflict, invalid } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import type { RescueInput } from "./input";
import type { AttemptToReview } from "./queries";

export interface Rescued {
  /** Answers that are now what the file says, and were not before. */
  restored: number;
}

/**
 * Makes the answers exactly what the file holds. What stood there before is kept as a copy, for the student to choose.
 * Refuses a file of another student's or another piece of work, and work that was handed in.
 */
export async function restoreRescue(attempt: AttemptToReview, file: RescueInput): Promise<Rescued> {
  const { schoolId, userId: teacherId } = attempt.teacher;
  const { id: attemptId, userId } = attempt;
  if (!isSealOf(file.seal, { schoolId, attemptId, userId }))
    throw invalid(
      "This file holds another student’s work, or work on another assignment. Nothing was changed.",
    );
  return db.transaction(async (tx) => {
    const rows = await tx
      .select({ state: attempts.state, version: attempts.lessonVersion, content: lessonVersions.content })
      .from(attempts)
      .innerJoin(
        lessonVersions,
        and(
          eq(lessonVersions.schoolId, attempts.schoolId),
          // A file saved before the assignment was moved to a newer version may hold answers to an older one.
          sql`${lessonVersions.version} between coalesce(${attempts.beganVersion}, ${attempts.lessonVersion}) and ${attempts.lessonVersion}`,
          sql`${lessonVersions.lessonId} = (select lesson_id from assignments
            where school_id = ${attempts.schoolId} and id = ${attempts.assignmentId})`,
        ),
      )
      .where(and(eq(attempts.schoolId, schoolId), eq(attempts.id, attemptId)))
      .for("update", { of: attempts });
    const [work] = rows;
    if (work?.state !== "working")
      throw conflict("This work was handed in, so a rescue file can no longer change it.");
    const asked = (itemId: string, value: (typeof file.answers)[number]["value"]) =>
      rows.some(({ content }) => isAsked(content, itemId, value));
    if (file.answers.some(({ itemId, value }) => !asked(itemId, value)))
      throw invalid("This file answers questions that this assignment doesn’t ask. Nothing was changed.");
    let restored = 0;
    for (const { itemId, value } of file.answers) {
      const changed = await restoreOne(tx, { schoolId, attemptId, itemId, value, version: work.version });
      if (changed) restored += 1;
    }
    await recordEvent(tx, { schoolId, kind: "attempt.rescued", actorId: teacherId, subjectId: attemptId });
    return { restored };
  });
}

async function restoreOne(
  tx: Tx,
  given: { schoolId: string; attemptId: string; itemId: string; value: Answer; version: number },
): Promise<boolean> {
  const { schoolId, attemptId, itemId, value, version } = given;
  const [before] = await tx
    .select({
      value: answers.value,
      version: answers.version,
      same: sql<boolean>`${answers.value} = ${JSON.stringify(value)}::text::jsonb`,
    })
    .from(answers)
    .where(and(eq(answers.schoolId, schoolId), eq(answers.attemptId, attemptId), eq(answers.itemId, itemId)));
  if (before?.same) return false;
  const writer = newId();
  const written = { value, lessonVersion: version, writer, writerCount: 1, savedAt: sql`now()` };
  if (before)
    await tx.insert(answerCopies).values({
      schoolId,
      id: newId(),
      attemptId,
      itemId,
      value: before.value,
      baseVersion: before.version,
      writer: newId(),
      writerCount: 1,
    });
  await tx
    .insert(answers)
    .values({ schoolId, attemptId, itemId, ...written })
    .onConflictDoUpdate({
      target: [answers.schoolId, answers.attemptId, answers.itemId],
      set: { ...written, version: sql`${answers.version} + 1` },
    });
  return true;
}
