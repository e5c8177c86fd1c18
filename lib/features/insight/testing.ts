/** A class that handed in, with answers and citations that differ, for tests of what insight tells. */
import { db } from "@/db/client";
import { answers, attempts, marks } from "@/db/schema";
import { type AssignmentRow, aClassWith, anAssignment, type UserRow } from "@/db/testing/makers";
import { scoreAttempt } from "@/lib/grading/totals";
import type { Answer } from "@/lib/items/answers";
import { aLesson } from "@/lib/lesson/testing";
import { newId } from "@/lib/shared/ids";

/** The n-th student's answers to the makers' lesson: the options in turn, one right citation in two, a short answer of two in three. */
export function variedAnswers(n: number): Record<string, Answer> {
  const option = "abcd"[n % 4] ?? "a";
  const given: Record<string, Answer> = {
    q1: { kind: "multiple-choice", option, cited: [n % 2 === 0 ? "p2s1" : "p2s2"] },
    q2: { kind: "evidence-selection", sentences: [n % 4 === 0 ? "p1s2" : "p1s1"] },
    essay: { kind: "essay", prompt: "e1", text: "Those beside the sea should gain first.", cited: ["p1s2"] },
  };
  if (n % 3 > 0) given.q3 = { kind: "short-answer", text: `The treaty earned much. Answer ${n}.` };
  return given;
}

/** Each student's submitted piece, its answers saved a minute apart, in three statements. */
export async function handInAll(assignment: AssignmentRow, students: readonly UserRow[]): Promise<string[]> {
  const { schoolId, id: assignmentId } = assignment;
  const startedAt = new Date("2026-11-20T09:00:00Z");
  const after = (minutes: number) => new Date(startedAt.getTime() + minutes * 60_000);
  const pieces = students.map((student, n) => ({ student, id: newId(), given: variedAnswers(n) }));
  await db.insert(attempts).values(
    pieces.map(({ student, id }) => ({
      ...{ schoolId, id, assignmentId, userId: student.id, number: 1, lessonVersion: 1, startedAt },
      ...{ state: "submitted" as const, submittedAt: after(10) },
    })),
  );
  const saved = pieces.flatMap(({ id, given }) =>
    Object.entries(given).map(([itemId, value], at) => ({
      ...{ schoolId, attemptId: id, itemId, value, lessonVersion: 1, writer: newId(), writerCount: 1 },
      savedAt: after(at + 1),
    })),
  );
  const marked = pieces.flatMap(({ id, given }) =>
    scoreAttempt(aLesson(), given).map((mark) => ({ schoolId, attemptId: id, ...mark })),
  );
  for (let at = 0; at < saved.length; at += 2000) await db.insert(answers).values(saved.slice(at, at + 2000));
  for (let at = 0; at < marked.length; at += 2000) await db.insert(marks).values(marked.slice(at, at + 2000));
  return pieces.map(({ id }) => id);
}

/** A class of `size` who have all handed in one assignment. */
export async function aClassThatHandedIn(size: number) {
  const made = await aClassWith(size);
  const assignment = await anAssignment(made);
  const pieces = await handInAll(assignment, made.students);
  return { ...made, assignment, pieces };
}
