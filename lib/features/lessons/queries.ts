import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { lessons, lessonVersions } from "@/db/schema";
import { ownsLesson } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import type { Lesson } from "@/lib/lesson/schema";
import { notFound } from "@/lib/shared/errors";

declare const proven: unique symbol;

/** A lesson that its viewer owns, as it stood when it was read. Only `findLessonToEdit` makes one. */
export interface LessonToEdit {
  readonly schoolId: string;
  readonly ownerId: string;
  readonly lessonId: string;
  readonly draft: Lesson;
  readonly draftVersion: number;
  readonly publishedVersion: number | null;
  readonly publishedDraftVersion: number | null;
  readonly updatedAt: Date;
  readonly archivedAt: Date | null;
  readonly [proven]: true;
}

/** The lesson, where it is the viewer's own; "not found" otherwise. */
export async function findLessonToEdit(viewer: Teacher, lessonId: string): Promise<LessonToEdit> {
  const [row] = await db
    .select({
      schoolId: lessons.schoolId,
      ownerId: lessons.ownerId,
      lessonId: lessons.id,
      draft: lessons.draft,
      draftVersion: lessons.draftVersion,
      publishedVersion: lessons.publishedVersion,
      publishedDraftVersion: lessons.publishedDraftVersion,
      updatedAt: lessons.updatedAt,
      archivedAt: lessons.archivedAt,
    })
    .from(lessons)
    .where(and(ownsLesson(viewer), eq(lessons.id, lessonId)));
  if (!row) throw notFound("lesson");
  return row as LessonToEdit;
}

/** The draft and the newest publication's content, for reading as a student would; the publication is null before the first. */
export async function readForPreview(viewer: Teacher, lessonId: string) {
  const [row] = await db
    .select({
      title: lessons.title,
      draft: lessons.draft,
      publishedVersion: lessons.publishedVersion,
      published: lessonVersions.content,
    })
    .from(lessons)
    .leftJoin(
      lessonVersions,
      and(
        eq(lessonVersions.schoolId, lessons.schoolId),
        eq(lessonVersions.lessonId, lessons.id),
        eq(lessonVersions.version, lessons.publishedVersion),
      ),
    )
    .where(and(ownsLesson(viewer), eq(lessons.id, lessonId)));
  if (!row) throw notFound("lesson");
  return row;
}
