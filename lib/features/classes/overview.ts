/** Everything of a class's page, in a constant number of statements. */
import { and, countDistinct, desc, eq, isNull, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { assignmentClasses, assignments, attempts, enrollments } from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { listGroups } from "./groups/queries";
import { readClass } from "./queries";
import { listClassTeachers, listFurtherColleagues } from "./teachers/queries";

/** What the class was given, the newest first, with how many of its students have handed something in. */
function listClassAssignments(viewer: Teacher, classId: string) {
  const submitted = db
    .select({ n: countDistinct(attempts.userId) })
    .from(attempts)
    .innerJoin(
      enrollments,
      and(
        eq(enrollments.schoolId, attempts.schoolId),
        eq(enrollments.userId, attempts.userId),
        eq(enrollments.classId, classId),
        isNull(enrollments.removedAt),
      ),
    )
    .where(
      and(
        eq(attempts.schoolId, assignments.schoolId),
        eq(attempts.assignmentId, assignments.id),
        ne(attempts.state, "working"),
      ),
    );
  return db
    .select({
      id: assignments.id,
      title: assignments.title,
      opensAt: assignments.opensAt,
      dueAt: assignments.dueAt,
      closesAt: assignments.closesAt,
      timeZone: assignments.timeZone,
      submitted: sql<number>`(${submitted})::int`,
    })
    .from(assignmentClasses)
    .innerJoin(
      assignments,
      and(
        eq(assignments.schoolId, assignmentClasses.schoolId),
        eq(assignments.id, assignmentClasses.assignmentId),
      ),
    )
    .where(
      and(
        eq(assignmentClasses.schoolId, viewer.schoolId),
        eq(assignmentClasses.classId, classId),
        teaches(viewer, assignmentClasses.classId),
        isNull(assignments.withdrawnAt),
      ),
    )
    .orderBy(desc(assignments.createdAt), desc(assignments.id));
}

/** The class with its roster, groups, teachers and assignments, and the colleagues who could join it. */
export async function readClassOverview(viewer: Teacher, classId: string) {
  const [read, groups, teachers, colleagues, given] = await Promise.all([
    readClass(viewer, classId),
    listGroups(viewer, classId),
    listClassTeachers(viewer, classId),
    listFurtherColleagues(viewer, classId),
    listClassAssignments(viewer, classId),
  ]);
  return { ...read, groups, teachers, colleagues, assignments: given };
}
export type ClassOverview = Awaited<ReturnType<typeof readClassOverview>>;
