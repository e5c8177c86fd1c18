/** A teacher's folders, what lies in them, and the tags of one's own lessons. */
import { and, asc, count, eq, inArray, ne, notInArray } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { filedLessons, lessonFolders, lessons, lessonTags } from "@/db/schema";
import { mayReadLesson } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { recordEvent } from "@/lib/features/events";
import { conflict, invalid, notFound } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import type { LessonToEdit } from "../queries";
import { maxFolders } from "./rules";

declare const proven: unique symbol;

/** A folder that its viewer owns. */
export interface FolderToEdit {
  readonly schoolId: string;
  readonly ownerId: string;
  readonly folderId: string;
  readonly [proven]: "folder";
}
/** Lessons that the viewer may read, all of those that were asked for. */
export interface LessonsToFile {
  readonly schoolId: string;
  readonly userId: string;
  readonly lessonIds: readonly string[];
  readonly [proven]: "lessons";
}

/** The viewer's folders by name, with how many lessons lie in each. */
export const listFolders = (viewer: Teacher) =>
  db
    .select({ id: lessonFolders.id, name: lessonFolders.name, lessons: count(filedLessons.lessonId) })
    .from(lessonFolders)
    .leftJoin(
      filedLessons,
      and(eq(filedLessons.schoolId, lessonFolders.schoolId), eq(filedLessons.folderId, lessonFolders.id)),
    )
    .where(and(eq(lessonFolders.schoolId, viewer.schoolId), eq(lessonFolders.ownerId, viewer.userId)))
    .groupBy(lessonFolders.schoolId, lessonFolders.id)
    .orderBy(asc(lessonFolders.name), asc(lessonFolders.id));
export type FolderListed = Awaited<ReturnType<typeof listFolders>>[number];

export async function findFolderToEdit(viewer: Teacher, folderId: string): Promise<FolderToEdit> {
  const [row] = await db
    .select({ schoolId: lessonFolders.schoolId, ownerId: lessonFolders.ownerId, folderId: lessonFolders.id })
    .from(lessonFolders)
    .where(
      and(
        eq(lessonFolders.schoolId, viewer.schoolId),
        eq(lessonFolders.ownerId, viewer.userId),
        eq(lessonFolders.id, folderId),
      ),
    );
  if (!row) throw notFound("folder");
  return row as FolderToEdit;
}

/** "Not found" where any of them is not the viewer's to read. */
export async function findLessonsToFile(
  viewer: Teacher,
  lessonIds: readonly string[],
): Promise<LessonsToFile> {
  const wanted = [...new Set(lessonIds)];
  const rows = await db
    .select({ id: lessons.id })
    .from(lessons)
    .where(and(mayReadLesson(viewer), inArray(lessons.id, wanted)));
  if (rows.length < wanted.length) throw notFound("lesson");
  const { schoolId, userId } = viewer;
  return { schoolId, userId, lessonIds: wanted } as unknown as LessonsToFile;
}

const taken = () => invalid("The folder was not named.", { name: "You have a folder of this name already." });

const theFolder = ({ schoolId, ownerId, folderId }: FolderToEdit) =>
  and(
    eq(lessonFolders.schoolId, schoolId),
    eq(lessonFolders.ownerId, ownerId),
    eq(lessonFolders.id, folderId),
  );

const tell = (tx: Tx, { schoolId, ownerId, folderId }: Omit<FolderToEdit, typeof proven>, kind: string) =>
  recordEvent(tx, { schoolId, kind, actorId: ownerId, subjectId: folderId });

/** A new folder of the viewer's; refused beside the field where one has this name. */
export async function createFolder(viewer: Teacher, name: string): Promise<{ folderId: string }> {
  const { schoolId, userId: ownerId } = viewer;
  const folderId = newId();
  await db.transaction(async (tx) => {
    const own = and(eq(lessonFolders.schoolId, schoolId), eq(lessonFolders.ownerId, ownerId));
    if ((await tx.$count(lessonFolders, own)) >= maxFolders)
      throw conflict(`There is room for ${maxFolders} folders. Remove one that you no longer use.`);
    const [made] = await tx
      .insert(lessonFolders)
      .values({ schoolId, id: folderId, ownerId, name })
      .onConflictDoNothing()
      .returning({ id: lessonFolders.id });
    if (!made) throw taken();
    await tell(tx, { schoolId, ownerId, folderId }, "folder.created");
  });
  return { folderId };
}

export async function renameFolder(proof: FolderToEdit, name: string): Promise<void> {
  const { schoolId, ownerId, folderId } = proof;
  await db.transaction(async (tx) => {
    const [other] = await tx
      .select({ id: lessonFolders.id })
      .from(lessonFolders)
      .where(
        and(
          eq(lessonFolders.schoolId, schoolId),
          eq(lessonFolders.ownerId, ownerId),
          eq(lessonFolders.name, name),
          ne(lessonFolders.id, folderId),
        ),
      );
    if (other) throw taken();
    await tx.update(lessonFolders).set({ name }).where(theFolder(proof));
    await tell(tx, proof, "folder.renamed");
  });
}

/** Takes the folder away; its lessons stay in the library. */
export async function removeFolder(proof: FolderToEdit): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(lessonFolders).where(theFolder(proof));
    await tell(tx, proof, "folder.removed");
  });
}

/** Puts the lessons into the folder, out of the ones they were in. */
export async function fileLessons(lessonsToFile: LessonsToFile, folder: FolderToEdit): Promise<void> {
  const { schoolId, userId, lessonIds } = lessonsToFile;
  const { folderId } = folder;
  await db.transaction(async (tx) => {
    await tx
      .insert(filedLessons)
      .values(lessonIds.map((lessonId) => ({ schoolId, userId, lessonId, folderId })))
      .onConflictDoUpdate({
        target: [filedLessons.schoolId, filedLessons.userId, filedLessons.lessonId],
        set: { folderId },
      });
    await tell(tx, folder, "folder.filled");
  });
}

/** Takes the lessons out of whatever folders they are in. */
export async function unfileLessons({ schoolId, userId, lessonIds }: LessonsToFile): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .delete(filedLessons)
      .where(
        and(
          eq(filedLessons.schoolId, schoolId),
          eq(filedLessons.userId, userId),
          inArray(filedLessons.lessonId, [...lessonIds]),
        ),
      );
    await recordEvent(tx, { schoolId, kind: "lessons.unfiled", actorId: userId });
  });
}

/** The lesson's tags, in place of those it had. */
export async function tagLesson(proof: LessonToEdit, tags: readonly string[]): Promise<void> {
  const { schoolId, lessonId, ownerId } = proof;
  const ofLesson = and(eq(lessonTags.schoolId, schoolId), eq(lessonTags.lessonId, lessonId));
  await db.transaction(async (tx) => {
    await tx.delete(lessonTags).where(and(ofLesson, notInArray(lessonTags.tag, [...tags, ""])));
    if (tags.length > 0)
      await tx
        .insert(lessonTags)
        .values(tags.map((tag) => ({ schoolId, lessonId, tag })))
        .onConflictDoNothing();
    await recordEvent(tx, { schoolId, kind: "lesson.tagged", actorId: ownerId, subjectId: lessonId });
  });
}
