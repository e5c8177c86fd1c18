/** A gradebook's settings, and the proof that a cell of it may be excused. */
import { and, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  assignmentClasses,
  assignmentGroups,
  assignmentStudents,
  assignments,
  classes,
  enrollments,
  exceptions,
  excusals,
  gradebooks,
  gradeCategories,
  gradePlaces,
  groupMembers,
} from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { whyNotChangeable } from "@/lib/features/classes/rules";
import type { Category } from "@/lib/grading/final-mark";
import { conflict, notFound } from "@/lib/shared/errors";
import type { GradebookSettings } from "./rules";

declare const proof: unique symbol;

/** What students have otherwise than the class, as far as a gradebook needs it. */
interface Otherwise {
  excused: { assignmentId: string; userId: string; reason: string }[];
  /** Of assignments that the class doesn't have whole: who has them. */
  given: { assignmentId: string; userId: string }[];
  /** Own times and items left out, of a student or of a group's members. */
  exceptions: {
    assignmentId: string;
    userId: string;
    /** The student's alone, rather than a group's. */
    own: boolean;
    dueAt: string | null;
    closesAt: string | null;
    leftOut: string[] | null;
  }[];
}
export type ClassSettings = GradebookSettings &
  Otherwise & { id: string; name: string; archivedAt: Date | null };

const list = (query: SQL): SQL => sql`(select coalesce(json_agg(t), '[]') from (${query}) t)`;

/** The class with its gradebook's settings and who has what otherwise; "not found" where the viewer doesn't teach it. One statement. */
export async function readClassSettings(teacher: Teacher, classId: string): Promise<ClassSettings> {
  const { schoolId } = teacher;
  const ofClass = (alias: SQL) =>
    sql`${alias}.school_id = ${schoolId}::uuid and ${alias}.class_id = ${classId}::uuid`;
  const given = sql`select assignment_id from ${assignmentClasses} g where ${ofClass(sql`g`)}`;
  const [row] = await db
    .select({
      id: classes.id,
      name: classes.name,
      archivedAt: classes.archivedAt,
      version: sql<number>`coalesce(${gradebooks.version}, 0)`,
      missing: sql<GradebookSettings["missing"]>`coalesce(${gradebooks.missing}, 'zero')`,
      categories: sql<Category[]>`${list(sql`select k.id, k.name, k.weight from ${gradeCategories} k
        where ${ofClass(sql`k`)} order by k.position, k.id`)}`,
      places: sql<
        Record<string, string>
      >`(select coalesce(json_object_agg(p.assignment_id, p.category_id), '{}')
        from ${gradePlaces} p where ${ofClass(sql`p`)})`,
      excused: sql<
        Otherwise["excused"]
      >`${list(sql`select x.assignment_id as "assignmentId", x.user_id as "userId", x.reason
        from ${excusals} x where ${ofClass(sql`x`)}`)}`,
      given: sql<Otherwise["given"]>`${list(sql`
        select s.assignment_id as "assignmentId", s.user_id as "userId" from ${assignmentStudents} s where ${ofClass(sql`s`)}
        union select a.assignment_id, m.user_id from ${assignmentGroups} a
        join ${groupMembers} m on m.school_id = a.school_id and m.group_id = a.group_id where ${ofClass(sql`a`)}`)}`,
      exceptions: sql<Otherwise["exceptions"]>`${list(sql`
        select x.assignment_id as "assignmentId", coalesce(x.user_id, m.user_id) as "userId", x.user_id is not null as own, x.due_at as "dueAt",
          x.closes_at as "closesAt", x.left_out as "leftOut"
        from ${exceptions} x
        left join ${groupMembers} m on m.school_id = x.school_id and m.group_id = x.group_id
        where x.school_id = ${schoolId}::uuid and x.assignment_id in (${given})
          and coalesce(x.user_id, m.user_id) is not null`)}`,
    })
    .from(classes)
    .leftJoin(gradebooks, and(eq(gradebooks.schoolId, classes.schoolId), eq(gradebooks.classId, classes.id)))
    .where(and(eq(classes.schoolId, schoolId), eq(classes.id, classId), teaches(teacher, classes.id)));
  if (!row) throw notFound("class");
  return row;
}

/** A student's cell of the gradebook. Minted by `findCellToExcuse` alone. */
export interface CellToExcuse {
  readonly teacher: Teacher;
  readonly classId: string;
  readonly assignmentId: string;
  readonly studentId: string;
  readonly [proof]: "cell";
}

/** The cell, where the viewer teaches the class, it got the assignment, and the student is or was in it. */
export async function findCellToExcuse(
  teacher: Teacher,
  ids: { classId: string; assignmentId: string; studentId: string },
): Promise<CellToExcuse> {
  const [row] = await db
    .select({
      classId: classes.id,
      assignmentId: assignments.id,
      studentId: enrollments.userId,
      archivedAt: classes.archivedAt,
    })
    .from(classes)
    .innerJoin(
      assignmentClasses,
      and(eq(assignmentClasses.schoolId, classes.schoolId), eq(assignmentClasses.classId, classes.id)),
    )
    .innerJoin(
      assignments,
      and(
        eq(assignments.schoolId, assignmentClasses.schoolId),
        eq(assignments.id, assignmentClasses.assignmentId),
      ),
    )
    .innerJoin(
      enrollments,
      and(eq(enrollments.schoolId, classes.schoolId), eq(enrollments.classId, classes.id)),
    )
    .where(
      and(
        eq(classes.schoolId, teacher.schoolId),
        eq(classes.id, ids.classId),
        eq(assignments.id, ids.assignmentId),
        eq(enrollments.userId, ids.studentId),
        teaches(teacher, classes.id),
      ),
    );
  if (!row) throw notFound("student’s work");
  const why = whyNotChangeable(row);
  if (why) throw conflict(why);
  const { archivedAt: _, ...cell } = row;
  return { ...cell, teacher } as CellToExcuse;
}
