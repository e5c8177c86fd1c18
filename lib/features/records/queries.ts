/** A student's data and a class's, whole: for a file, or to be erased. Each file is recorded with who asked for it. */
import { and, asc, count, eq, exists, ilike, isNull, not, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import * as schema from "@/db/schema";
import { mayRunSchool } from "@/lib/access/policy";
import { teaches, teachesStudentOf } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { notFound } from "@/lib/shared/errors";
import { whyNotErase } from "./rules";

const { attempts, classes, enrollments, groupMembers, groups, studentNumbers, users } = schema;
declare const proof: unique symbol;

export type StudentRecord = {
  readonly teacher: Teacher;
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  /** Classes of colleagues in which the student has, or had, a place. */
  readonly others: number;
  readonly [proof]: "student record";
};

const isPlaced = (teacher: Teacher, classId?: string): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(enrollments)
      .where(
        and(
          eq(enrollments.schoolId, users.schoolId),
          eq(enrollments.userId, users.id),
          classId === undefined ? undefined : eq(enrollments.classId, classId),
          teaches(teacher, enrollments.classId),
        ),
      ),
  );

async function findStudent(
  teacher: Teacher,
  studentId: string,
  may: SQL | undefined,
): Promise<StudentRecord> {
  const others = db
    .select({ n: count() })
    .from(enrollments)
    .where(
      and(
        eq(enrollments.schoolId, users.schoolId),
        eq(enrollments.userId, users.id),
        not(teaches(teacher, enrollments.classId)),
      ),
    );
  const [row] = await db
    .select({
      id: users.id,
      name: users.name,
      handle: sql<string>`coalesce(${users.handle}, '')`,
      others: sql<number>`(${others})::int`,
    })
    .from(users)
    .where(
      and(
        eq(users.schoolId, teacher.schoolId),
        eq(users.id, studentId),
        eq(users.role, "student"),
        isNull(users.erasedAt),
        may,
      ),
    );
  if (!row) throw notFound("student");
  return { ...row, teacher } as StudentRecord;
}

/** A student who has, or had, a place in a class that the viewer teaches. */
export const findStudentRecord = (viewer: Teacher, ids: { classId: string; studentId: string }) =>
  findStudent(viewer, ids.studentId, isPlaced(viewer, ids.classId));

/** Any student of the school, for its administrators. */
export async function findStudentOfSchool(viewer: Teacher, studentId: string): Promise<StudentRecord> {
  if (!mayRunSchool(viewer)) throw notFound("student");
  return findStudent(viewer, studentId, undefined);
}

/** What of a student at an assignment the viewer may read: all of it for an administrator, else of what they teach. */
export const readable = (
  viewer: Teacher,
  { assignmentId, userId }: { assignmentId: AnyPgColumn; userId: AnyPgColumn },
): SQL | undefined => (mayRunSchool(viewer) ? undefined : teachesStudentOf(viewer, assignmentId, userId));

async function countPieces(viewer: Teacher, studentId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(attempts)
    .where(and(eq(attempts.schoolId, viewer.schoolId), eq(attempts.userId, studentId)));
  return row?.n ?? 0;
}

/** What the page about a student's data says of it. */
export async function readStudentRecord(viewer: Teacher, ids: { classId: string; studentId: string }) {
  const [student, [class_]] = await Promise.all([
    findStudentRecord(viewer, ids),
    db
      .select({ id: classes.id, name: classes.name })
      .from(classes)
      .where(
        and(eq(classes.schoolId, viewer.schoolId), eq(classes.id, ids.classId), teaches(viewer, classes.id)),
      ),
  ]);
  if (!class_) throw notFound("class");
  const { id, name, handle, others } = student;
  return {
    class_,
    student: { id, name, handle },
    pieces: await countPieces(viewer, id),
    why: whyNotErase(viewer, others),
  };
}

/** Where the student has, or had, a place, with number and groups: as far as the viewer teaches there. */
export function placesOf({ teacher, id }: StudentRecord) {
  const inGroups = db
    .select({ names: sql<string[]>`coalesce(array_agg(${groups.name} order by ${groups.name}), '{}')` })
    .from(groupMembers)
    .innerJoin(groups, and(eq(groups.schoolId, groupMembers.schoolId), eq(groups.id, groupMembers.groupId)))
    .where(
      and(
        eq(groupMembers.schoolId, enrollments.schoolId),
        eq(groupMembers.classId, enrollments.classId),
        eq(groupMembers.userId, enrollments.userId),
      ),
    );
  return db
    .select({
      id: classes.id,
      name: classes.name,
      joinedAt: enrollments.joinedAt,
      removedAt: enrollments.removedAt,
      number: studentNumbers.number,
      groups: sql<string[]>`(${inGroups})`,
    })
    .from(enrollments)
    .innerJoin(classes, and(eq(classes.schoolId, enrollments.schoolId), eq(classes.id, enrollments.classId)))
    .leftJoin(
      studentNumbers,
      and(
        eq(studentNumbers.schoolId, enrollments.schoolId),
        eq(studentNumbers.classId, enrollments.classId),
        eq(studentNumbers.userId, enrollments.userId),
      ),
    )
    .where(
      and(
        eq(enrollments.schoolId, teacher.schoolId),
        eq(enrollments.userId, id),
        mayRunSchool(teacher) ? undefined : teaches(teacher, enrollments.classId),
      ),
    )
    .orderBy(asc(enrollments.joinedAt), asc(classes.id));
}

const listedAtMost = 50;

/** Students of the school by a part of the name, or the handle, for its administrators; with their classes. One statement. */
export async function listStudentsOfSchool(viewer: Teacher, wanted: string) {
  if (!mayRunSchool(viewer)) throw notFound();
  const like = `%${wanted.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const places = db
    .select({ names: sql`coalesce(string_agg(${classes.name}, ', ' order by ${classes.name}), '')` })
    .from(enrollments)
    .innerJoin(classes, and(eq(classes.schoolId, enrollments.schoolId), eq(classes.id, enrollments.classId)))
    .where(and(eq(enrollments.schoolId, users.schoolId), eq(enrollments.userId, users.id)));
  const rows = await db
    .select({
      id: users.id,
      name: users.name,
      handle: sql<string>`coalesce(${users.handle}, '')`,
      classes: sql<string>`(${places})`,
    })
    .from(users)
    .where(
      and(
        eq(users.schoolId, viewer.schoolId),
        eq(users.role, "student"),
        isNull(users.erasedAt),
        or(ilike(users.name, like), ilike(users.handle, like)),
      ),
    )
    .orderBy(asc(sql`lower(${users.name})`), asc(users.id))
    .limit(listedAtMost + 1);
  return { students: rows.slice(0, listedAtMost), more: rows.length > listedAtMost };
}

/** What the administrators' page about a student's data says of it. */
export async function readStudentOfSchool(viewer: Teacher, studentId: string) {
  const { id, name, handle } = await findStudentOfSchool(viewer, studentId);
  return { student: { id, name, handle }, pieces: await countPieces(viewer, id) };
}
