/** Who may see which rows, as SQL predicates that stand in the WHERE of the query itself. */
import { and, eq, exists, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import {
  assignmentClasses,
  classTeachers,
  enrollments,
  groupMembers,
  lessonShares,
  lessons,
} from "@/db/schema";
import type { Teacher, Viewer } from "./viewer";

const one = { one: sql<number>`1` };

/** Drizzle types `and()` as possibly undefined for no conditions; these always have some. */
function all(...conditions: SQL[]): SQL {
  return and(...conditions) ?? sql`false`;
}

/** The viewer teaches the class. */
export const teaches = (viewer: Viewer, classId: AnyPgColumn): SQL =>
  exists(
    db
      .select(one)
      .from(classTeachers)
      .where(
        all(
          eq(classTeachers.schoolId, viewer.schoolId),
          eq(classTeachers.userId, viewer.userId),
          eq(classTeachers.classId, classId),
        ),
      ),
  );

/** The viewer is a student of the class, not removed from it. */
export const attends = (viewer: Viewer, classId: AnyPgColumn): SQL =>
  exists(
    db
      .select(one)
      .from(enrollments)
      .where(
        all(
          eq(enrollments.schoolId, viewer.schoolId),
          eq(enrollments.userId, viewer.userId),
          eq(enrollments.classId, classId),
          isNull(enrollments.removedAt),
        ),
      ),
  );

/** The viewer is in the group, and not removed from its class. */
export const belongsTo = (viewer: Viewer, groupId: AnyPgColumn): SQL =>
  exists(
    db
      .select(one)
      .from(groupMembers)
      .where(
        all(
          eq(groupMembers.schoolId, viewer.schoolId),
          eq(groupMembers.userId, viewer.userId),
          eq(groupMembers.groupId, groupId),
          attends(viewer, groupMembers.classId),
        ),
      ),
  );

/** The viewer teaches one of the classes that the assignment was given to. */
export const teachesAssignment = (viewer: Viewer, assignmentId: AnyPgColumn): SQL =>
  exists(
    db
      .select(one)
      .from(assignmentClasses)
      .where(
        all(
          eq(assignmentClasses.schoolId, viewer.schoolId),
          eq(assignmentClasses.assignmentId, assignmentId),
          teaches(viewer, assignmentClasses.classId),
        ),
      ),
  );

/** A student has the assignment through this class: the whole class has it, or a group of the student's, or the student alone. */
export const hasIt = (userId: AnyPgColumn | SQL): SQL => sql`(${assignmentClasses.whole}
  or exists (select 1 from assignment_students s where s.school_id = ${assignmentClasses.schoolId}
    and s.assignment_id = ${assignmentClasses.assignmentId} and s.class_id = ${assignmentClasses.classId}
    and s.user_id = ${userId})
  or exists (select 1 from assignment_groups g
    join group_members m on m.school_id = g.school_id and m.group_id = g.group_id
    where g.school_id = ${assignmentClasses.schoolId} and g.assignment_id = ${assignmentClasses.assignmentId}
      and g.class_id = ${assignmentClasses.classId} and m.user_id = ${userId}))`;

/** The viewer attends one of the classes that the assignment was given to, and is among those who have it there. */
export const givenTo = (viewer: Viewer, assignmentId: AnyPgColumn): SQL =>
  exists(
    db
      .select(one)
      .from(assignmentClasses)
      .where(
        all(
          eq(assignmentClasses.schoolId, viewer.schoolId),
          eq(assignmentClasses.assignmentId, assignmentId),
          attends(viewer, assignmentClasses.classId),
          hasIt(sql`${viewer.userId}::uuid`),
        ),
      ),
  );

/**
 * The student's work on the assignment is the viewer's to read: the student is, or was, in a class
 * that the assignment was given to and that the viewer teaches.
 */
export const teachesStudentOf = (viewer: Viewer, assignmentId: AnyPgColumn, userId: AnyPgColumn): SQL =>
  exists(
    db
      .select(one)
      .from(assignmentClasses)
      .innerJoin(
        enrollments,
        all(
          eq(enrollments.schoolId, assignmentClasses.schoolId),
          eq(enrollments.classId, assignmentClasses.classId),
        ),
      )
      .where(
        all(
          eq(assignmentClasses.schoolId, viewer.schoolId),
          eq(assignmentClasses.assignmentId, assignmentId),
          eq(enrollments.userId, userId),
          teaches(viewer, assignmentClasses.classId),
        ),
      ),
  );

/** The lesson is the viewer's own. */
export const ownsLesson = (viewer: Viewer): SQL =>
  all(eq(lessons.schoolId, viewer.schoolId), eq(lessons.ownerId, viewer.userId));

/** The lesson is shared with the viewer, or with the whole of the viewer's school, and its owner has not put it away. */
export const isSharedWith = (viewer: Teacher): SQL =>
  all(
    eq(lessons.schoolId, viewer.schoolId),
    ne(lessons.ownerId, viewer.userId),
    isNull(lessons.archivedAt),
    exists(
      db
        .select(one)
        .from(lessonShares)
        .where(
          all(
            eq(lessonShares.schoolId, viewer.schoolId),
            eq(lessonShares.lessonId, lessons.id),
            isNull(lessonShares.withdrawnAt),
            or(eq(lessonShares.kind, "school"), eq(lessonShares.withUserId, viewer.userId)) ?? sql`false`,
          ),
        ),
    ),
  );

/** The lesson is the viewer's own or shared with them. */
export const mayReadLesson = (viewer: Teacher): SQL =>
  or(ownsLesson(viewer), isSharedWith(viewer)) ?? sql`false`;
