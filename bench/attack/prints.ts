/** What stands in the tables of a house: one short text a table, equal while nothing of the house was written. */
import type postgres from "postgres";
import { sql } from "@/db/client";
import type { House, HouseName, Houses } from "./house";

export type Print = Record<string, string>;

/** One statement for a house. `teacher` and `students` are their accounts, `staff` who teaches the class. */
async function printOf(house: House): Promise<Print> {
  const { schoolId } = house.teacher;
  const { classId, assignmentId } = house.ids;
  const pupils = [house.student.id, house.classmate.id];
  const hash = (from: postgres.PendingQuery<postgres.Row[]>) =>
    sql`(select coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') from ${from})`;
  const work = sql`select id from attempts where school_id = ${schoolId} and assignment_id = ${assignmentId}`;
  const ofWork = (table: string) =>
    sql`${sql(table)} t where t.school_id = ${schoolId} and t.attempt_id in (${work})`;
  const [row] = await sql<Print[]>`select
    ${hash(sql`users t where t.school_id = ${schoolId} and t.id = ${house.teacher.id}`)} as teacher,
    ${hash(sql`users t where t.school_id = ${schoolId} and t.id = any(${pupils})`)} as students,
    ${hash(sql`classes t where t.school_id = ${schoolId} and t.id = ${classId}`)} as class,
    ${hash(sql`class_teachers t where t.school_id = ${schoolId} and t.class_id = ${classId}`)} as staff,
    ${hash(sql`enrollments t where t.school_id = ${schoolId} and t.class_id = ${classId}`)} as places,
    ${hash(sql`lessons t where t.school_id = ${schoolId} and t.owner_id = ${house.teacher.id}`)} as lessons,
    ${hash(sql`lesson_versions t where t.school_id = ${schoolId} and t.published_by = ${house.teacher.id}`)} as versions,
    ${hash(sql`assignments t where t.school_id = ${schoolId} and t.id = ${assignmentId}`)} as assignments,
    ${hash(sql`assignment_classes t where t.school_id = ${schoolId} and t.class_id = ${classId}`)} as given,
    ${hash(sql`attempts t where t.school_id = ${schoolId} and t.assignment_id = ${assignmentId}`)} as attempts,
    ${hash(ofWork("answers"))} as answers, ${hash(ofWork("answer_copies"))} as copies,
    ${hash(ofWork("marks"))} as marks, ${hash(ofWork("mark_log"))} as log,
    ${hash(sql`schools t where t.id = ${schoolId}`)} as school`;
  return { ...row };
}

/** The prints of all three houses. */
export async function printsOf(houses: Houses): Promise<Record<HouseName, Print>> {
  const [A, O, S] = await Promise.all([printOf(houses.A), printOf(houses.O), printOf(houses.S)]);
  return { A, O, S };
}

/** "A.lessons", "O.staff": what differs. */
export function changes(before: Record<HouseName, Print>, after: Record<HouseName, Print>): string[] {
  return (Object.keys(before) as HouseName[]).flatMap((house) =>
    Object.keys(before[house])
      .filter((table) => before[house][table] !== after[house][table])
      .map((table) => `${house}.${table}`),
  );
}
