/** An assignment's insight: three or four statements a page, whatever the number of submissions; what they return grows by one short row a piece. */
import { and, eq, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  answers,
  assignmentClasses,
  assignments,
  attempts,
  classes,
  classTeachers,
  enrollments,
  lessonVersions,
  marks,
} from "@/db/schema";
import { teaches, teachesAssignment } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { scoringVersion } from "@/lib/features/reviews/roster";
import type { Counted } from "@/lib/grading/choices";
import type { Citation } from "@/lib/grading/evidence-map";
import type { LevelCount } from "@/lib/grading/levels-told";
import { essayItemId } from "@/lib/items/essay";
import type { ItemAnswer } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { notFound } from "@/lib/shared/errors";

/** Which pieces: of an assignment, and of one class where `classId` says so. */
export interface Scope {
  teacher: Teacher;
  assignmentId: string;
  classId?: string;
}

/** Each student's newest piece that was handed in, of classes that got it and that the viewer teaches; as `handed`. */
export const handedIn = ({ teacher, assignmentId, classId }: Scope): SQL => sql`handed as materialized (
  select distinct on (t.user_id) t.id, t.user_id, t.started_at, t.submitted_at
  from ${attempts} t
  where t.school_id = ${teacher.schoolId}::uuid and t.assignment_id = ${assignmentId}::uuid and t.state <> 'working'
    and t.user_id in (
      select e.user_id from ${assignmentClasses} g
      join ${enrollments} e on e.school_id = g.school_id and e.class_id = g.class_id
      join ${classTeachers} c on c.school_id = g.school_id and c.class_id = g.class_id and c.user_id = ${teacher.userId}::uuid
      where g.school_id = ${teacher.schoolId}::uuid and g.assignment_id = ${assignmentId}::uuid
        ${classId === undefined ? sql`` : sql`and g.class_id = ${classId}::uuid`})
  order by t.user_id, t.number desc)`;

/** One row for each statement's result; postgres.js hands JSON on parsed. */
const rowsOf = async <Row>(query: SQL): Promise<Row[]> => (await db.execute(query)) as unknown as Row[];

/** The assignment with its whole lesson, and the viewer's classes that got it. */
async function headOf({ teacher, assignmentId, classId }: Scope) {
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
  const [row] = await db
    .select({
      id: assignments.id,
      title: assignments.title,
      classes: sql<{ id: string; name: string }[]>`(${own})`,
      content: lessonVersions.content,
    })
    .from(assignments)
    .innerJoin(lessonVersions, scoringVersion)
    .where(
      and(
        eq(assignments.schoolId, teacher.schoolId),
        eq(assignments.id, assignmentId),
        teachesAssignment(teacher, assignments.id),
      ),
    );
  if (!row) throw notFound("assignment");
  if (classId !== undefined && !row.classes.some(({ id }) => id === classId)) throw notFound("class");
  return row as { id: string; title: string; classes: { id: string; name: string }[]; content: Lesson };
}

/** A piece in a few numbers: points by item, and seconds after its start when each answer was saved last. */
export interface Piece {
  userId: string;
  /** Null points: not yet marked. */
  points: Record<string, number | null>;
  saved: Record<string, number>;
  /** Seconds from the start to handing in; null where the time of handing in is not known. */
  handedIn: number | null;
}

const piecesOf = (scope: Scope) =>
  rowsOf<Piece>(sql`with ${handedIn(scope)}
    select h.user_id as "userId", extract(epoch from h.submitted_at - h.started_at)::int as "handedIn",
      coalesce((select json_object_agg(m.item_id, m.points) from ${marks} m
        where m.school_id = ${scope.teacher.schoolId}::uuid and m.attempt_id = h.id and m.counts), '{}') as points,
      coalesce((select json_object_agg(a.item_id, extract(epoch from a.saved_at - h.started_at)::int) from ${answers} a
        where a.school_id = ${scope.teacher.schoolId}::uuid and a.attempt_id = h.id), '{}') as saved
    from handed h`);

/** Equal answers to an item, counted; of what was written freely only whether it is empty. Essays are not among them. */
const countedAnswers = (scope: Scope) =>
  rowsOf<{ itemId: string; answer: ItemAnswer; students: number }>(sql`with ${handedIn(scope)},
    given as (
      select a.item_id, case when a.value ? 'text'
        then jsonb_build_object('kind', a.value -> 'kind', 'text', left(btrim(a.value ->> 'text'), 1) <> '')
        else a.value - 'cited' end as answer
      from handed h join ${answers} a on a.school_id = ${scope.teacher.schoolId}::uuid and a.attempt_id = h.id
      where a.item_id <> ${essayItemId})
    select item_id as "itemId", answer, count(*)::int as students from given group by item_id, answer`);

/** How many pointed at each sentence for each item: what was chosen as the answer, and what was cited beside it. */
const citationsOf = (scope: Scope) =>
  rowsOf<Citation>(sql`with ${handedIn(scope)},
    pointed as (
      select a.item_id, case when a.item_id = ${essayItemId} then a.value ->> 'prompt' end as prompt, a.attempt_id, s.sentence
      from handed h join ${answers} a on a.school_id = ${scope.teacher.schoolId}::uuid and a.attempt_id = h.id
      cross join lateral jsonb_array_elements_text(
        coalesce(nullif(a.value -> 'cited', 'null'), '[]') || coalesce(nullif(a.value -> 'sentences', 'null'), '[]')) s(sentence)
      where a.value ? 'cited' or a.value ? 'sentences')
    select item_id as "itemId", prompt, sentence, count(distinct attempt_id)::int as students
    from pointed group by item_id, prompt, sentence`);

/** How many pieces have each level of a criterion, or each key point. */
const levelsOf = (scope: Scope) =>
  rowsOf<LevelCount>(sql`with ${handedIn(scope)}
    select m.item_id as "itemId", l.key as criterion, l.value as level, count(*)::int as students
    from handed h
    join ${marks} m on m.school_id = ${scope.teacher.schoolId}::uuid and m.attempt_id = h.id and m.counts
    cross join lateral jsonb_each_text(m.levels) l
    where m.levels <> '{}'
    group by m.item_id, l.key, l.value`);

/** Everything that the items' figures are made of. */
export async function readItems(teacher: Teacher, assignmentId: string, classId?: string) {
  const scope = { teacher, assignmentId, classId };
  const [head, pieces, counted, levels] = await Promise.all([
    headOf(scope),
    piecesOf(scope),
    countedAnswers(scope),
    levelsOf(scope),
  ]);
  const byItem = new Map<string, Counted[]>();
  for (const { itemId, answer, students } of counted) {
    const list = byItem.get(itemId) ?? [];
    byItem.set(itemId, list);
    list.push({ answer: withText(answer), students });
  }
  return { ...head, pieces, counted: byItem, levels };
}

/** What the statement says of a written answer is whether there is one. */
function withText(answer: ItemAnswer): ItemAnswer {
  if (!("text" in answer)) return answer;
  return { ...answer, text: (answer.text as unknown) === true ? "…" : "" };
}

/** The article, and how often each sentence was pointed at. */
export async function readEvidence(teacher: Teacher, assignmentId: string, classId?: string) {
  const scope = { teacher, assignmentId, classId };
  const [head, citations, [count]] = await Promise.all([
    headOf(scope),
    citationsOf(scope),
    rowsOf<{ students: number }>(sql`with ${handedIn(scope)} select count(*)::int as students from handed`),
  ]);
  return { ...head, citations, students: count?.students ?? 0 };
}
