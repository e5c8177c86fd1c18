/** Students to talk to, from where everyone stands with recent work: one statement. */
import { type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  answers,
  assignmentClasses,
  assignmentGroups,
  assignmentStudents,
  assignments,
  attempts,
  classes,
  classTeachers,
  enrollments,
  exceptions,
  groupMembers,
  lateAnswers,
  lessonVersions,
  marks,
  users,
} from "@/db/schema";
import type { Teacher } from "@/lib/access/viewer";
import { type TalkTo, talkTo } from "@/lib/grading/talk-to";
import type { Standing } from "@/lib/grading/talk-to-rules";
import { essayItemId } from "@/lib/items/essay";

/** Assignments × classes that are looked at, the newest first: enough for a mean of one's own, and bounded. */
const lookedAt = 24;

/** Assignments that are out or were lately, by class; of one class where told. As `recent`. */
const recent = ({ schoolId, userId }: Teacher, classId?: string): SQL => sql`recent as materialized (
  select a.id, a.title, a.time_zone, a.due_at, a.anonymous, a.lesson_id, a.lesson_version, g.class_id, g.whole,
    c.name as class_name
  from ${assignmentClasses} g
  join ${assignments} a on a.school_id = g.school_id and a.id = g.assignment_id
  join ${classes} c on c.school_id = g.school_id and c.id = g.class_id
  join ${classTeachers} t on t.school_id = g.school_id and t.class_id = g.class_id and t.user_id = ${userId}::uuid
  where g.school_id = ${schoolId}::uuid ${classId === undefined ? sql`` : sql`and g.class_id = ${classId}::uuid`}
    and a.withdrawn_at is null and c.archived_at is null and (a.opens_at is null or a.opens_at <= now())
  order by a.created_at desc, a.id, g.class_id limit ${lookedAt})`;

/** The items of those assignments with their points and the sentences that prove them; as `parts`. */
const parts = ({ schoolId }: Teacher): SQL => sql`parts as materialized (
  select v.lesson_id, v.version, i.value ->> 'id' as item_id, (i.value ->> 'points')::float8 as points,
    array(select spot ->> 'sentence' from jsonb_array_elements(i.value -> 'evidence') part, jsonb_array_elements(part) spot) as proof
  from ${lessonVersions} v cross join lateral jsonb_array_elements(v.content -> 'items') i
  where v.school_id = ${schoolId}::uuid and (v.lesson_id, v.version) in (select lesson_id, lesson_version from recent)),
  asked as materialized (
    select v.lesson_id, v.version,
      jsonb_array_length(v.content -> 'items') + least(jsonb_array_length(v.content -> 'prompts'), 1) as n
    from ${lessonVersions} v
    where v.school_id = ${schoolId}::uuid and (v.lesson_id, v.version) in (select lesson_id, lesson_version from recent))`;

/**
 * Each present student × recent assignment that they have, with their own due time and the newest attempt; as `standing`.
 * A student's own exception goes before a group's.
 */
const standing = ({ schoolId }: Teacher): SQL => sql`grouped as materialized (
  select m.group_id, m.user_id from ${groupMembers} m
  where m.school_id = ${schoolId}::uuid and m.class_id in (select class_id from recent)),
  otherwise as materialized (
    select distinct on (x.assignment_id, coalesce(x.user_id, m.user_id))
      x.assignment_id, coalesce(x.user_id, m.user_id) as user_id, x.due_at
    from ${exceptions} x left join grouped m on m.group_id = x.group_id
    where x.school_id = ${schoolId}::uuid and x.assignment_id in (select id from recent) and x.due_at is not null
    order by x.assignment_id, coalesce(x.user_id, m.user_id), x.user_id is null, x.due_at desc),
  has as materialized (
    select s.assignment_id, s.class_id, s.user_id from ${assignmentStudents} s
    where s.school_id = ${schoolId}::uuid and s.assignment_id in (select id from recent)
    union
    select g.assignment_id, g.class_id, m.user_id from ${assignmentGroups} g join grouped m on m.group_id = g.group_id
    where g.school_id = ${schoolId}::uuid and g.assignment_id in (select id from recent)),
  standing as (
  select r.*, e.user_id, coalesce(o.due_at, r.due_at) as own_due, t.id as attempt_id, t.state, t.started_at, t.submitted_at,
    coalesce(o.due_at, r.due_at, now()) between now() - interval '8 days' and now() + interval '3 days' as is_current
  from recent r
  join ${enrollments} e on e.school_id = ${schoolId}::uuid and e.class_id = r.class_id and e.removed_at is null
    and (r.whole or (r.id, r.class_id, e.user_id) in (select assignment_id, class_id, user_id from has))
  left join otherwise o on o.assignment_id = r.id and o.user_id = e.user_id
  left join lateral (
    select t.id, t.state, t.started_at, t.submitted_at from ${attempts} t
    where t.school_id = ${schoolId}::uuid and t.assignment_id = r.id and t.user_id = e.user_id
    order by t.number desc limit 1) t on true)`;

