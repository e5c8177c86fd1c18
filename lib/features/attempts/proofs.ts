/** What a student may change, found through the student. */
import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { assignments, attempts } from "@/db/schema";
import { givenTo } from "@/lib/access/scope";
import type { Student } from "@/lib/access/viewer";
import { notFound } from "@/lib/shared/errors";

declare const proof: unique symbol;

export type AssignmentToStart = {
  readonly student: Student;
  readonly id: string;
  readonly [proof]: "assignment to start";
};
export type AttemptToSubmit = {
  readonly student: Student;
  readonly id: string;
  readonly assignmentId: string;
  readonly [proof]: "attempt to submit";
};

/** An assignment given to the student and not taken back. Whether it is open, the command asks the database. */
export async function findAssignmentToStart(
  student: Student,
  assignmentId: string,
): Promise<AssignmentToStart> {
  const [row] = await db
    .select({ id: assignments.id })
    .from(assignments)
    .where(
      and(
        eq(assignments.schoolId, student.schoolId),
        eq(assignments.id, assignmentId),
        isNull(assignments.withdrawnAt),
        givenTo(student, assignments.id),
      ),
    );
  if (!row) throw notFound("assignment");
  return { ...row, student } as AssignmentToStart;
}

/** The student's own attempt, in whatever state, at an assignment that is still given to the student. */
export async function findAttemptToSubmit(student: Student, attemptId: string): Promise<AttemptToSubmit> {
  const [row] = await db
    .select({ id: attempts.id, assignmentId: attempts.assignmentId })
    .from(attempts)
    .innerJoin(
      assignments,
      and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
    )
    .where(
      and(
        eq(attempts.schoolId, student.schoolId),
        eq(attempts.userId, student.userId),
        eq(attempts.id, attemptId),
        isNull(assignments.withdrawnAt),
        givenTo(student, assignments.id),
      ),
    );
  if (!row) throw notFound("piece of work");
  return { ...row, student } as AttemptToSubmit;
}
