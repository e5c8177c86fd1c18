/**
 * The only makers of test data. Each writes real rows with sensible defaults and returns them; a maker that isn't told
 * a school, teacher or class makes one of its own, so that two calls never share a school by accident.
 */
import { randomBytes } from "node:crypto";
import { db } from "@/db/client";
import * as table from "@/db/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { aLesson } from "@/lib/lesson/testing";
import { newId } from "@/lib/shared/ids";

type Row<T extends { $inferSelect: unknown }> = T["$inferSelect"];
export type UserRow = Row<typeof table.users>;
export type ClassRow = Row<typeof table.classes>;
export type GroupRow = Row<typeof table.groups>;
export type LessonRow = Row<typeof table.lessons>;
export type AssignmentRow = Row<typeof table.assignments>;
export type AttemptRow = Row<typeof table.attempts>;

/** Told apart across processes too, since browser tests share one database. */
const run = randomBytes(3).toString("hex").toUpperCase();
let count = 0;
const next = () => {
  count += 1;
  return `${run}${count}`;
};

function only<T>(rows: T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error("The maker wrote no row.");
  return row;
}

export async function aSchool(name = "Harbour School") {
  return only(await db.insert(table.schools).values({ id: newId(), name }).returning());
}

/** A teacher, in a school of one's own unless told which. */
export async function aTeacher(change: Partial<UserRow> = {}): Promise<UserRow> {
  const schoolId = change.schoolId ?? (await aSchool()).id;
  const n = next();
  const values = {
    id: newId(),
    role: "teacher" as const,
    name: `Teacher ${n}`,
    email: `teacher${n}@example.org`.toLowerCase(),
  };
  return only(
    await db
      .insert(table.users)
      .values({ ...values, ...change, schoolId })
      .returning(),
  );
}

export async function aStudent(schoolId: string, change: Partial<UserRow> = {}): Promise<UserRow> {
  const n = next();
  const values = {
    id: newId(),
    role: "student" as const,
    name: `Student ${n}`,
    handle: `student-${n}`.toLowerCase(),
  };
  return only(
    await db
      .insert(table.users)
      .values({ ...values, ...change, schoolId })
      .returning(),
  );
}

/** A class of `size` students and its teacher. */
export async function aClassWith(
  size: number,
  given: { teacher?: UserRow; name?: string } = {},
): Promise<{ teacher: UserRow; class_: ClassRow; students: UserRow[] }> {
  const teacher = given.teacher ?? (await aTeacher());
  const { schoolId } = teacher;
  const n = next();
  const class_ = only(
    await db
      .insert(table.classes)
      .values({ schoolId, id: newId(), name: given.name ?? `Period ${n}`, joinCode: `TEST${n}` })
      .returning(),
  );
  await db.insert(table.classTeachers).values({ schoolId, classId: class_.id, userId: teacher.id });
  const students: UserRow[] = [];
  for (let i = 0; i < size; i += 1) {
    const student = await aStudent(schoolId);
    students.push(student);
    await db.insert(table.enrollments).values({ schoolId, classId: class_.id, userId: student.id });
  }
  return { teacher, class_, students };
}

/** A group of the class, of some of its students. */
export async function aGroup(class_: ClassRow, members: UserRow[], name = "Blue table"): Promise<GroupRow> {
  const { schoolId, id: classId } = class_;
  const group = only(
    await db.insert(table.groups).values({ schoolId, classId, id: newId(), name }).returning(),
  );
  if (members.length > 0)
    await db
      .insert(table.groupMembers)
      .values(members.map(({ id: userId }) => ({ schoolId, classId, groupId: group.id, userId })));
  return group;
}

/** A lesson of the teacher's, published once unless told otherwise. */
export async function aLessonOf(
  teacher: UserRow,
  given: { content?: Lesson; published?: boolean } = {},
): Promise<LessonRow> {
  const content = given.content ?? aLesson();
  const published = given.published ?? true;
  const { schoolId } = teacher;
  const row = only(
    await db
      .insert(table.lessons)
      .values({
        schoolId,
        id: newId(),
        ownerId: teacher.id,
        title: content.title,
        draft: content,
        publishedVersion: published ? 1 : null,
        publishedDraftVersion: published ? 1 : null,
      })
      .returning(),
  );
  if (published) {
    await db.insert(table.lessonVersions).values({
      schoolId,
      lessonId: row.id,
      version: 1,
      content: { ...content, pool: [] },
      publishedBy: teacher.id,
    });
  }
  return row;
}

/** An open assignment of a published lesson to one class. */
export async function anAssignment(
  given: { teacher: UserRow; class_: ClassRow; lesson?: LessonRow } & Partial<AssignmentRow>,
): Promise<AssignmentRow> {
  const { teacher, class_, lesson: givenLesson, ...change } = given;
  const lesson = givenLesson ?? (await aLessonOf(teacher));
  const { schoolId } = teacher;
  const row = only(
    await db
      .insert(table.assignments)
      .values({
        id: newId(),
        lessonId: lesson.id,
        lessonVersion: 1,
        title: lesson.title,
        createdBy: teacher.id,
        timeZone: "UTC",
        ...change,
        schoolId,
      })
      .returning(),
  );
  await db.insert(table.assignmentClasses).values({ schoolId, assignmentId: row.id, classId: class_.id });
  return row;
}

/** A student's attempt at an assignment, being worked on unless told otherwise. */
export async function anAttempt(
  assignment: AssignmentRow,
  student: UserRow,
  change: Partial<AttemptRow> = {},
): Promise<AttemptRow> {
  return only(
    await db
      .insert(table.attempts)
      .values({
        id: newId(),
        number: 1,
        lessonVersion: assignment.lessonVersion,
        ...change,
        schoolId: assignment.schoolId,
        assignmentId: assignment.id,
        userId: student.id,
      })
      .returning(),
  );
}
