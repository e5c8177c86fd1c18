import { and, asc, desc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  assignmentClasses,
  assignments,
  attempts,
  classes,
  enrollments,
  lessonVersions,
  users,
} from "@/db/schema";
import { hasIt, teaches } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import type { Scored } from "@/lib/grading/totals";

/** The parts of a lesson version that scoring needs, without the article. */
export const scoredContent = sql<Scored>`jsonb_build_object('items', ${lessonVersions.content} -> 'items', 'prompts', ${lessonVersions.content} -> 'prompts')`;

/** Joins an assignment to the lesson version that scores it. */
export const scoringVersion = and(
  eq(lessonVersions.schoolId, assignments.schoolId),
  eq(lessonVersions.lessonId, assignments.lessonId),
  eq(lessonVersions.version, assignments.lessonVersion),
);

/** A student's newest attempt at an assignment; joined laterally to assignment_classes and enrollments. */
export const newestAttempt = () =>
  db
    .select({
      id: attempts.id,
      state: attempts.state,
      submittedAt: attempts.submittedAt,
      returnedAt: attempts.returnedAt,
    })
    .from(attempts)
    .where(
      and(
        eq(attempts.schoolId, assignmentClasses.schoolId),
        eq(attempts.assignmentId, assignmentClasses.assignmentId),
        eq(attempts.userId, enrollments.userId),
      ),
    )
    .orderBy(desc(attempts.number))
    .limit(1)
    .as("newest");

/**
 * Each attempt's number at an anonymous assignment: by the order in which they were begun, which is no alphabet's, and in
 * which those that come later change no number.
 */
const numberedIn = (viewer: Viewer, assignmentId: string) =>
  db
    .select({
      id: attempts.id,
      number: sql<number>`(row_number() over (order by ${attempts.id}))::int`.as("begun_as"),
    })
    .from(attempts)
    .where(and(eq(attempts.schoolId, viewer.schoolId), eq(attempts.assignmentId, assignmentId)))
    .as("numbered");

/** The number of one attempt; null unless its assignment is anonymous. Joined to `assignments` and `attempts`. */
export const attemptNumber = sql<number | null>`case when ${assignments.anonymous} then (
  select count(*)::int from attempts n where n.school_id = ${attempts.schoolId}
    and n.assignment_id = ${attempts.assignmentId} and n.id <= ${attempts.id}) end`;

/**
 * The students whose work on the assignment is the viewer's to see, each once: who is enrolled now and has it, and
 * who left work. A student of two classes stands under the one whose name comes first.
 * The names given to its columns are found in no table, since Drizzle writes them without the subquery's name.
 */
export function rosterOf(viewer: Viewer, assignmentId: string) {
  const newest = newestAttempt();
  const numbered = numberedIn(viewer, assignmentId);
  return db
    .selectDistinctOn([enrollments.userId], {
      userId: enrollments.userId,
      name: sql<string>`${users.name}`.as("student_name"),
      classId: sql<string>`${classes.id}`.as("class_of"),
      className: sql<string>`${classes.name}`.as("class_name"),
      removed: sql<boolean>`${enrollments.removedAt} is not null`.as("was_removed"),
      attemptId: sql<string | null>`${newest.id}`.as("newest_id"),
      state: sql<typeof attempts.$inferSelect.state | null>`${newest.state}`.as("newest_state"),
      submittedAt: sql<Date | null>`${newest.submittedAt}`
        .mapWith(attempts.submittedAt)
        .as("newest_submitted_at"),
      returnedAt: sql<Date | null>`${newest.returnedAt}`
        .mapWith(attempts.returnedAt)
        .as("newest_returned_at"),
      /** What `authorOf` tells by, together with the name and the state. */
      number: sql<number | null>`case when ${assignments.anonymous} then ${numbered.number} end`.as(
        "author_number",
      ),
    })
    .from(assignmentClasses)
    .innerJoin(
      assignments,
      and(
        eq(assignments.schoolId, assignmentClasses.schoolId),
        eq(assignments.id, assignmentClasses.assignmentId),
      ),
    )
    .innerJoin(
      classes,
      and(eq(classes.schoolId, assignmentClasses.schoolId), eq(classes.id, assignmentClasses.classId)),
    )
    .innerJoin(
      enrollments,
      and(
        eq(enrollments.schoolId, assignmentClasses.schoolId),
        eq(enrollments.classId, assignmentClasses.classId),
      ),
    )
    .innerJoin(users, and(eq(users.schoolId, enrollments.schoolId), eq(users.id, enrollments.userId)))
    .leftJoinLateral(newest, sql`true`)
    .leftJoin(numbered, eq(numbered.id, newest.id))
    .where(
      and(
        eq(assignmentClasses.schoolId, viewer.schoolId),
        eq(assignmentClasses.assignmentId, assignmentId),
        teaches(viewer, assignmentClasses.classId),
        or(and(isNull(enrollments.removedAt), hasIt(enrollments.userId)), isNotNull(newest.id)),
      ),
    )
    .orderBy(asc(enrollments.userId), sql`${enrollments.removedAt} is not null`, asc(classes.name))
    .as("roster");
}

type Roster = ReturnType<typeof rosterOf>;
const byClass = (roster: Roster) => [asc(sql`lower(${roster.className})`), asc(roster.classId)];
const byName = (roster: Roster) => [asc(sql`lower(${roster.name})`), asc(roster.userId)];

/** By class and name. */
export const inRosterOrder = (roster: Roster) => [...byClass(roster), ...byName(roster)];

/**
 * The order of an overview, and of reviewing one piece after another: by class and name, but where work has numbers by
 * these, since a place in the alphabet tells a name.
 */
export const inReviewOrder = (roster: Roster) => [...byClass(roster), asc(roster.number), ...byName(roster)];
