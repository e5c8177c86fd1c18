/** What the files hold. An export is an event, in the same breath as it is read. */
import { and, asc, eq, exists, inArray, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import * as schema from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { recordEvent } from "@/lib/features/events";
import { notFound } from "@/lib/shared/errors";
import { listGroups } from "../classes/groups/queries";
import { readClass } from "../classes/queries";
import { listClassTeachers } from "../classes/teachers/queries";
import { piecesOf } from "./pieces";
import { placesOf, readable, type StudentRecord } from "./queries";

const { accommodations, assignmentClasses, assignments, attempts, enrollments, exceptions } = schema;
const { excusals, keptWords, lessonVersions, readingSettings, studentNumbers, users } = schema;

const record = (teacher: Teacher, kind: string, subjectId: string) =>
  db.transaction((tx) =>
    recordEvent(tx, { schoolId: teacher.schoolId, kind, actorId: teacher.userId, subjectId }),
  );

const assignmentColumns = {
  id: assignments.id,
  title: assignments.title,
  instructions: assignments.instructions,
  lessonId: assignments.lessonId,
  lessonVersion: assignments.lessonVersion,
  timeZone: assignments.timeZone,
  opensAt: assignments.opensAt,
  dueAt: assignments.dueAt,
  closesAt: assignments.closesAt,
  attemptsAllowed: assignments.attemptsAllowed,
  feedback: assignments.feedback,
  createdAt: assignments.createdAt,
  withdrawnAt: assignments.withdrawnAt,
};

const ofSchool = (schoolId: string, ids: string[]) =>
  and(eq(assignments.schoolId, schoolId), inArray(assignments.id, ids));

/** Everything kept about one student that the viewer may see, as one document. A constant number of statements. */
export async function exportStudent(student: StudentRecord) {
  const { teacher, id } = student;
  const { schoolId } = teacher;
  const own = (table: { schoolId: PgColumn; userId: PgColumn }) =>
    and(eq(table.schoolId, schoolId), eq(table.userId, id));
  const [[account], places, [settings], words, [needs], otherwise, excused, pieces] = await Promise.all([
    db
      .select({
        id: users.id,
        name: users.name,
        handle: users.handle,
        timeZone: users.timeZone,
        createdAt: users.createdAt,
      })
      .from(users)
      .where(and(eq(users.schoolId, schoolId), eq(users.id, id))),
    placesOf(student),
    db
      .select({
        textSize: readingSettings.textSize,
        lineSpacing: readingSettings.lineSpacing,
        measure: readingSettings.measure,
        typeface: readingSettings.typeface,
        theme: readingSettings.theme,
        ruler: readingSettings.ruler,
        voice: readingSettings.voice,
        rate: readingSettings.rate,
      })
      .from(readingSettings)
      .where(own(readingSettings)),
    db
      .select({
        term: keptWords.term,
        partOfSpeech: keptWords.partOfSpeech,
        definition: keptWords.definition,
        sentence: keptWords.sentence,
        keptAt: keptWords.keptAt,
      })
      .from(keptWords)
      .where(own(keptWords))
      .orderBy(asc(keptWords.keptAt)),
    db
      .select({
        timePercent: accommodations.timePercent,
        glossaryOpen: accommodations.glossaryOpen,
        largePrint: accommodations.largePrint,
      })
      .from(accommodations)
      .where(own(accommodations)),
    db
      .select({
        assignmentId: exceptions.assignmentId,
        dueAt: exceptions.dueAt,
        closesAt: exceptions.closesAt,
        timePercent: exceptions.timePercent,
        attemptsAllowed: exceptions.attemptsAllowed,
        leftOut: exceptions.leftOut,
        glossaryOpen: exceptions.glossaryOpen,
      })
      .from(exceptions)
      .where(and(own(exceptions), readable(teacher, exceptions))),
    db
      .select({
        assignmentId: excusals.assignmentId,
        reason: excusals.reason,
        createdAt: excusals.createdAt,
      })
      .from(excusals)
      .where(and(own(excusals), readable(teacher, excusals))),
    piecesOf(and(eq(attempts.schoolId, schoolId), eq(attempts.userId, id), readable(teacher, attempts))),
  ]);
  if (!account) throw notFound("student");
  const ids = [...new Set(pieces.map(({ assignmentId }) => assignmentId))];
  const given =
    ids.length === 0
      ? []
      : await db.select(assignmentColumns).from(assignments).where(ofSchool(schoolId, ids));
  await record(teacher, "student.exported", id);
  return {
    format: "broadsheet-student",
    version: 1,
    exportedAt: new Date(),
    student: account,
    classes: places,
    readingSettings: settings ?? null,
    accommodations: needs ?? null,
    keptWords: words,
    exceptions: otherwise,
    excused,
    assignments: given,
    pieces: pieces.map(({ userId: _, ...piece }) => piece),
  };
}

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
  await record(viewer, "class.exported", classId);
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
