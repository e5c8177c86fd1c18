/** What a teacher's classes are at: today's lists, and one assignment's students. Each page asks a constant number of statements. */
import { and, asc, count, desc, eq, isNotNull, isNull, max, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  answers,
  assignmentClasses,
  assignments,
  classes,
  enrollments,
  lessons,
  lessonVersions,
  marks,
} from "@/db/schema";
import { hasIt, teaches, teachesAssignment } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { without } from "@/lib/features/assignments/moving/rescore";
import { afterLate, daysLate, shareKept } from "@/lib/features/attempts/late-rule";
import { baseTerms, lateCost, storedTerms, termsOf } from "@/lib/features/attempts/terms-sql";
import { partsOf, pointsPossible } from "@/lib/grading/totals";
import { essayItemId } from "@/lib/items/answers";
import { notFound } from "@/lib/shared/errors";
import { inReviewOrder, newestAttempt, rosterOf, scoredContent, scoringVersion } from "./roster";
import { authorOf, inAll, isLate, isNameless, type Progress } from "./rules";

/** Students on one page of an assignment. */
export const studentsPerPage = 50;
/** Assignments that the lists read at most, newest first. */
const assignmentsListed = 300;

/** The viewer's assignments, one row for each class that got it, with where its students are. One statement. */
export async function listAssignments(teacher: Teacher) {
  const newest = newestAttempt();
  const counted = or(and(isNull(enrollments.removedAt), hasIt(enrollments.userId)), isNotNull(newest.id));
  const students = (state: string) =>
    sql<number>`(count(${enrollments.userId}) filter (where ${counted} and coalesce(${newest.state}, 'none') = ${state}))::int`;
  return db
    .select({
      id: assignments.id,
      title: assignments.title,
      classId: classes.id,
      className: classes.name,
      timeZone: assignments.timeZone,
      opensAt: assignments.opensAt,
      dueAt: assignments.dueAt,
      closesAt: assignments.closesAt,
      notStarted: students("none"),
      working: students("working"),
      submitted: students("submitted"),
      returned: students("returned"),
      /** Of the work that waits, what has waited longest. */
      toReview: sql<
        string | null
      >`(array_agg(${newest.id} order by ${newest.submittedAt}) filter (where ${newest.state} = 'submitted'))[1]`,
    })
    .from(assignments)
    .innerJoin(
      assignmentClasses,
      and(
        eq(assignmentClasses.schoolId, assignments.schoolId),
        eq(assignmentClasses.assignmentId, assignments.id),
      ),
    )
    .innerJoin(
      classes,
      and(eq(classes.schoolId, assignmentClasses.schoolId), eq(classes.id, assignmentClasses.classId)),
    )
    .leftJoin(
      enrollments,
      and(eq(enrollments.schoolId, classes.schoolId), eq(enrollments.classId, classes.id)),
    )
    .leftJoinLateral(newest, sql`true`)
    .where(
      and(
        eq(assignments.schoolId, teacher.schoolId),
        isNull(assignments.withdrawnAt),
        isNull(classes.archivedAt),
        teaches(teacher, assignmentClasses.classId),
      ),
    )
    .groupBy(assignments.schoolId, assignments.id, classes.schoolId, classes.id)
    .orderBy(desc(assignments.createdAt), asc(sql`lower(${classes.name})`), asc(classes.id))
    .limit(assignmentsListed);
}
export type AssignmentLine = Awaited<ReturnType<typeof listAssignments>>[number];

function headOf(teacher: Teacher, id: string) {
  const own = db
    .select({
      list: sql`coalesce(json_agg(json_build_object('id', ${classes.id}, 'name', ${classes.name}) order by lower(${classes.name})), '[]')`,
    })
    .from(assignmentClasses)
    .innerJoin(
      classes,
      and(eq(classes.schoolId, assignmentClasses.schoolId), eq(classes.id, assignmentClasses.classId)),
    )
    .where(
      and(
        eq(assignmentClasses.schoolId, assignments.schoolId),
        eq(assignmentClasses.assignmentId, assignments.id),
        teaches(teacher, assignmentClasses.classId),
      ),
    );
  return db
    .select({
      id: assignments.id,
      title: assignments.title,
      ...baseTerms,
      ...lateCost,
      shuffled: assignments.shuffled,
      atOnce: assignments.atOnce,
      feedback: assignments.feedback,
      anonymous: assignments.anonymous,
      withdrawnAt: assignments.withdrawnAt,
      lessonId: assignments.lessonId,
      lessonVersion: assignments.lessonVersion,
      newestVersion: sql<number | null>`(select ${lessons.publishedVersion} from ${lessons}
        where ${lessons.schoolId} = ${assignments.schoolId} and ${lessons.id} = ${assignments.lessonId})`,
      classes: sql<{ id: string; name: string }[]>`(${own})`,
      scored: scoredContent,
    })
    .from(assignments)
    .innerJoin(lessonVersions, scoringVersion)
    .where(
      and(
        eq(assignments.schoolId, teacher.schoolId),
        eq(assignments.id, id),
        teachesAssignment(teacher, assignments.id),
      ),
    );
}

