/** A class's gradebook: students × assignments, in a constant number of statements. */
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  answers,
  assignmentClasses,
  assignments,
  attempts,
  enrollments,
  lessonVersions,
  marks,
  users,
} from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { baseTerms, lateCost } from "@/lib/features/attempts/terms-sql";
import { recordEvent } from "@/lib/features/events";
import { cellMaker, keyed } from "@/lib/features/gradebooks/cells";
import { readClassSettings } from "@/lib/features/gradebooks/queries";
import { finalOf } from "@/lib/features/gradebooks/rules";
import { pointsPossible } from "@/lib/grading/totals";
import { essayItemId } from "@/lib/items/answers";
import { scoredContent, scoringVersion } from "./roster";
import { average } from "./rules";

const assignmentsOf = (teacher: Teacher, classId: string) =>
  db
    .select({
      id: assignments.id,
      title: assignments.title,
      ...baseTerms,
      ...lateCost,
      anonymous: assignments.anonymous,
      whole: assignmentClasses.whole,
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

export type GivenAssignment = Awaited<ReturnType<typeof assignmentsOf>>[number];
export type AttemptInBook = Awaited<ReturnType<typeof attemptsOf>>[number];

/**
 * The gradebook of a class that the viewer teaches, with everyone's final mark. Of several attempts the newest that was
 * handed in counts; a student who was removed stands in it where work was left. Four statements.
 */
export async function readGradebook(teacher: Teacher, classId: string, now = new Date()) {
  const [settings, given, students, tries] = await Promise.all([
    readClassSettings(teacher, classId),
    assignmentsOf(teacher, classId),
    studentsOf(teacher, classId),
    attemptsOf(teacher, classId),
  ]);
  const columns = given.map((assignment) => ({ ...assignment, possible: pointsPossible(assignment.scored) }));
  const byCell = new Map<string, AttemptInBook[]>();
  for (const attempt of tries) {
    const cell = keyed(attempt.assignmentId, attempt.userId);
    const list = byCell.get(cell) ?? [];
    byCell.set(cell, list);
    list.push(attempt);
  }
  const cellOf = cellMaker(settings, now);
  const rows = students.flatMap((student) => {
    const cells = columns.map((column) =>
      cellOf(student.id, column, byCell.get(keyed(column.id, student.id)) ?? []),
    );
    if (student.removed && cells.every(({ grade }) => grade === null)) return [];
    const possible = columns.map(({ id }, at) => ({ id, possible: cells[at]?.possible ?? 0 }));
    return [{ ...student, cells, final: finalOf(cells, possible, settings) }];
  });
  const { id, name, archivedAt, version, missing, categories, places } = settings;
  return {
    ...{ id, name, archivedAt, version, missing, categories, places },
    assignments: columns.map(({ scored: _, ...column }, index) => ({
      ...column,
      categoryId: places[column.id] ?? null,
      average: average(rows.map((row) => row.cells[index]?.grade ?? null)),
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
