/** Reading one student's work, and the proof that the viewer may review it. */
import { and, asc, desc, eq, gt, inArray, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import {
  answers,
  assignments,
  attempts,
  essayRevisions,
  lateAnswers,
  lessonVersions,
  markLog,
  marks,
  pastes,
  users,
} from "@/db/schema";
import { teachesAssignment, teachesStudentOf } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { without } from "@/lib/features/assignments/moving/rescore";
import { inTextOrder } from "@/lib/features/attempts/anchors";
import { highlightsOf } from "@/lib/features/attempts/highlights";
import { hintsOf } from "@/lib/features/attempts/hints";
import { daysLate, shareKept } from "@/lib/features/attempts/late-rule";
import { baseTerms, lateCost, leftOutOf, storedTerms, termsOf } from "@/lib/features/attempts/terms-sql";
import { partsOf, promptChosen, type Scored, totalOf } from "@/lib/grading/totals";
import type { Answer } from "@/lib/items/answers";
import type { Item } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { sentencesOf } from "@/lib/lesson/student-view";
import { notFound } from "@/lib/shared/errors";
import { listBank } from "./bank";
import { notesOf, remarksOf } from "./remarks";
import { attemptNumber, inReviewOrder, rosterOf, scoredContent, scoringVersion } from "./roster";
import { authorOf, citedBy, isLate, type Mark, markPartsOf, neighbours } from "./rules";

declare const proof: unique symbol;

/** An assignment that the viewer teaches. Minted by `findAssignmentToReview` alone. */
export interface AssignmentToReview {
  readonly teacher: Teacher;
  readonly id: string;
  readonly anonymous: boolean;
  readonly scored: Scored;
  readonly [proof]: "assignment";
}

/** A student's attempt that the viewer may review. Minted by `findAttemptToReview` alone. */
export interface AttemptToReview {
  readonly teacher: Teacher;
  readonly id: string;
  readonly assignmentId: string;
  readonly userId: string;
  readonly state: typeof attempts.$inferSelect.state;
  readonly reviewVersion: number;
  /** The lesson version that scores. */
  readonly lessonVersion: number;
  /** The items and prompts of that version that this student is asked. */
  readonly scored: Scored;
  readonly [proof]: "attempt";
}

/** The assignment, where the viewer teaches a class that it was given to. */
export async function findAssignmentToReview(teacher: Teacher, id: string): Promise<AssignmentToReview> {
  const [row] = await db
    .select({ id: assignments.id, anonymous: assignments.anonymous, scored: scoredContent })
    .from(assignments)
    .innerJoin(lessonVersions, scoringVersion)
    .where(
      and(
        eq(assignments.schoolId, teacher.schoolId),
        eq(assignments.id, id),
        teachesAssignment(teacher, assignments.id),
      ),
    );
  if (!row) throw notFound("assignment");
  return { ...row, teacher } as AssignmentToReview;
}

/** The attempt, where it belongs to the assignment and its student is, or was, in a class that got it from the viewer. */
export async function findAttemptToReview(
  teacher: Teacher,
  assignmentId: string,
  attemptId: string,
): Promise<AttemptToReview> {
  const [row] = await db
    .select({
      id: attempts.id,
      assignmentId: attempts.assignmentId,
      userId: attempts.userId,
      state: attempts.state,
      reviewVersion: attempts.reviewVersion,
      lessonVersion: assignments.lessonVersion,
      scored: scoredContent,
      stored: storedTerms(attempts.userId),
    })
    .from(attempts)
    .innerJoin(
      assignments,
      and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
    )
    .innerJoin(lessonVersions, scoringVersion)
    .where(
      and(
        eq(attempts.schoolId, teacher.schoolId),
        eq(attempts.id, attemptId),
        eq(attempts.assignmentId, assignmentId),
        teachesStudentOf(teacher, attempts.assignmentId, attempts.userId),
      ),
    );
  if (!row) throw notFound("submission");
  const { stored, scored, ...found } = row;
  // What an exception leaves out for this student is not marked.
  return { ...found, scored: without(scored, leftOutOf(stored)), teacher } as AttemptToReview;
}

type Reader = Pick<typeof db, "select">;
const ofAttempt = (attempt: AttemptToReview, table: typeof answers | typeof marks) =>
  and(eq(table.schoolId, attempt.teacher.schoolId), eq(table.attemptId, attempt.id));

/** The saved answers of an attempt, by item id. */
export async function answersOf(attempt: AttemptToReview, itemIds?: string[], reader: Reader = db) {
  const rows = await reader
    .select({ itemId: answers.itemId, value: answers.value, savedAt: answers.savedAt })
    .from(answers)
    .where(and(ofAttempt(attempt, answers), itemIds ? inArray(answers.itemId, itemIds) : undefined));
  const values: Record<string, Answer> = Object.fromEntries(rows.map((row) => [row.itemId, row.value]));
  const times = rows.map((row) => row.savedAt.getTime());
  return { values, lastSaved: times.length > 0 ? new Date(Math.max(...times)) : null };
}

/** Where the review of an attempt stands: what a reviewer sees, and what one who came too late is shown. */
export interface ReviewState {
  version: number;
  state: typeof attempts.$inferSelect.state;
  comment: string;
  marks: (Mark & { by: string | null })[];
}

export async function reviewStateOf(attempt: AttemptToReview, reader: Reader = db): Promise<ReviewState> {
  const rows = await reader
    .select({
      version: attempts.reviewVersion,
      state: attempts.state,
      whole: attempts.comment,
      itemId: marks.itemId,
      points: marks.points,
      source: marks.source,
      levels: marks.levels,
      comment: marks.comment,
      by: users.name,
    })
    .from(attempts)
    .leftJoin(marks, and(eq(marks.schoolId, attempts.schoolId), eq(marks.attemptId, attempts.id)))
    .leftJoin(users, and(eq(users.schoolId, marks.schoolId), eq(users.id, marks.markedBy)))
    .where(and(eq(attempts.schoolId, attempt.teacher.schoolId), eq(attempts.id, attempt.id)));
  const [first] = rows;
  if (!first) throw notFound("submission");
  return {
    version: first.version,
    state: first.state,
    comment: first.whole,
    marks: rows.flatMap(({ itemId, points, source, levels, comment, by }) =>
      itemId === null || source === null || levels === null || comment === null
        ? []
        : [{ itemId, points, source, levels, comment, by }],
    ),
  };
}

/** Answers to what the version that scores no longer asks, with the item as it was asked last. */
async function noLongerAsked(attempt: AttemptToReview, values: Record<string, Answer>) {
  const asked = new Set(partsOf(attempt.scored).map(({ itemId }) => itemId));
  const gone = Object.keys(values).filter((itemId) => !asked.has(itemId));
  if (gone.length === 0) return [];
  const rows = await db
    .selectDistinctOn([sql`i->>'id'`], { item: sql<Item>`i` })
    .from(lessonVersions)
    .innerJoin(sql`jsonb_array_elements(${lessonVersions.content} -> 'items') i`, sql`true`)
    .where(
      and(
        eq(lessonVersions.schoolId, attempt.teacher.schoolId),
        sql`${lessonVersions.lessonId} = (select ${assignments.lessonId} from ${assignments}
          where ${assignments.schoolId} = ${attempt.teacher.schoolId} and ${assignments.id} = ${attempt.assignmentId})`,
        inArray(sql`i->>'id'`, gone),
      ),
    )
    .orderBy(sql`i->>'id'`, desc(lessonVersions.version));
  return gone.map((itemId) => ({
    itemId,
    answer: values[itemId],
    item: rows.find(({ item }) => item.id === itemId)?.item ?? null,
  }));
}

/** Whether the student has begun another attempt after this one. */
export const laterAttempts = (attempt: AttemptToReview, reader: Reader = db) => {
  const number = sql`(select ${attempts.number} from ${attempts} where ${attempts.schoolId} = ${attempt.teacher.schoolId} and ${attempts.id} = ${attempt.id})`;
  return reader
    .select({ id: attempts.id })
    .from(attempts)
    .where(
      and(
        eq(attempts.schoolId, attempt.teacher.schoolId),
        eq(attempts.assignmentId, attempt.assignmentId),
        eq(attempts.userId, attempt.userId),
        gt(attempts.number, number),
      ),
    );
};

/** In JSON: the time as text. */
interface ArrivedLate {
  id: string;
  itemId: string;
  value: Answer;
  arrivedAt: string;
  counted: boolean;
}

function headOf(attempt: AttemptToReview) {
  return db
    .select({
      title: assignments.title,
      ...baseTerms,
      ...lateCost,
      stored: storedTerms(attempts.userId),
      student: users.name,
      author: attemptNumber,
      number: attempts.number,
      startedAt: attempts.startedAt,
      submittedAt: attempts.submittedAt,
      returnedAt: attempts.returnedAt,
      forRevision: attempts.forRevision,
      texts: sql<Lesson["texts"]>`${lessonVersions.content} -> 'texts'`,
      /** Earlier texts of the essay that are kept, and pasted stretches by item: how many. */
      versions: sql<number>`(select count(*)::int from ${essayRevisions}
        where ${essayRevisions.schoolId} = ${attempts.schoolId} and ${essayRevisions.attemptId} = ${attempts.id})`,
      pasted: sql<Record<string, number> | null>`(
        select jsonb_object_agg(p.item_id, p.many) from (
          select ${pastes.itemId}, count(*) as many from ${pastes}
          where ${pastes.schoolId} = ${attempts.schoolId} and ${pastes.attemptId} = ${attempts.id}
          group by ${pastes.itemId}) p)`,
      /** What arrived after closing from a device that had been without a network, oldest first. */
      offline: sql<ArrivedLate[] | null>`(
        select jsonb_agg(jsonb_build_object('id', ${lateAnswers.id}, 'itemId', ${lateAnswers.itemId},
          'value', ${lateAnswers.value}, 'arrivedAt', ${lateAnswers.arrivedAt}, 'counted', ${lateAnswers.counted})
          order by ${lateAnswers.arrivedAt}, ${lateAnswers.id})
        from ${lateAnswers}
        where ${lateAnswers.schoolId} = ${attempts.schoolId} and ${lateAnswers.attemptId} = ${attempts.id})`,
      highlights: highlightsOf(attempts),
      hints: hintsOf(attempts),
    })
    .from(attempts)
    .innerJoin(
      assignments,
      and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
    )
    .innerJoin(lessonVersions, scoringVersion)
    .innerJoin(users, and(eq(users.schoolId, attempts.schoolId), eq(users.id, attempts.userId)))
    .where(and(eq(attempts.schoolId, attempt.teacher.schoolId), eq(attempts.id, attempt.id)));
}

/** Why the newest departure from the key was made, by item. */
const reasonsOf = (attempt: AttemptToReview) =>
  db
    .selectDistinctOn([markLog.itemId], { itemId: markLog.itemId, reason: markLog.reason })
    .from(markLog)
    .where(
      and(
        eq(markLog.schoolId, attempt.teacher.schoolId),
        eq(markLog.attemptId, attempt.id),
        ne(markLog.reason, ""),
      ),
    )
    .orderBy(asc(markLog.itemId), desc(markLog.id));

/** The order of review: whose newest attempt is submitted or returned. */
async function queueOf(teacher: Teacher, assignmentId: string) {
  const roster = rosterOf(teacher, assignmentId);
  const rows = await db
    .select({ attemptId: roster.attemptId, name: roster.name, state: roster.state, number: roster.number })
    .from(roster)
    .where(inArray(roster.state, ["submitted", "returned"]))
    .orderBy(...inReviewOrder(roster));
  return rows.flatMap(({ attemptId, state, ...row }) =>
    attemptId && state ? [{ attemptId, name: authorOf({ ...row, state }), state }] : [],
  );
}

/** Everything that the review of one attempt shows. */
export async function readReview(teacher: Teacher, assignmentId: string, attemptId: string) {
  const attempt = await findAttemptToReview(teacher, assignmentId, attemptId);
  const [[head], { values, lastSaved }, review, reasons, queue, later, remarks, notes, bank] =
    await Promise.all([
      headOf(attempt),
      answersOf(attempt),
      reviewStateOf(attempt),
      reasonsOf(attempt),
      queueOf(teacher, assignmentId),
      laterAttempts(attempt),
      remarksOf(attempt),
      notesOf(attempt),
      listBank(teacher),
    ]);
  if (!head) throw notFound("submission");
  const chosen = promptChosen(values);
  const { stored, author: number, ...shown } = head;
  const terms = termsOf(head, stored);
  const { scored } = attempt;
  const days = daysLate(head.submittedAt, terms.dueAt, head.timeZone);
  return {
    ...shown,
    student: authorOf({ name: head.student, state: attempt.state, number }),
    dueAt: terms.dueAt,
    attemptsAllowed: terms.attemptsAllowed,
    noLonger: await noLongerAsked(attempt, values),
    attemptId,
    pasted: head.pasted ?? {},
    hints: head.hints ?? [],
    late: isLate(head.submittedAt, terms.dueAt),
    scored,
    parts: markPartsOf(scored, values),
    cited: citedBy(scored, values),
    answers: values,
    lastSaved,
    offline: (head.offline ?? []).map((each) => ({ ...each, arrivedAt: new Date(each.arrivedAt) })),
    highlights: inTextOrder(sentencesOf(head.texts), head.highlights ?? []).map(
      ({ changedAt: _, ...highlight }) => highlight,
    ),
    review,
    remarks,
    notes,
    bank,
    chosen,
    total: totalOf(review.marks, scored, chosen),
    /** Days late, and the share of the points that is kept. */
    lateness: { days, share: shareKept(head, days) },
    reasons: Object.fromEntries(reasons.map(({ itemId, reason }) => [itemId, reason])),
    hasLaterAttempt: later.length > 0,
    ...neighbours(queue, attemptId),
  };
}
