/** A shared lesson becomes one's own, and says whose it was. */
import { sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { lessonCredits, lessons } from "@/db/schema";
import { mayWriteLessons } from "@/lib/access/policy";
import { recordEvent } from "@/lib/features/events";
import { notAllowed } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import type { LessonToRead } from "./reading";
import { type Credit, creditsOfCopy } from "./rules";

/** Writes whom a copy is owed to, within the transaction that makes it. */
export async function creditCopy(
  tx: Tx,
  copy: { schoolId: string; lessonId: string },
  credits: readonly Credit[],
): Promise<void> {
  if (credits.length === 0) return;
  await tx
    .insert(lessonCredits)
    .values(
      credits.map(({ title, author, school }, n) => ({ ...copy, position: n + 1, title, author, school })),
    );
}

/** Hands on what a lesson owes to whom to a copy in the same school. */
export const carryCredits = (tx: Tx, schoolId: string, fromId: string, toId: string) =>
  tx.execute(sql`
    insert into ${lessonCredits} (school_id, lesson_id, position, title, author, school, copied_at)
    select school_id, ${toId}, position, title, author, school, copied_at from ${lessonCredits}
    where school_id = ${schoolId} and lesson_id = ${fromId}`);

/**
 * A copy of the lesson as it stands, in the reader's own school and unpublished. Source and licence are part of its text;
 * its maker, and those before, are kept as credits.
 */
export async function copyLesson(from: LessonToRead): Promise<{ lessonId: string }> {
  const { reader, draft } = from;
  if (!mayWriteLessons(reader)) throw notAllowed("Only teachers write lessons.");
  const { schoolId, userId } = reader;
  const lessonId = newId();
  const maker = { title: draft.title, author: from.author, school: from.school };
  const credits = from.isMine ? from.credits : creditsOfCopy(from.credits, maker);
  await db.transaction(async (tx) => {
    await tx.insert(lessons).values({ schoolId, id: lessonId, ownerId: userId, title: draft.title, draft });
    await creditCopy(tx, { schoolId, lessonId }, credits);
    await recordEvent(tx, { schoolId, kind: "lesson.copied", actorId: userId, subjectId: lessonId });
  });
  return { lessonId };
}
