/** What the student's pages show: each one statement beyond the viewer's. */
import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { type AttemptState, answers, assignments, attempts, lessonVersions } from "@/db/schema";
import { givenTo } from "@/lib/access/scope";
import type { Student } from "@/lib/access/viewer";
import { promptChosen, totalOf } from "@/lib/grading/totals";
import { type Answer, essayItemId } from "@/lib/items/answers";
import type { Lesson } from "@/lib/lesson/schema";
import { without } from "../assignments/moving/rescore";
import { isAnswered } from "./answered";
import { afterLate, daysLate, type LateCost, shareKept } from "./late-rule";
import { hasClosed, hasOpened, isLate } from "./rules";
import { type BaseTerms, hasEnded } from "./terms";
import { baseTerms, lateCost, storedTerms, termsOf } from "./terms-sql";

const databaseNow = sql`now()`.mapWith(assignments.createdAt);

/** Assignments that the viewer sees at all. */
export const mine = (student: Student): SQL | undefined =>
  and(
    eq(assignments.schoolId, student.schoolId),
    isNull(assignments.withdrawnAt),
    givenTo(student, assignments.id),
  );

/** One line of the student's list. */
export interface WorkLine {
  id: string;
  title: string;
  timeZone: string;
  opensAt: Date | null;
  dueAt: Date | null;
  closesAt: Date | null;
  state: "not-open" | "not-started" | AttemptState;
  closed: boolean;
  late: boolean;
  answered: number;
  questions: number;
  /** Of returned work. */
  total: { points: number; possible: number } | null;
}

/** The lesson's parts as scoring needs them, without the article. */
const outline = (content: AnyPgColumn) => sql<Pick<Lesson, "items" | "prompts">>`jsonb_build_object(
  'items', (select coalesce(jsonb_agg(jsonb_build_object('id', i->'id', 'kind', i->'kind', 'points', i->'points')), '[]')
    from jsonb_array_elements(${content}->'items') i),
  'prompts', (select coalesce(jsonb_agg(jsonb_build_object('id', p->'id', 'rubric', p->'rubric')), '[]')
    from jsonb_array_elements(${content}->'prompts') p))`;

/** The student's assignments: what is open first, by what is due next; then what is done, newest first. */
export async function listWork(student: Student): Promise<{ now: Date; work: WorkLine[] }> {
  const latest = db
    .select({
      id: attempts.id,
      schoolId: attempts.schoolId,
      state: attempts.state,
      submittedAt: attempts.submittedAt,
      startedAt: attempts.startedAt,
    })
    .from(attempts)
    .where(
      and(
        eq(attempts.schoolId, assignments.schoolId),
        eq(attempts.assignmentId, assignments.id),
        eq(attempts.userId, student.userId),
      ),
    )
    .orderBy(sql`${attempts.number} desc`)
    .limit(1)
    .as("latest");
  // Whether a text is blank shows in its first letter; the rest of it can stay where it is.
  const given = sql<Record<string, Answer> | null>`(
    select jsonb_object_agg(${answers.itemId}, case when ${answers.value} ? 'text'
      then jsonb_set(${answers.value}, '{text}', to_jsonb(left(btrim(${answers.value}->>'text', E' \\n\\r\\t'), 1)))
      else ${answers.value} end)
    from ${answers} where ${answers.schoolId} = ${latest.schoolId} and ${answers.attemptId} = ${latest.id})`;
  const marked = sql<{ itemId: string; points: number | null }[] | null>`(
    select jsonb_agg(jsonb_build_object('itemId', m.item_id, 'points', m.points))
    from marks m where m.school_id = ${latest.schoolId} and m.attempt_id = ${latest.id}
      and ${latest.state} = 'returned')`;
  const rows = await db
    .select({
      id: assignments.id,
      title: assignments.title,
      ...baseTerms,
      ...lateCost,
      stored: storedTerms(student.userId),
      startedAt: latest.startedAt,
      createdAt: assignments.createdAt,
      now: databaseNow,
      state: latest.state,
      submittedAt: latest.submittedAt,
      lesson: outline(lessonVersions.content),
      given,
      marked,
    })
    .from(assignments)
    .innerJoin(
      lessonVersions,
      and(
        eq(lessonVersions.schoolId, assignments.schoolId),
        eq(lessonVersions.lessonId, assignments.lessonId),
        eq(lessonVersions.version, assignments.lessonVersion),
      ),
    )
    .leftJoinLateral(latest, sql`true`)
    .where(mine(student))
    .orderBy(asc(assignments.createdAt));
  const now = rows[0]?.now ?? new Date();
  return { now, work: rows.map((row) => workLine(row, now)).sort(byUrgency) };
}

interface ListRow
  extends BaseTerms,
    LateCost,
    Omit<WorkLine, "state" | "closed" | "late" | "answered" | "questions" | "total"> {
  stored: Parameters<typeof termsOf>[1];
  startedAt: Date | null;
  state: AttemptState | null;
  submittedAt: Date | null;
  lesson: Pick<Lesson, "items" | "prompts">;
  given: Record<string, Answer> | null;
  marked: { itemId: string; points: number | null }[] | null;
}

function workLine(row: ListRow, now: Date): WorkLine {
  const { id, title, timeZone } = row;
  const terms = termsOf(row, row.stored);
  const { opensAt, dueAt, closesAt } = terms;
  const lesson = without(row.lesson, terms.leftOut);
  const given = row.given ?? {};
  const ids = lesson.items.map((item) => item.id);
  if (lesson.prompts.length > 0) ids.push(essayItemId);
  const share = shareKept(row, daysLate(row.submittedAt, dueAt, timeZone));
  const { points, possible } = totalOf(row.marked ?? [], lesson, promptChosen(given));
  return {
    id,
    title,
    timeZone,
    opensAt,
    dueAt,
    closesAt,
    state: row.state ?? (hasOpened(terms, now) ? "not-started" : "not-open"),
    closed: row.startedAt ? hasEnded(terms, row.startedAt, now) : hasClosed(terms, now),
    late: row.submittedAt !== null && isLate(terms, row.submittedAt),
    answered: ids.filter((itemId) => isAnswered(given[itemId])).length,
    questions: ids.length,
    total: row.state === "returned" ? { points: afterLate(points, share), possible } : null,
  };
}

const toDo = (line: WorkLine) => !line.closed && (line.state === "working" || line.state === "not-started");
const place = (line: WorkLine) => (toDo(line) ? 0 : line.state === "not-open" ? 1 : 2);
/** What has no due time comes last. The rows come by age, an order that sort() keeps. */
const last = Number.MAX_SAFE_INTEGER;
const byUrgency = (a: WorkLine, b: WorkLine) =>
  place(a) - place(b) || (a.dueAt?.getTime() ?? last) - (b.dueAt?.getTime() ?? last);
