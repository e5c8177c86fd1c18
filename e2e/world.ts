/** Two schools with everything in them, for tests of who may see what. */
import { db, sql } from "@/db/client";
import { answers, marks } from "@/db/schema";
import {
  type AttemptRow,
  aClassWith,
  aLessonOf,
  anAssignment,
  anAttempt,
  aStudent,
  aTeacher,
  type UserRow,
} from "@/db/testing/makers";
import type { Answer } from "@/lib/items/answers";
import { newId } from "@/lib/shared/ids";

async function anAnswer(attempt: AttemptRow, itemId: string, value: Answer) {
  await db.insert(answers).values({
    schoolId: attempt.schoolId,
    attemptId: attempt.id,
    itemId,
    value,
    lessonVersion: attempt.lessonVersion,
    writer: newId(),
    writerCount: 1,
  });
}

/** Writes a typical answer to each item of the makers' lesson. */
export async function answerAll(attempt: AttemptRow): Promise<void> {
  await anAnswer(attempt, "q1", { kind: "multiple-choice", option: "b" });
  await anAnswer(attempt, "q2", { kind: "evidence-selection", sentences: ["p1s2"] });
  await anAnswer(attempt, "q3", {
    kind: "short-answer",
    text: "The treaty earned much but the towns saw little.",
  });
  const text =
    "Those who live beside the sea should gain first.\n\nThe towns “have seen little of the money”.";
  await anAnswer(attempt, "essay", { kind: "essay", prompt: "e1", text });
}

export interface World {
  teacher: UserRow;
  /** Same school, other classes. */
  otherTeacher: UserRow;
  /** Another school. */
  stranger: UserRow;
  /** Works on the assignment. */
  student: UserRow;
  /** Same class; submitted. */
  classmate: UserRow;
  /** Same school, other teacher's class. */
  otherStudent: UserRow;
  joinCode: string;
  ids: { classId: string; lessonId: string; assignmentId: string; attemptId: string; workingId: string };
}

/**
 * A class of three: one student is working, one has submitted, one has not started. Beside it another teacher's class
 * in the same school and a teacher in another school. `attemptId` is the submitted attempt, `workingId` the other.
 */
export async function aWorld(): Promise<World> {
  const teacher = await aTeacher({ isAdmin: true, name: "Ada Ortiz" });
  const { class_, students } = await aClassWith(2, { teacher, name: "Period 2" });
  const [student, classmate] = students;
  if (!student || !classmate) throw new Error("The class has too few students.");
  const otherTeacher = await aTeacher({ schoolId: teacher.schoolId, name: "Sami Haddad" });
  const other = await aClassWith(1, { teacher: otherTeacher, name: "Period 5" });
  const otherStudent = other.students[0] ?? (await aStudent(teacher.schoolId));
  const stranger = await aTeacher({ isAdmin: true, name: "Noor Stranger" });

  const lesson = await aLessonOf(teacher);
  const assignment = await anAssignment({ teacher, class_, lesson, attemptsAllowed: 2 });
  const working = await anAttempt(assignment, student);
  await answerAll(working);
  const submitted = await anAttempt(assignment, classmate, { state: "submitted", submittedAt: new Date() });
  await answerAll(submitted);
  const { schoolId } = teacher;
  await db.insert(marks).values([
    { schoolId, attemptId: submitted.id, itemId: "q1", points: 0, source: "key" },
    { schoolId, attemptId: submitted.id, itemId: "q2", points: 1, source: "key" },
  ]);
  return {
    teacher,
    otherTeacher,
    stranger,
    student,
    classmate,
    otherStudent,
    joinCode: class_.joinCode,
    ids: {
      classId: class_.id,
      lessonId: lesson.id,
      assignmentId: assignment.id,
      attemptId: submitted.id,
      workingId: working.id,
    },
  };
}

/** The state of the world's school as one text per table: equal before and after means that nothing was written. */
export async function fingerprint({ teacher }: World): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const name of [
    "users",
    "classes",
    "enrollments",
    "invitations",
    "reset_links",
    "lessons",
    "lesson_versions",
  ])
    seen[name] = await hashOf(name, teacher.schoolId);
  for (const name of [
    "assignments",
    "assignment_classes",
    "attempts",
    "answers",
    "answer_copies",
    "marks",
    "events",
  ])
    seen[name] = await hashOf(name, teacher.schoolId);
  return seen;
}

async function hashOf(name: string, schoolId: string): Promise<string> {
  const [row] = await sql`
    select coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as hash
    from ${sql(name)} t where t.school_id = ${schoolId}`;
  return String(row?.hash);
}
