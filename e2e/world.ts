/** Two schools with everything in them, for tests of who may see what. */
import { db, sql } from "@/db/client";
import { answers, lessonShares, marks } from "@/db/schema";
import {
  type AttemptRow,
  aClassWith,
  aGroup,
  aLessonOf,
  anAssignment,
  anAttempt,
  aStudent,
  aTeacher,
  type UserRow,
} from "@/db/testing/makers";
import { tokenHash } from "@/lib/access/secrets";
import type { Answer } from "@/lib/items/answers";
import { rightWord } from "@/lib/items/cloze/gaps";
import { scoreItem } from "@/lib/items/registry";
import type { Item, ItemAnswer } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { aLesson } from "@/lib/lesson/testing";
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

/** A typical answer to each item: the first choice, the first sentence, a line of text. */
export function answerTo(item: Item): ItemAnswer {
  switch (item.kind) {
    case "multiple-choice":
      return { kind: item.kind, option: item.options[0]?.id ?? null };
    case "multiple-select":
      return { kind: item.kind, options: item.options.slice(0, 2).map((option) => option.id) };
    case "evidence-selection":
      return { kind: item.kind, sentences: item.evidence[0]?.map((spot) => spot.sentence) ?? [] };
    case "ordering":
      return { kind: item.kind, order: item.entries.map((entry) => entry.id) };
    case "matching":
      return { kind: item.kind, pairs: item.key };
    case "short-answer":
      return { kind: item.kind, text: "The treaty earned much but the towns saw little." };
    case "cloze":
      return { kind: item.kind, gaps: Object.fromEntries(item.gaps.map((gap) => [gap.id, rightWord(gap)])) };
    case "claim-and-evidence": {
      const sentences = item.evidence[0]?.map((spot) => spot.sentence) ?? [];
      return { kind: item.kind, option: item.options[0]?.id ?? null, sentences };
    }
  }
}

/** Writes a typical answer to each item of the lesson, and an essay of two paragraphs. */
export async function answerAll(attempt: AttemptRow, lesson: Lesson): Promise<void> {
  for (const item of lesson.items) await anAnswer(attempt, item.id, answerTo(item));
  const text =
    "Those who live beside the sea should gain first.\n\nThe towns “have seen little of the money”.";
  const prompt = lesson.prompts[0]?.id ?? null;
  await anAnswer(attempt, "essay", { kind: "essay", prompt, text });
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
  ids: {
    classId: string;
    /** A group of the class, with the working student in it. */
    groupId: string;
    lessonId: string;
    assignmentId: string;
    attemptId: string;
    workingId: string;
    /** The student at work. */
    studentId: string;
  };
}

/**
 * A class of three: one student is working, one has submitted, one has not started. Beside it another teacher's class
 * in the same school and a teacher in another school. `attemptId` is the submitted attempt, `workingId` the other.
 */
export async function aWorld(content = aLesson()): Promise<World> {
  const teacher = await aTeacher({ isAdmin: true, name: "Ada Ortiz" });
  const { class_, students } = await aClassWith(2, { teacher, name: "Period 2" });
  const [student, classmate] = students;
  if (!student || !classmate) throw new Error("The class has too few students.");
  const group = await aGroup(class_, [student]);
  const otherTeacher = await aTeacher({ schoolId: teacher.schoolId, name: "Sami Haddad" });
  const other = await aClassWith(1, { teacher: otherTeacher, name: "Period 5" });
  const otherStudent = other.students[0] ?? (await aStudent(teacher.schoolId));
  const stranger = await aTeacher({ isAdmin: true, name: "Noor Stranger" });

  const lesson = await aLessonOf(teacher, { content });
  const link = { kind: "link" as const, tokenHash: tokenHash(linkTokenOf(lesson.id)) };
  await db
    .insert(lessonShares)
    .values({ ...link, schoolId: teacher.schoolId, id: newId(), lessonId: lesson.id });
  const assignment = await anAssignment({ teacher, class_, lesson, attemptsAllowed: 2 });
  const working = await anAttempt(assignment, student);
  await answerAll(working, content);
  const submitted = await anAttempt(assignment, classmate, { state: "submitted", submittedAt: new Date() });
  await answerAll(submitted, content);
  const { schoolId } = teacher;
  for (const item of content.items) {
    const scored = scoreItem(item, answerTo(item));
    if (!scored.decided) continue;
    const { points } = scored;
    await db
      .insert(marks)
      .values({ schoolId, attemptId: submitted.id, itemId: item.id, points, source: "key" });
  }
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
      groupId: group.id,
      lessonId: lesson.id,
      assignmentId: assignment.id,
      attemptId: submitted.id,
      workingId: working.id,
      studentId: student.id,
    },
  };
}

/** The token of the link to the world's lesson; one that anybody could guess. */
export const linkTokenOf = (lessonId: string): string => `link-${lessonId}`;

/** The state of the world's school as one text per table: equal before and after means that nothing was written. */
export async function fingerprint({ teacher }: World): Promise<Record<string, string>> {
  const seen: Record<string, string> = {};
  for (const name of [
    "users",
    "classes",
    "enrollments",
    "class_teachers",
    "groups",
    "group_members",
    "invitations",
    "reset_links",
    "lessons",
    "lesson_versions",
    "lesson_folders",
    "filed_lessons",
    "lesson_shares",
    "lesson_tags",
  ])
    seen[name] = await hashOf(name, teacher.schoolId);
  for (const name of [
    "assignments",
    "assignment_classes",
    "assignment_groups",
    "assignment_students",
    "exceptions",
    "accommodations",
    "version_moves",
    "attempts",
    "answers",
    "answer_copies",
    "gradebooks",
    "grade_categories",
    "grade_places",
    "excusals",
    "highlights",
    "marks",
    "events",
    "reading_settings",
    "kept_words",
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
