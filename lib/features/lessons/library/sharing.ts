/** With whom a lesson's owner shares it: a colleague, the whole school, or whoever has a link. */
import { and, asc, eq, isNull, ne, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { lessonCredits, lessonShares, lessons, lessonTags, users } from "@/db/schema";
import { ownsLesson } from "@/lib/access/scope";
import { newToken, tokenHash } from "@/lib/access/secrets";
import type { Teacher } from "@/lib/access/viewer";
import { recordEvent } from "@/lib/features/events";
import { notFound } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import type { LessonToEdit } from "../queries";

/** Everything of the page on sharing one's lesson: with whom, with whom else it could be, tags and credits. */
export async function readSharing(viewer: Teacher, lessonId: string) {
  const [[lesson], shares, colleagues, tags, credits] = await Promise.all([
    db
      .select({
        title: lessons.title,
        archivedAt: lessons.archivedAt,
        publishedVersion: lessons.publishedVersion,
      })
      .from(lessons)
      .where(and(ownsLesson(viewer), eq(lessons.id, lessonId))),
    db
      .select({
        id: lessonShares.id,
        kind: lessonShares.kind,
        userId: users.id,
        name: users.name,
        sharedAt: lessonShares.sharedAt,
      })
      .from(lessonShares)
      .innerJoin(lessons, ownLessonOf(viewer))
      .leftJoin(users, and(eq(users.schoolId, lessonShares.schoolId), eq(users.id, lessonShares.withUserId)))
      .where(and(eq(lessonShares.lessonId, lessonId), isNull(lessonShares.withdrawnAt)))
      .orderBy(asc(lessonShares.sharedAt), asc(lessonShares.id)),
    db
      .select({ id: users.id, name: users.name })
      .from(users)
      .where(
        and(
          eq(users.schoolId, viewer.schoolId),
          eq(users.role, "teacher"),
          isNull(users.removedAt),
          ne(users.id, viewer.userId),
        ),
      )
      .orderBy(asc(sql`lower(${users.name})`), asc(users.id)),
    db
      .select({ tag: lessonTags.tag })
      .from(lessonTags)
      .where(and(eq(lessonTags.schoolId, viewer.schoolId), eq(lessonTags.lessonId, lessonId)))
      .orderBy(asc(lessonTags.tag)),
    db
      .select({ title: lessonCredits.title, author: lessonCredits.author, school: lessonCredits.school })
      .from(lessonCredits)
      .where(and(eq(lessonCredits.schoolId, viewer.schoolId), eq(lessonCredits.lessonId, lessonId)))
      .orderBy(asc(lessonCredits.position)),
  ]);
  if (!lesson) throw notFound("lesson");
  return { lesson, shares, colleagues, tags: tags.map(({ tag }) => tag), credits };
}
export type Sharing = Awaited<ReturnType<typeof readSharing>>;

const ownLessonOf = (viewer: Teacher) =>
  and(ownsLesson(viewer), eq(lessons.schoolId, lessonShares.schoolId), eq(lessons.id, lessonShares.lessonId));

const tell = (tx: Tx, { schoolId, ownerId, lessonId }: LessonToEdit, kind: string) =>
  recordEvent(tx, { schoolId, kind, actorId: ownerId, subjectId: lessonId });

/** Shares with one colleague of the owner's school; a second time changes nothing. "Not found" for anyone else. */
export async function shareWithColleague(proof: LessonToEdit, userId: string): Promise<void> {
  const { schoolId, lessonId, ownerId } = proof;
  await db.transaction(async (tx) => {
    const [colleague] = await tx
      .select({ id: users.id })
      .from(users)
      .where(
        and(
          eq(users.schoolId, schoolId),
          eq(users.id, userId),
          eq(users.role, "teacher"),
          isNull(users.removedAt),
          ne(users.id, ownerId),
        ),
      );
    if (!colleague) throw notFound("colleague");
    await tx
      .insert(lessonShares)
      .values({ schoolId, id: newId(), lessonId, kind: "colleague", withUserId: userId })
      .onConflictDoNothing();
    await tell(tx, proof, "lesson.shared");
  });
}

/** Opens the lesson to every teacher of the owner's school. */
export async function shareWithSchool(proof: LessonToEdit): Promise<void> {
  const { schoolId, lessonId } = proof;
  await db.transaction(async (tx) => {
    await tx
      .insert(lessonShares)
      .values({ schoolId, id: newId(), lessonId, kind: "school" })
      .onConflictDoNothing();
    await tell(tx, proof, "lesson.shared");
  });
}

/** The path of a new link, for any signed-in teacher; an earlier one of the lesson is withdrawn, since it can't be shown again. */
export async function shareByLink(proof: LessonToEdit): Promise<string> {
  const { schoolId, lessonId } = proof;
  const token = newToken();
  await db.transaction(async (tx) => {
    // Two presses at the same moment: the second waits here, and withdraws the first's.
    await tx
      .select({ id: lessons.id })
      .from(lessons)
      .where(and(eq(lessons.schoolId, schoolId), eq(lessons.id, lessonId)))
      .for("update");
    await tx
      .update(lessonShares)
      .set({ withdrawnAt: sql`now()` })
      .where(and(ofLesson(proof), eq(lessonShares.kind, "link"), isNull(lessonShares.withdrawnAt)));
    await tx
      .insert(lessonShares)
      .values({ schoolId, id: newId(), lessonId, kind: "link", tokenHash: tokenHash(token) });
    await tell(tx, proof, "lesson.shared");
  });
  return `/teach/lessons/link/${token}`;
}

const ofLesson = ({ schoolId, lessonId }: LessonToEdit) =>
  and(eq(lessonShares.schoolId, schoolId), eq(lessonShares.lessonId, lessonId));

/** Ends one share. Copies that were made of the lesson stay their owners'. */
export async function withdrawShare(proof: LessonToEdit, shareId: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = await tx
      .update(lessonShares)
      .set({ withdrawnAt: sql`coalesce(${lessonShares.withdrawnAt}, now())` })
      .where(and(ofLesson(proof), eq(lessonShares.id, shareId)))
      .returning({ id: lessonShares.id });
    if (!row) throw notFound("share");
    await tell(tx, proof, "lesson.unshared");
  });
}