/** One page of students with their newest attempt, its points so far and when it was last saved. */
function studentsOf(teacher: Teacher, id: string, page: number) {
  const roster = rosterOf(teacher, id);
  const itsMarks = and(
    eq(marks.schoolId, teacher.schoolId),
    eq(marks.attemptId, roster.attemptId),
    marks.counts,
  );
  const itsAnswers = and(eq(answers.schoolId, teacher.schoolId), eq(answers.attemptId, roster.attemptId));
  const points = db
    .select({ n: sql`coalesce(sum(${marks.points}), 0)` })
    .from(marks)
    .where(itsMarks);
  const marked = db
    .select({ n: count(marks.points) })
    .from(marks)
    .where(itsMarks);
  const lastSaved = db
    .select({ at: max(answers.savedAt) })
    .from(answers)
    .where(itsAnswers);
  const prompt = db
    .select({ id: sql`${answers.value} ->> 'prompt'` })
    .from(answers)
    .where(and(itsAnswers, eq(answers.itemId, essayItemId)));
  return (
    db
      .select({
        userId: roster.userId,
        name: roster.name,
        number: roster.number,
        classId: roster.classId,
        className: roster.className,
        removed: roster.removed,
        attemptId: roster.attemptId,
        state: roster.state,
        submittedAt: roster.submittedAt,
        returnedAt: roster.returnedAt,
        points: sql<number>`(${points})::float8`,
        marked: sql<number>`(${marked})::int`,
        lastSaved: sql<Date | null>`(${lastSaved})`.mapWith(answers.savedAt),
        prompt: sql<string | null>`(${prompt})`,
        stored: storedTerms(roster.userId),
      })
      .from(roster)
      // One row: what the students' own terms depart from.
      .innerJoin(assignments, and(eq(assignments.schoolId, teacher.schoolId), eq(assignments.id, id)))
      .orderBy(...inReviewOrder(roster))
      .limit(studentsPerPage)
      .offset((page - 1) * studentsPerPage)
  );
}

/** How many are where, and the first whose work waits, on whichever page of students that is. */
async function progressOf(teacher: Teacher, id: string): Promise<Progress & { toReview: string | null }> {
  const roster = rosterOf(teacher, id);
  const order = sql.join(inReviewOrder(roster), sql`, `);
  const rows = await db
    .select({
      state: roster.state,
      n: count(),
      first: sql<string | null>`(array_agg(${roster.attemptId} order by ${order}))[1]`,
    })
    .from(roster)
    .groupBy(roster.state);
  const of = (state: string | null) => rows.find((row) => row.state === state)?.n ?? 0;
  return {
    notStarted: of(null),
    working: of("working"),
    submitted: of("submitted"),
    returned: of("returned"),
    toReview: rows.find((row) => row.state === "submitted")?.first ?? null,
  };
}

/** An assignment as its teacher sees it: where the class is, and one page of students. */
export async function readOverview(teacher: Teacher, id: string, page: number) {
  const [[head], { toReview, ...progress }, rows] = await Promise.all([
    headOf(teacher, id),
    progressOf(teacher, id),
    studentsOf(teacher, id, page),
  ]);
  if (!head) throw notFound("assignment");
  const { scored, ...shown } = head;
  const students = rows.map(({ prompt, marked, stored, number, ...row }) => {
    const nameless = isNameless(head.anonymous, row.state);
    const { dueAt, leftOut } = termsOf(head, stored);
    const asked = without(scored, leftOut);
    return {
      ...row,
      // A student's id, or having left the class, would tell whose work it is as well as the name.
      userId: nameless ? null : row.userId,
      name: authorOf({ ...row, number }),
      removed: row.removed && !nameless,
      /** Where it isn't the assignment's: an exception. */
      dueAt,
      late: isLate(row.submittedAt, dueAt),
      points: afterLate(row.points, shareKept(head, daysLate(row.submittedAt, dueAt, head.timeZone))),
      possible: pointsPossible(asked, prompt),
      unmarked: partsOf(asked).length - marked,
    };
  });
  const pages = Math.max(1, Math.ceil(inAll(progress) / studentsPerPage));
  return { ...shown, progress, students, pages, toReview };
}
export type StudentLine = Awaited<ReturnType<typeof readOverview>>["students"][number];
