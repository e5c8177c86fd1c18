/** Writes of lessons: each in one transaction, with its event, and with the owner in the WHERE too. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { lessons, lessonVersions } from "@/db/schema";
import { mayWriteLessons } from "@/lib/access/policy";
import type { Teacher } from "@/lib/access/viewer";
import { applyChange, type Change } from "@/lib/lesson/changes";
import { type Lesson, lesson as lessonSchema } from "@/lib/lesson/schema";
import { conflict, invalid, notAllowed, notFound } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { recordEvent } from "../events";
import { carryCredits } from "./library/copying";
import type { LessonToEdit } from "./queries";
import { editedSincePublished, isNewSitting, publishedContent, whyNotPublishable, whyPutAway } from "./rules";
import { keepDraft } from "./version-commands";

const tell = (tx: Tx, proof: LessonToEdit, kind: string, subjectId = proof.lessonId) =>
  recordEvent(tx, { schoolId: proof.schoolId, kind, actorId: proof.ownerId, subjectId });

/** The row of the proof, while it is still its owner's. */
const theRow = (proof: LessonToEdit) =>
  and(
    eq(lessons.schoolId, proof.schoolId),
    eq(lessons.id, proof.lessonId),
    eq(lessons.ownerId, proof.ownerId),
  );

/**
 * A new lesson with its draft. `key` becomes its id, so that the same sending twice makes one lesson:
 * the second answers with the first one's id.
 */
export async function createLesson(
  viewer: Teacher,
  key: string,
  draft: Lesson,
): Promise<{ lessonId: string }> {
  if (!mayWriteLessons(viewer)) throw notAllowed("Only teachers write lessons.");
  const { schoolId, userId } = viewer;
  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(lessons)
      .values({ schoolId, id: key, ownerId: userId, title: draft.title, draft })
      .onConflictDoNothing()
      .returning({ id: lessons.id });
    if (made) {
      await recordEvent(tx, { schoolId, kind: "lesson.created", actorId: userId, subjectId: key });
      return { lessonId: key };
    }
    const [mine] = await tx
      .select({ id: lessons.id })
      .from(lessons)
      .where(and(eq(lessons.schoolId, schoolId), eq(lessons.id, key), eq(lessons.ownerId, userId)));
    if (!mine) throw notFound("lesson");
    return { lessonId: mine.id };
  });
}

export type ChangeResult =
  | { status: "saved"; draftVersion: number; savedAt: Date }
  /** The draft has moved on since: the newest one, for the editor to put its change on top of. */
  | { status: "stale"; draftVersion: number; draft: Lesson };

async function newest(proof: LessonToEdit): Promise<ChangeResult> {
  const [row] = await db
    .select({ draft: lessons.draft, draftVersion: lessons.draftVersion })
    .from(lessons)
    .where(theRow(proof));
  if (!row) throw notFound("lesson");
  return { status: "stale", ...row };
}

/** Puts one change into the draft, and keeps the draft of the sitting before, where the draft is still the version that the change is based on. */
export async function changeLesson(
  proof: LessonToEdit,
  base: number,
  change: Change,
  now = new Date(),
): Promise<ChangeResult> {
  if (proof.draftVersion !== base) {
    return { status: "stale", draftVersion: proof.draftVersion, draft: proof.draft };
  }
  const changed = applyChange(proof.draft, change);
  if (changed === proof.draft)
    throw invalid("This part is no longer in the lesson, or the lesson holds as many as it can.");
  const parsed = lessonSchema.safeParse(changed);
  if (!parsed.success) throw invalid("With this change the lesson would not hold together.");
  const draft = parsed.data;
  const saved = await db.transaction(async (tx) => {
    const [row] = await tx
      .update(lessons)
      .set({
        draft,
        title: draft.title,
        draftVersion: sql`${lessons.draftVersion} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(theRow(proof), eq(lessons.draftVersion, base)))
      .returning({ draftVersion: lessons.draftVersion, savedAt: lessons.updatedAt });
    if (row && isNewSitting(proof.updatedAt, now)) await keepDraft(tx, proof);
    if (row) await tell(tx, proof, "lesson.changed");
    return row;
  });
  return saved ? { status: "saved", ...saved } : newest(proof);
}

/**
 * Publishes the draft as the next version. Refused with its reasons, where the draft has moved on since it was seen
 * (`seen`: the draft version on the teacher's screen), and where nothing has changed since the last publication.
 */
export async function publishLesson(proof: LessonToEdit, seen: number): Promise<{ version: number }> {
  const putAway = whyPutAway(proof);
  if (putAway) throw conflict(putAway);
  if (proof.draftVersion !== seen)
    throw conflict("The lesson was changed in another window. Reload this page to see it, then publish.");
  if (proof.publishedVersion !== null && !editedSincePublished(proof))
    throw conflict(`Nothing has changed since version ${proof.publishedVersion} was published.`);
  const hindrances = whyNotPublishable(proof.draft);
  if (hindrances.length > 0) throw invalid(`Not published yet. ${hindrances.map((h) => h.text).join(" ")}`);
  const content = lessonSchema.parse(publishedContent(proof.draft));
  return db.transaction(async (tx) => {
    const [row] = await tx
      .update(lessons)
      .set({
        publishedVersion: sql`coalesce(${lessons.publishedVersion}, 0) + 1`,
        publishedDraftVersion: seen,
      })
      .where(
        and(
          theRow(proof),
          isNull(lessons.archivedAt),
          eq(lessons.draftVersion, seen),
          // A second press that read the same row before the first was done publishes nothing more.
          proof.publishedVersion === null
            ? isNull(lessons.publishedVersion)
            : eq(lessons.publishedVersion, proof.publishedVersion),
        ),
      )
      .returning({ version: lessons.publishedVersion });
    const version = row?.version;
    if (!version)
      throw conflict("The lesson was changed or published in another window. Reload this page to see it.");
    await tx.insert(lessonVersions).values({
      schoolId: proof.schoolId,
      lessonId: proof.lessonId,
      version,
      content,
      publishedBy: proof.ownerId,
    });
    await tell(tx, proof, "lesson.published");
    return { version };
  });
}

async function setArchived(proof: LessonToEdit, archived: boolean): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = await tx
      .update(lessons)
      .set({ archivedAt: archived ? sql`coalesce(${lessons.archivedAt}, now())` : null })
      .where(theRow(proof))
      .returning({ id: lessons.id });
    if (!row) throw notFound("lesson");
    await tell(tx, proof, archived ? "lesson.archived" : "lesson.restored");
  });
}
/** Puts the lesson away: out of the list, kept whole; what is assigned stays assigned. */
export const archiveLesson = (proof: LessonToEdit) => setArchived(proof, true);
export const restoreLesson = (proof: LessonToEdit) => setArchived(proof, false);

/** A copy of the draft as a lesson of its own, unpublished; approvals are kept. */
export async function duplicateLesson(proof: LessonToEdit): Promise<{ lessonId: string }> {
  const title = `${proof.draft.title.slice(0, 290)} (copy)`;
  const lessonId = newId();
  await db.transaction(async (tx) => {
    const { schoolId, ownerId } = proof;
    await tx
      .insert(lessons)
      .values({ schoolId, id: lessonId, ownerId, title, draft: { ...proof.draft, title } });
    await carryCredits(tx, schoolId, proof.lessonId, lessonId);
    await tell(tx, proof, "lesson.created", lessonId);
  });
  return { lessonId };
}
