/** A class's gradebook: students × assignments, in a constant number of statements. */
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  answers,
  assignmentClasses,
  assignments,
  attempts,
  classes,
  enrollments,
  lessonVersions,
  marks,
  users,
} from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { without } from "@/lib/features/assignments/moving/rescore";
import { afterLate, daysLate, shareKept } from "@/lib/features/attempts/late-rule";
import { baseTerms, lateCost, storedTerms, termsOf } from "@/lib/features/attempts/terms-sql";
import { recordEvent } from "@/lib/features/events";
import { pointsPossible } from "@/lib/grading/totals";
import { essayItemId } from "@/lib/items/answers";
import { notFound } from "@/lib/shared/errors";
import { scoredContent, scoringVersion } from "./roster";
import { average, counted, type Grade, isLate } from "./rules";

const classOf = (teacher: Teacher, classId: string) =>
  db
    .select({ id: classes.id, name: classes.name })
    .from(classes)
    .where(
      and(eq(classes.schoolId, teacher.schoolId), eq(classes.id, classId), teaches(teacher, classes.id)),
    );

const assignmentsOf = (teacher: Teacher, classId: string) =>
  db
    .select({
      id: assignments.id,
      title: assignments.title,
      ...baseTerms,
      ...lateCost,
      scored: scoredContent,
    })
    .from(assignmentClasses)
    .innerJoin(
      assignments,
      and(
        eq(assignments.schoolId, assignmentClasses.schoolId),
        eq(assignments.id, assignmentClasses.assignmentId),
      ),
    )
    .innerJoin(lessonVersions, scoringVersion)
    .where(
      and(
        eq(assignmentClasses.schoolId, teacher.schoolId),
        eq(assignmentClasses.classId, classId),
        teaches(teacher, assignmentClasses.classId),
        isNull(assignments.withdrawnAt),
      ),
    )
    .orderBy(asc(sql`coalesce(${assignments.dueAt}, ${assignments.createdAt})`), asc(assignments.id));

const studentsOf = (teacher: Teacher, classId: string) =>
  db
    .select({
      id: users.id,
      name: users.name,
      handle: users.handle,
      removed: sql<boolean>`${enrollments.removedAt} is not null`,
    })
    .from(enrollments)
    .innerJoin(users, and(eq(users.schoolId, enrollments.schoolId), eq(users.id, enrollments.userId)))
    .where(
      and(
        eq(enrollments.schoolId, teacher.schoolId),
        eq(enrollments.classId, classId),
        teaches(teacher, enrollments.classId),
      ),
    )
    .orderBy(asc(sql`lower(${users.name})`), asc(users.id));

/** Every attempt of the class's students at its assignments, with its points so far. */
function attemptsOf(teacher: Teacher, classId: string) {
  const points = db
    .select({ n: sql`coalesce(sum(${marks.points}), 0)` })
    .from(marks)
    .where(and(eq(marks.schoolId, attempts.schoolId), eq(marks.attemptId, attempts.id), marks.counts));
  return db
    .select({
      id: attempts.id,
      assignmentId: attempts.assignmentId,
      userId: attempts.userId,
      number: attempts.number,
      state: attempts.state,
      submittedAt: attempts.submittedAt,
      points: sql<number>`(${points})::float8`,
      prompt: sql<string | null>`${answers.value} ->> 'prompt'`,
      stored: storedTerms(attempts.userId),
    })
    .from(assignmentClasses)
    .innerJoin(
      enrollments,
      and(
        eq(enrollments.schoolId, assignmentClasses.schoolId),
        eq(enrollments.classId, assignmentClasses.classId),
      ),
    )
    .innerJoin(
      attempts,
      and(
        eq(attempts.schoolId, assignmentClasses.schoolId),
        eq(attempts.assignmentId, assignmentClasses.assignmentId),
        eq(attempts.userId, enrollments.userId),
      ),
    )
    .innerJoin(
      assignments,
      and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
    )
    .leftJoin(
      answers,
      and(
        eq(answers.schoolId, attempts.schoolId),
        eq(answers.attemptId, attempts.id),
        eq(answers.itemId, essayItemId),
      ),
    )
    .where(
      and(
        eq(assignmentClasses.schoolId, teacher.schoolId),
        eq(assignmentClasses.classId, classId),
        teaches(teacher, assignmentClasses.classId),
      ),
    );
}

/**
 * The gradebook of a class that the viewer teaches. Of several attempts the newest that was handed in counts; a student who
 * was removed stands in it where work was left.
 */
export async function readGradebook(teacher: Teacher, classId: string) {
  const [[class_], given, students, tries] = await Promise.all([
    classOf(teacher, classId),
    assignmentsOf(teacher, classId),
    studentsOf(teacher, classId),
    attemptsOf(teacher, classId),
  ]);
  if (!class_) throw notFound("class");
  const columns = given.map(({ scored, ...assignment }) => ({
    ...assignment,
    possible: pointsPossible(scored),
    scored,
  }));
  const byCell = new Map<string, typeof tries>();
  for (const attempt of tries) {
    const cell = `${attempt.userId} ${attempt.assignmentId}`;
    byCell.set(cell, [...(byCell.get(cell) ?? []), attempt]);
  }
  const rows = students.flatMap(({ id, ...student }) => {
    const grades = columns.map((column): Grade | null => {
      const attempt = counted(byCell.get(`${id} ${column.id}`) ?? []);
      if (!attempt) return null;
      const { id: attemptId, state, submittedAt, prompt } = attempt;
      const { dueAt, leftOut } = termsOf(column, attempt.stored);
      const share = shareKept(column, daysLate(submittedAt, dueAt, column.timeZone));
      const points = afterLate(attempt.points, share);
      const possible = pointsPossible(without(column.scored, leftOut), prompt);
      return { attemptId, state, points, late: isLate(submittedAt, dueAt), possible };
    });
    return student.removed && grades.every((grade) => grade === null) ? [] : [{ id, ...student, grades }];
  });
  return {
    ...class_,
    assignments: columns.map(({ scored: _, ...column }, index) => ({
      ...column,
      average: average(rows.map((row) => row.grades[index] ?? null)),
    })),
    students: rows,
  };
}
export type Gradebook = Awaited<ReturnType<typeof readGradebook>>;

/** The gradebook to take along; who took it is written down. */
export async function exportGradebook(teacher: Teacher, classId: string) {
  const gradebook = await readGradebook(teacher, classId);
  const { schoolId, userId } = teacher;
  await db.transaction((tx) =>
    recordEvent(tx, { schoolId, kind: "gradebook.exported", actorId: userId, subjectId: classId }),
  );
  return gradebook;
}
