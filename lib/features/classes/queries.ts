import { and, asc, count, eq, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { assignmentClasses, classes, enrollments, schools, users } from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import { countTry, takeBackTry } from "@/lib/access/tries";
import type { Student, Teacher, Viewer } from "@/lib/access/viewer";
import { notFound } from "@/lib/shared/errors";

declare const proof: unique symbol;

const mine = (viewer: Viewer): SQL | undefined =>
  and(eq(classes.schoolId, viewer.schoolId), teaches(viewer, classes.id));

/** The classes that the viewer teaches, archived ones included, by name. */
export async function listClasses(viewer: Teacher) {
  const students = db
    .select({ n: count() })
    .from(enrollments)
    .where(
      and(
        eq(enrollments.schoolId, classes.schoolId),
        eq(enrollments.classId, classes.id),
        isNull(enrollments.removedAt),
      ),
    );
  const assignments = db
    .select({ n: count() })
    .from(assignmentClasses)
    .where(and(eq(assignmentClasses.schoolId, classes.schoolId), eq(assignmentClasses.classId, classes.id)));
  return db
    .select({
      id: classes.id,
      name: classes.name,
      joinCode: classes.joinCode,
      joinOpen: classes.joinOpen,
      archivedAt: classes.archivedAt,
      students: sql<number>`(${students})::int`,
      assignments: sql<number>`(${assignments})::int`,
    })
    .from(classes)
    .where(mine(viewer))
    .orderBy(asc(sql`lower(${classes.name})`), asc(classes.id));
}

/** A class and its roster, students who were removed included. */
export async function readClass(viewer: Teacher, classId: string) {
  const [[class_], roster] = await Promise.all([
    db
      .select({
        id: classes.id,
        name: classes.name,
        joinCode: classes.joinCode,
        joinOpen: classes.joinOpen,
        archivedAt: classes.archivedAt,
      })
      .from(classes)
      .where(and(mine(viewer), eq(classes.id, classId))),
    db
      .select({
        id: users.id,
        name: users.name,
        handle: users.handle,
        joinedAt: enrollments.joinedAt,
        removedAt: enrollments.removedAt,
      })
      .from(enrollments)
      .innerJoin(users, and(eq(users.schoolId, enrollments.schoolId), eq(users.id, enrollments.userId)))
      .where(
        and(
          eq(enrollments.schoolId, viewer.schoolId),
          eq(enrollments.classId, classId),
          teaches(viewer, enrollments.classId),
        ),
      )
      .orderBy(asc(sql`lower(${users.name})`), asc(users.id)),
  ]);
  if (!class_) throw notFound("class");
  return { class_, roster };
}

export type ClassToEdit = {
  readonly teacher: Teacher;
  readonly id: string;
  readonly archivedAt: Date | null;
  readonly [proof]: "class";
};

/** A class that the viewer teaches. */
export async function findClassToEdit(viewer: Teacher, classId: string): Promise<ClassToEdit> {
  const [row] = await db
    .select({ id: classes.id, archivedAt: classes.archivedAt })
    .from(classes)
    .where(and(mine(viewer), eq(classes.id, classId)));
  if (!row) throw notFound("class");
  return { ...row, teacher: viewer } as ClassToEdit;
}

export type EnrollmentToEdit = {
  readonly class_: ClassToEdit;
  readonly studentId: string;
  readonly [proof]: "enrollment";
};

/** A student's place in a class that the viewer teaches, whether or not the student was removed from it. */
export async function findEnrollmentToEdit(
  viewer: Teacher,
  ids: { classId: string; studentId: string },
): Promise<EnrollmentToEdit> {
  const [row] = await db
    .select({ id: classes.id, archivedAt: classes.archivedAt, studentId: enrollments.userId })
    .from(enrollments)
    .innerJoin(classes, and(eq(classes.schoolId, enrollments.schoolId), eq(classes.id, enrollments.classId)))
    .where(and(mine(viewer), eq(classes.id, ids.classId), eq(enrollments.userId, ids.studentId)));
  if (!row) throw notFound("student");
  const { studentId, ...class_ } = row;
  return { class_: { ...class_, teacher: viewer }, studentId } as EnrollmentToEdit;
}

/** Guessing codes from one address ends here: right ones don't count, so a school's classes joining at once go on. */
const codeLimit = { limit: 1000, seconds: 15 * 60 };

/** The class that a code opens, for anyone who has the code; null where it is wrong, closed or archived. */
export async function findClassByCode(code: string, address: string) {
  const key = `join:${address}`;
  await countTry(key, codeLimit);
  const [row] = await db
    .select({ schoolId: classes.schoolId, classId: classes.id, name: classes.name, school: schools.name })
    .from(classes)
    .innerJoin(schools, eq(schools.id, classes.schoolId))
    .where(and(eq(classes.joinCode, code), eq(classes.joinOpen, true), isNull(classes.archivedAt)));
  if (row) await takeBackTry(key);
  return row ?? null;
}

/** The classes that the student is in. */
export async function listOwnClasses(viewer: Student) {
  return db
    .select({ id: classes.id, name: classes.name })
    .from(enrollments)
    .innerJoin(classes, and(eq(classes.schoolId, enrollments.schoolId), eq(classes.id, enrollments.classId)))
    .where(
      and(
        eq(enrollments.schoolId, viewer.schoolId),
        eq(enrollments.userId, viewer.userId),
        isNull(enrollments.removedAt),
        isNull(classes.archivedAt),
      ),
    )
    .orderBy(asc(sql`lower(${classes.name})`));
}
