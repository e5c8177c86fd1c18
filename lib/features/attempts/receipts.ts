/** Looking a receipt up: one's own as a student, a taught student's as a teacher. One statement. */
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { answers, assignments, attempts, users } from "@/db/schema";
import { teachesStudentOf } from "@/lib/access/scope";
import { isTeacher, type Viewer } from "@/lib/access/viewer";
import type { Answer } from "@/lib/items/answers";
import { isAnswered } from "./answered";
import { readReceipt, receiptOf } from "./receipt";

export interface Receipt {
  code: string;
  title: string;
  /** Whose work it is. */
  student: string;
  number: number;
  submittedAt: Date;
  timeZone: string;
  answered: number;
  /** The answers that stand are those that were handed in. */
  unchanged: boolean;
}

/** The work that a code was given for, or null where it is none of the viewer's. `typed` is the code as it was typed. */
export async function findReceipt(viewer: Viewer, typed: string): Promise<Receipt | null> {
  const code = readReceipt(typed);
  if (code === null) return null;
  const [row] = await db
    .select({
      id: attempts.id,
      number: attempts.number,
      submittedAt: attempts.submittedAt,
      title: assignments.title,
      timeZone: assignments.timeZone,
      student: users.name,
      answers: sql<{ itemId: string; value: Answer }[] | null>`(
        select jsonb_agg(jsonb_build_object('itemId', ${answers.itemId}, 'value', ${answers.value}))
        from ${answers} where ${answers.schoolId} = ${attempts.schoolId} and ${answers.attemptId} = ${attempts.id})`,
    })
    .from(attempts)
    .innerJoin(
      assignments,
      and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
    )
    .innerJoin(users, and(eq(users.schoolId, attempts.schoolId), eq(users.id, attempts.userId)))
    .where(
      and(
        eq(attempts.schoolId, viewer.schoolId),
        eq(attempts.receipt, code),
        isTeacher(viewer)
          ? teachesStudentOf(viewer, attempts.assignmentId, attempts.userId)
          : eq(attempts.userId, viewer.userId),
      ),
    );
  if (!row?.submittedAt) return null;
  const { id, submittedAt, answers: saved, ...rest } = row;
  const stands = receiptOf({ id, submittedAt, answers: saved ?? [] });
  const answered = (saved ?? []).filter(({ value }) => isAnswered(value)).length;
  return { ...rest, code, submittedAt, answered, unchanged: stands === code };
}
