/** The exceptions of an assignment, of the viewer's own students and groups. */
import { and, asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { exceptions, groups, users } from "@/db/schema";
import type { Teacher } from "@/lib/access/viewer";
import { partsOf } from "@/lib/grading/totals";
import { essayItemId } from "@/lib/items/essay";
import { versionsOf } from "../moving/queries";
import { findAssignmentToEdit } from "../queries";

/** What an item is called where it can be left out: "3. Why does the author …". */
export interface ItemChoice {
  id: string;
  label: string;
}

/** The assignment with its exceptions, and whom and what a further one can be about. */
export async function readExceptions(viewer: Teacher, assignmentId: string) {
  const assignment = await findAssignmentToEdit(viewer, assignmentId);
  const [rows, { after }] = await Promise.all([
    db
      .select({
        id: exceptions.id,
        userId: exceptions.userId,
        groupId: exceptions.groupId,
        name: sql<string>`coalesce(${users.name}, ${groups.name})`,
        dueWall: exceptions.dueWall,
        dueAt: exceptions.dueAt,
        closesWall: exceptions.closesWall,
        closesAt: exceptions.closesAt,
        timePercent: exceptions.timePercent,
        attemptsAllowed: exceptions.attemptsAllowed,
        leftOut: exceptions.leftOut,
        glossaryOpen: exceptions.glossaryOpen,
      })
      .from(exceptions)
      .leftJoin(users, and(eq(users.schoolId, exceptions.schoolId), eq(users.id, exceptions.userId)))
      .leftJoin(groups, and(eq(groups.schoolId, exceptions.schoolId), eq(groups.id, exceptions.groupId)))
      .where(and(eq(exceptions.schoolId, viewer.schoolId), eq(exceptions.assignmentId, assignmentId)))
      .orderBy(asc(sql`lower(coalesce(${groups.name}, ${users.name}))`), asc(exceptions.id)),
    versionsOf(db, assignment, assignment.lessonVersion, assignment.lessonVersion),
  ]);
  // Of a colleague's classes that share it, not even the name.
  const mine = (row: (typeof rows)[number]) =>
    assignment.given.some(
      ({ groups: its, students }) =>
        its.some(({ id }) => id === row.groupId) || students.some(({ id }) => id === row.userId),
    );
  const items = partsOf(after).map(({ itemId, label }): ItemChoice => {
    const stem = after.items.find(({ id }) => id === itemId)?.stem ?? "";
    return { id: itemId, label: itemId === essayItemId ? label : `${label}. ${stem}` };
  });
  return { assignment, exceptions: rows.filter(mine), items };
}
export type Exceptions = Awaited<ReturnType<typeof readExceptions>>;
export type ExceptionLine = Exceptions["exceptions"][number];
