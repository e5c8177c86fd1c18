/** Points by skill and by standard, of a class and of its students: one statement. */
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  assignmentClasses,
  assignments,
  attempts,
  enrollments,
  lessonVersions,
  marks,
  users,
} from "@/db/schema";
import type { Teacher } from "@/lib/access/viewer";
import type { Earned } from "@/lib/grading/skills";

/** Assignments that are looked at, the newest first. */
const lookedAt = 40;
export const studentsPerPage = 50;

interface Row extends Earned {
  /** Null: of the whole class. */
  userId: string | null;
  what: "skill" | "standard";
}
export interface MasteryRows {
  class_: Row[];
  students: { id: string; name: string; skills: Earned[]; standards: Earned[] }[];
}

/** Which students are shown each by themselves: a page of the roster, or one. */
type Shown = { page: number } | { userId: string };

const shownAs = (shown: Shown): SQL =>
  "userId" in shown
    ? sql`where u.id = ${shown.userId}::uuid`
    : sql`order by lower(u.name), u.id limit ${studentsPerPage} offset ${(shown.page - 1) * studentsPerPage}`;

/**
 * Marked items of each student's newest handed-in piece, by skill and standard. Anonymous work counts for the class, and
 * for a student once it is returned. The caller has made sure that the viewer teaches the class.
 */
export async function unsafeMasteryOf(
  { schoolId }: Teacher,
  classId: string,
  shown: Shown,
): Promise<MasteryRows> {
  const [row] = (await db.execute(sql`with roster as materialized (
      select u.id, u.name from ${enrollments} e join ${users} u on u.school_id = e.school_id and u.id = e.user_id
      where e.school_id = ${schoolId}::uuid and e.class_id = ${classId}::uuid and e.removed_at is null),
    given as materialized (
      select a.id, a.lesson_id, a.lesson_version, a.anonymous from ${assignmentClasses} g
      join ${assignments} a on a.school_id = g.school_id and a.id = g.assignment_id
      where g.school_id = ${schoolId}::uuid and g.class_id = ${classId}::uuid and a.withdrawn_at is null
      order by a.created_at desc, a.id limit ${lookedAt}),
    parts as materialized (
      select v.lesson_id, v.version, i.value ->> 'id' as item_id, (i.value ->> 'points')::float8 as points,
        i.value ->> 'skill' as skill, coalesce(i.value -> 'standards', '[]') as standards
      from ${lessonVersions} v cross join lateral jsonb_array_elements(v.content -> 'items') i
      where v.school_id = ${schoolId}::uuid and (v.lesson_id, v.version) in (select lesson_id, lesson_version from given)),
    pieces as materialized (
      select distinct on (t.assignment_id, t.user_id) t.id, t.user_id, g.lesson_id, g.lesson_version,
        not g.anonymous or t.state = 'returned' as named
      from given g join ${attempts} t on t.school_id = ${schoolId}::uuid and t.assignment_id = g.id and t.state <> 'working'
      where t.user_id in (select id from roster)
      order by t.assignment_id, t.user_id, t.number desc),
    earned as materialized (
      select s.user_id, s.named, p.skill, p.standards, least(m.points, p.points) as points, p.points as possible
      from pieces s
      join ${marks} m on m.school_id = ${schoolId}::uuid and m.attempt_id = s.id and m.points is not null and m.counts
      join parts p on p.lesson_id = s.lesson_id and p.version = s.lesson_version and p.item_id = m.item_id and p.points > 0),
    shown as materialized (select u.id, u.name from roster u ${shownAs(shown)}),
    coded as (
      select user_id, named, 'skill' as what, skill as code, points, possible from earned
      union all
      select user_id, named, 'standard', c.code, points, possible
      from earned cross join lateral jsonb_array_elements_text(standards) c(code)),
    summed as (
      select null::uuid as user_id, what, code, sum(points) as earned, sum(possible) as possible, count(*)::int as items
      from coded group by what, code
      union all
      select user_id, what, code, sum(points), sum(possible), count(*)::int
      from coded where named and user_id in (select id from shown) group by user_id, what, code)
    select
      (select coalesce(json_agg(json_build_object('userId', user_id, 'what', what, 'code', code, 'earned', earned,
        'possible', possible, 'items', items)), '[]') from summed) as rows,
      (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by lower(name), id), '[]') from shown) as shown`)) as unknown as [
    { rows: Row[]; shown: { id: string; name: string }[] },
  ];
  const of = (userId: string | null, what: Row["what"]) =>
    row.rows.filter((each) => each.userId === userId && each.what === what);
  return {
    class_: row.rows.filter(({ userId }) => userId === null),
    students: row.shown.map((student) => ({
      ...student,
      skills: of(student.id, "skill"),
      standards: of(student.id, "standard"),
    })),
  };
}
