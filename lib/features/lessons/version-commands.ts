/** Keeping drafts as they stood, and taking one up again. */
import { and, desc, eq, lt, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { keptDrafts, lessons } from "@/db/schema";
import { lesson as lessonSchema } from "@/lib/lesson/schema";
import { conflict } from "@/lib/shared/errors";
import { recordEvent } from "../events";
import type { LessonToEdit } from "./queries";
import { restoredDraft, type VersionName } from "./rules";
import { readVersion } from "./version-queries";

/** So many drafts of a lesson are kept; the oldest go. */
export const mostKeptDrafts = 20;

/** Keeps the draft of the proof as it stands, once. */
export async function keepDraft(tx: Tx, proof: LessonToEdit): Promise<void> {
  const { schoolId, lessonId, draftVersion, draft, updatedAt } = proof;
  await tx
    .insert(keptDrafts)
    .values({ schoolId, lessonId, draftVersion, content: draft, writtenAt: updatedAt })
    .onConflictDoNothing();
  const ofLesson = and(eq(keptDrafts.schoolId, schoolId), eq(keptDrafts.lessonId, lessonId));
  const oldest = tx
    .select({ version: keptDrafts.draftVersion })
    .from(keptDrafts)
    .where(ofLesson)
    .orderBy(desc(keptDrafts.draftVersion))
    .offset(mostKeptDrafts - 1)
    .limit(1);
  await tx.delete(keptDrafts).where(and(ofLesson, lt(keptDrafts.draftVersion, sql`(${oldest})`)));
}

/**
 * Makes an older version the draft; what the draft was is kept and stands in the history. Refused where the draft has
 * moved on since it was seen.
 */
export async function restoreVersion(proof: LessonToEdit, name: VersionName, seen: number): Promise<void> {
  if (proof.draftVersion !== seen)
    throw conflict("The lesson was changed in another window. Reload this page to see it, then restore.");
  const content = await readVersion(proof, name);
  const draft = lessonSchema.parse(restoredDraft(proof.draft, content));
  const { schoolId, ownerId, lessonId } = proof;
  await db.transaction(async (tx) => {
    await keepDraft(tx, proof);
    const [row] = await tx
      .update(lessons)
      .set({
        draft,
        title: draft.title,
        draftVersion: sql`${lessons.draftVersion} + 1`,
        updatedAt: sql`now()`,
      })
      .where(
        and(
          eq(lessons.schoolId, schoolId),
          eq(lessons.id, lessonId),
          eq(lessons.ownerId, ownerId),
          eq(lessons.draftVersion, seen),
        ),
      )
      .returning({ id: lessons.id });
    if (!row) throw conflict("The lesson was changed in another window. Reload this page to see it.");
    await recordEvent(tx, {
      schoolId,
      kind: "lesson.version-restored",
      actorId: ownerId,
      subjectId: lessonId,
    });
  });
}
