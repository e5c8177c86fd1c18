/** A class's data as a file. */
import { and, asc, eq, exists, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  assignmentClasses,
  assignments,
  attempts,
  enrollments,
  lessonVersions,
  studentNumbers,
} from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { listGroups } from "../classes/groups/queries";
import { readClass } from "../classes/queries";
import { listClassTeachers } from "../classes/teachers/queries";
import { piecesOf } from "./pieces";
import { assignmentColumns, recordExport } from "./shared";

/** Pieces of the class's students, past ones included, at what the class was given. */
const inClass = (teacher: Teacher, classId: string) =>
  and(
    eq(attempts.schoolId, teacher.schoolId),
    exists(
      db
        .select({ one: sql`1` })
        .from(assignmentClasses)
        .innerJoin(
          enrollments,
          and(
            eq(enrollments.schoolId, assignmentClasses.schoolId),
            eq(enrollments.classId, assignmentClasses.classId),
          ),
        )
        .where(
          and(
            eq(assignmentClasses.schoolId, attempts.schoolId),
            eq(assignmentClasses.classId, classId),
            eq(assignmentClasses.assignmentId, attempts.assignmentId),
            eq(enrollments.userId, attempts.userId),
            teaches(teacher, assignmentClasses.classId),
          ),
        ),
    ),
  );

const assignmentsOf = (teacher: Teacher, classId: string) =>
  and(
    eq(assignments.schoolId, teacher.schoolId),
    exists(
      db
        .select({ one: sql`1` })
        .from(assignmentClasses)
        .where(
          and(
            eq(assignmentClasses.schoolId, assignments.schoolId),
            eq(assignmentClasses.assignmentId, assignments.id),
            eq(assignmentClasses.classId, classId),
            teaches(teacher, assignmentClasses.classId),
          ),
        ),
    ),
  );

/** The lessons in each version that the class was given or worked on. */
const lessonsOf = (teacher: Teacher, classId: string) =>
  db
    .select({
      lessonId: lessonVersions.lessonId,
      version: lessonVersions.version,
      content: lessonVersions.content,
    })
    .from(lessonVersions)
    .where(
      and(
        eq(lessonVersions.schoolId, teacher.schoolId),
        exists(
          db
            .select({ one: sql`1` })
            .from(assignments)
            .leftJoin(
              attempts,
              and(eq(attempts.schoolId, assignments.schoolId), eq(attempts.assignmentId, assignments.id)),
            )
            .where(
              and(
                assignmentsOf(teacher, classId),
                eq(assignments.lessonId, lessonVersions.lessonId),
                sql`${lessonVersions.version} in (${assignments.lessonVersion}, ${attempts.lessonVersion})`,
              ),
            ),
        ),
      ),
    )
    .orderBy(lessonVersions.lessonId, lessonVersions.version);

/** A class's data whole, as one document. A constant number of statements. */
export async function exportClass(viewer: Teacher, classId: string) {
  const [{ class_, roster }, teachers, inGroups, numbers, given, lessons, pieces] = await Promise.all([
    readClass(viewer, classId),
    listClassTeachers(viewer, classId),
    listGroups(viewer, classId),
    db
      .select({ id: studentNumbers.userId, number: studentNumbers.number })
      .from(studentNumbers)
      .where(
        and(
          eq(studentNumbers.schoolId, viewer.schoolId),
          eq(studentNumbers.classId, classId),
          teaches(viewer, studentNumbers.classId),
        ),
      ),
    db
      .select(assignmentColumns)
      .from(assignments)
      .where(assignmentsOf(viewer, classId))
      .orderBy(asc(assignments.createdAt), asc(assignments.id)),
    lessonsOf(viewer, classId),
    piecesOf(inClass(viewer, classId)),
  ]);
  await recordExport(viewer, "class.exported", classId);
  const numberOf = new Map(numbers.map(({ id, number }) => [id, number]));
  return {
    format: "broadsheet-class",
    version: 1,
    exportedAt: new Date(),
    class: { id: class_.id, name: class_.name, archivedAt: class_.archivedAt },
    teachers: teachers.map(({ id, name, email }) => ({ id, name, email })),
    students: roster.map((student) => ({ ...student, number: numberOf.get(student.id) ?? null })),
    groups: inGroups.map(({ id, name, members }) => ({ id, name, members: members.map((one) => one.id) })),
    assignments: given,
    lessons,
    pieces,
  };
}
export type ClassFile = Awaited<ReturnType<typeof exportClass>>;