/** Where everyone stands with recent work. What only news needs is asked of current assignments alone. */
async function standingsOf(teacher: Teacher, classId?: string): Promise<Standing[]> {
  const { schoolId } = teacher;
  const own = (table: SQL) =>
    sql`${table}.school_id = ${schoolId}::uuid and ${table}.attempt_id = s.attempt_id`;
  const rows = (await db.execute(sql`with ${recent(teacher, classId)}, ${parts(teacher)}, ${standing(teacher)}
    select s.class_id as "classId", s.class_name as "className", s.id as "assignmentId", s.title, s.time_zone as "timeZone",
      s.own_due as "dueAt", s.anonymous, s.user_id as "userId", u.name, s.attempt_id as "attemptId", s.state,
      s.submitted_at as "submittedAt", w.last_saved as "lastSaved", coalesce(w.answered, 0)::int as answered,
      q.n as asked, m.share, w.saved, extract(epoch from s.submitted_at - s.started_at)::int as "handedIn",
      coalesce(c.cited, 0)::int as cited, coalesce(c.wrong, 0)::int as wrong,
      (select count(*) from ${lateAnswers} l where ${own(sql`l`)} and not l.counted)::int as "tooLate"
    from standing s
    join ${users} u on u.school_id = ${schoolId}::uuid and u.id = s.user_id and u.removed_at is null
    join asked q on q.lesson_id = s.lesson_id and q.version = s.lesson_version
    left join lateral (
      select count(*) as answered, max(a.saved_at) as last_saved,
        json_object_agg(a.item_id, extract(epoch from a.saved_at - s.started_at)::int) as saved
      from ${answers} a where s.is_current and ${own(sql`a`)}) w on true
    left join lateral (
      select sum(m.points) / nullif(sum(p.points), 0) as share
      from ${marks} m join parts p on p.lesson_id = s.lesson_id and p.version = s.lesson_version and p.item_id = m.item_id
      where s.state <> 'working' and ${own(sql`m`)} and m.points is not null and m.counts) m on true
    left join lateral (
      select count(*) as cited, count(*) filter (where not e.sentence = any (p.proof)) as wrong
      from ${answers} a
      join parts p on p.lesson_id = s.lesson_id and p.version = s.lesson_version and p.item_id = a.item_id
      cross join lateral jsonb_array_elements_text(
        coalesce(a.value -> 'cited', '[]') || coalesce(a.value -> 'sentences', '[]')) e(sentence)
      where s.is_current and s.state <> 'working' and ${own(sql`a`)} and a.item_id <> ${essayItemId}
        and (a.value ? 'cited' or a.value ? 'sentences')) c on true`)) as unknown as Standing[];
  const date = (at: Date | string | null) => (at === null ? null : new Date(at));
  return rows.map((row) => ({
    ...row,
    dueAt: date(row.dueAt),
    submittedAt: date(row.submittedAt),
    lastSaved: date(row.lastSaved),
  }));
}

/** Whom to talk to today, of all classes or of one; nobody of a class that is not the teacher's. */
export async function readTalkTo(teacher: Teacher, now: Date, classId?: string): Promise<TalkTo[]> {
  return talkTo(await standingsOf(teacher, classId), now);
}
