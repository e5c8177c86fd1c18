/** Lessons that others shared: who may read them, and what they then see. */
import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { db } from "@/db/client";
import { lessonCredits, lessonShares, lessons, lessonVersions, schools, users } from "@/db/schema";
import { mayReadLesson } from "@/lib/access/scope";
import { tokenHash } from "@/lib/access/secrets";
import type { Teacher } from "@/lib/access/viewer";
import type { Lesson } from "@/lib/lesson/schema";
import { notFound } from "@/lib/shared/errors";
import { linkToken } from "./input";
import type { Credit } from "./rules";

declare const proven: unique symbol;

/** A lesson that its reader may read and copy: one's own, a shared one, or one behind a link. Only this file makes one. */
export interface LessonToRead {
  readonly reader: Teacher;
  /** Of the lesson: behind a link it may be another school's than the reader's. */
  readonly schoolId: string;
  readonly lessonId: string;
  readonly isMine: boolean;
  readonly author: string;
  readonly school: string;
  readonly draft: Lesson;
  readonly publishedVersion: number | null;
  /** The newest publication's content; null before the first. */
  readonly published: Lesson | null;
  /** Whom the lesson itself is owed to. */
  readonly credits: readonly Credit[];
  readonly [proven]: true;
}

async function find(reader: Teacher, where: SQL | undefined): Promise<LessonToRead> {
  const [row] = await db
    .select({
      schoolId: lessons.schoolId,
      lessonId: lessons.id,
      ownerId: lessons.ownerId,
      author: users.name,
      school: schools.name,
      draft: lessons.draft,
      publishedVersion: lessons.publishedVersion,
      published: lessonVersions.content,
    })
    .from(lessons)
    .innerJoin(users, and(eq(users.schoolId, lessons.schoolId), eq(users.id, lessons.ownerId)))
    .innerJoin(schools, eq(schools.id, lessons.schoolId))
    .leftJoin(
      lessonVersions,
      and(
        eq(lessonVersions.schoolId, lessons.schoolId),
        eq(lessonVersions.lessonId, lessons.id),
        eq(lessonVersions.version, lessons.publishedVersion),
      ),
    )
    .where(where);
  if (!row) throw notFound("lesson");
  const credits = await creditsOf(row.schoolId, row.lessonId);
  const { ownerId, ...rest } = row;
  const isMine = row.schoolId === reader.schoolId && ownerId === reader.userId;
  const found: Omit<LessonToRead, typeof proven> = { ...rest, reader, isMine, credits };
  return found as LessonToRead;
}

const creditsOf = (schoolId: string, lessonId: string): Promise<Credit[]> =>
  db
    .select({ title: lessonCredits.title, author: lessonCredits.author, school: lessonCredits.school })
    .from(lessonCredits)
    .where(and(eq(lessonCredits.schoolId, schoolId), eq(lessonCredits.lessonId, lessonId)))
    .orderBy(asc(lessonCredits.position));

/** One's own lesson, or one that a colleague shared; "not found" otherwise, and while its owner has put it away. */
export const findLessonToRead = (viewer: Teacher, lessonId: string): Promise<LessonToRead> =>
  find(viewer, and(mayReadLesson(viewer), eq(lessons.id, lessonId)));

/** The lesson behind a link that was not withdrawn, for any teacher of any school. The token is the proof. */
export async function findLessonByLink(viewer: Teacher, token: string): Promise<LessonToRead> {
  const parsed = linkToken.safeParse(token);
  if (!parsed.success) throw notFound("lesson");
  const [share] = await db
    .select({ schoolId: lessonShares.schoolId, lessonId: lessonShares.lessonId })
    .from(lessonShares)
    .where(and(eq(lessonShares.tokenHash, tokenHash(parsed.data)), isNull(lessonShares.withdrawnAt)));
  if (!share) throw notFound("lesson");
  return find(
    viewer,
    and(eq(lessons.schoolId, share.schoolId), eq(lessons.id, share.lessonId), isNull(lessons.archivedAt)),
  );
}
