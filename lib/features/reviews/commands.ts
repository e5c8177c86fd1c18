/** Marking, returning and taking back. Each is one transaction with its event, on the review version that was seen. */
import { and, asc, count, eq, inArray, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { assignments, attempts, events, markLog, marks, users } from "@/db/schema";
import { teachesStudentOf } from "@/lib/access/scope";
import { leftOutOf, type StoredTerms, storedTerms } from "@/lib/features/attempts/terms-sql";
import { recordEvent } from "@/lib/features/events";
import { type Part, partsOf, promptChosen, totalOf } from "@/lib/grading/totals";
import { essayItemId } from "@/lib/items/answers";
import { conflict, invalid } from "@/lib/shared/errors";
import {
  type AssignmentToReview,
  type AttemptToReview,
  answersOf,
  laterAttempts,
  type ReviewState,
  reviewStateOf,
} from "./queries";
import { attemptNumber } from "./roster";
import {
  authorOf,
  decideMark,
  type Mark,
  type MarkChange,
  whyNotMark,
  whyNotReturn,
  whyNotTakeBack,
} from "./rules";

export type Saved =
  | { saved: true; version: number; mark: Mark | null }
  /** Someone else's change came first: nothing was written, and this is what stands now. */
  | { saved: false; current: ReviewState };

const thisAttempt = (attempt: AttemptToReview) =>
  and(
    eq(attempts.schoolId, attempt.teacher.schoolId),
    eq(attempts.id, attempt.id),
    eq(attempts.assignmentId, attempt.assignmentId),
  );

const record = (tx: Tx, { teacher, id }: AttemptToReview, kind: string) =>
  recordEvent(tx, { schoolId: teacher.schoolId, kind, actorId: teacher.userId, subjectId: id });

/** Raises the review version where it is still `base` and the piece waits for review; false where it is not. */
async function claimVersion(
  tx: Tx,
  attempt: AttemptToReview,
  base: number,
  change: Partial<Pick<typeof attempts.$inferInsert, "comment" | "state" | "returnedBy" | "forRevision">> & {
    returnedAt?: ReturnType<typeof sql>;
  } = {},
): Promise<boolean> {
  const rows = await tx
    .update(attempts)
    .set({ ...change, reviewVersion: base + 1 })
    .where(and(thisAttempt(attempt), eq(attempts.reviewVersion, base), eq(attempts.state, "submitted")))
    .returning({ id: attempts.id });
  return rows.length > 0;
}

function refuseUnlessMarkable(attempt: AttemptToReview): void {
  const why = whyNotMark(attempt.state);
  if (why) throw conflict(why);
}

/** Keeps one item's mark. Throws "invalid" with messages by field; a stale base writes nothing and answers what stands. */
export async function saveMark(
  attempt: AttemptToReview,
  change: MarkChange & { base: number },
): Promise<Saved> {
  refuseUnlessMarkable(attempt);
  const { schoolId, userId } = attempt.teacher;
  return db.transaction(async (tx) => {
    const { values } = await answersOf(attempt, [change.itemId], tx);
    const standing = (await reviewStateOf(attempt, tx)).marks.find((mark) => mark.itemId === change.itemId);
    const decision = decideMark(attempt.scored, values[change.itemId], change, standing?.points);
    if ("refused" in decision) throw invalid("This mark was not kept.", decision.refused);
    if (!(await claimVersion(tx, attempt, change.base)))
      return { saved: false, current: await reviewStateOf(attempt, tx) };
    const { mark, reason } = decision;
    const kept = { ...mark, markedBy: userId };
    await tx
      .insert(marks)
      .values({ schoolId, attemptId: attempt.id, ...kept })
      .onConflictDoUpdate({
        target: [marks.schoolId, marks.attemptId, marks.itemId],
        set: { ...kept, updatedAt: sql`now()` },
      });
    const { itemId, points, source } = mark;
    const { lessonVersion } = attempt;
    await tx.insert(markLog).values({
      ...{ schoolId, attemptId: attempt.id, itemId, points, source },
      ...{ lessonVersion, reason, markedBy: userId },
    });
    await record(tx, attempt, "attempt.marked");
    return { saved: true, version: change.base + 1, mark };
  });
}

/** Keeps the comment on the whole piece; a stale base writes nothing and answers what stands. */
export async function saveComment(
  attempt: AttemptToReview,
  change: { base: number; comment: string },
): Promise<Saved> {
  refuseUnlessMarkable(attempt);
  return db.transaction(async (tx) => {
    if (!(await claimVersion(tx, attempt, change.base, { comment: change.comment })))
      return { saved: false, current: await reviewStateOf(attempt, tx) };
    await record(tx, attempt, "attempt.marked");
    return { saved: true, version: change.base + 1, mark: null };
  });
}

export type Returned =
  | { returned: true }
  /** Parts that nobody has marked: ask, and call again with `anyway`. */
  | { returned: false; unmarked: Part[]; why: string };

/** Releases marks and comments to the student, who may go on from these answers where it is `forRevision`. */
export async function returnWork(
  attempt: AttemptToReview,
  { base, anyway, forRevision = false }: { base: number; anyway: boolean; forRevision?: boolean },
): Promise<Returned> {
  return db.transaction(async (tx) => {
    const review = await reviewStateOf(attempt, tx);
    if (review.version !== base)
      throw conflict("Someone else changed this review meanwhile. Look at the marks below, then return it.");
    const { values } = await answersOf(attempt, [essayItemId], tx);
    const { unmarked } = totalOf(review.marks, attempt.scored, promptChosen(values));
    const why = whyNotReturn(review.state, unmarked, anyway);
    if (why && review.state === "submitted") return { returned: false, unmarked, why };
    if (why) throw conflict(why);
    const { userId } = attempt.teacher;
    const change = { state: "returned", returnedBy: userId, returnedAt: sql`now()`, forRevision } as const;
    if (!(await claimVersion(tx, attempt, base, change)))
      throw conflict("Someone else changed this review meanwhile. Look at the marks below, then return it.");
    await record(tx, attempt, "attempt.returned");
    return { returned: true };
  });
}

/** Makes a returned piece one that waits for review again; the student no longer sees its marks. */
export async function takeBack(attempt: AttemptToReview): Promise<void> {
  await db.transaction(async (tx) => {
    const later = await laterAttempts(attempt, tx);
    const why = whyNotTakeBack(attempt.state, later.length > 0);
    if (why) throw conflict(why);
    const rows = await tx
      .update(attempts)
      .set({
        state: "submitted",
        returnedAt: null,
        returnedBy: null,
        forRevision: false,
        reviewVersion: sql`${attempts.reviewVersion} + 1`,
      })
      .where(and(thisAttempt(attempt), eq(attempts.state, "returned")))
      .returning({ id: attempts.id });
    if (rows.length === 0) throw conflict("Someone else took this piece back already.");
    await record(tx, attempt, "attempt.taken-back");
  });
}

/** Returns every submitted piece whose parts are all marked; answers how many, and whose were left. */
export async function returnAllReviewed({ teacher, id, scored, anonymous }: AssignmentToReview) {
  const { schoolId, userId } = teacher;
  const partIds = partsOf(scored).map((part) => part.itemId);
  const wanted = ({ stored }: { stored: StoredTerms }) => {
    const leftOut = leftOutOf(stored);
    return partIds.filter((itemId) => !leftOut.includes(itemId)).length;
  };
  return db.transaction(async (tx) => {
    const waiting = await tx
      .select({
        id: attempts.id,
        name: users.name,
        state: attempts.state,
        number: attemptNumber,
        stored: storedTerms(attempts.userId),
      })
      .from(attempts)
      .innerJoin(
        assignments,
        and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
      )
      .innerJoin(users, and(eq(users.schoolId, attempts.schoolId), eq(users.id, attempts.userId)))
      .where(
        and(
          eq(attempts.schoolId, schoolId),
          eq(attempts.assignmentId, id),
          eq(attempts.state, "submitted"),
          teachesStudentOf(teacher, attempts.assignmentId, attempts.userId),
        ),
      )
      .orderBy(...(anonymous ? [] : [asc(users.name)]), asc(attempts.id))
      .for("update", { of: attempts });
    // A statement of its own, so that it sees what was marked while this one waited for the rows.
    const counts = await tx
      .select({ id: marks.attemptId, marked: count(marks.points) })
      .from(marks)
      .where(
        and(
          eq(marks.schoolId, schoolId),
          inArray(
            marks.attemptId,
            waiting.map((row) => row.id),
          ),
          inArray(marks.itemId, partIds),
          marks.counts,
        ),
      )
      .groupBy(marks.attemptId);
    const marked = new Map(counts.map((row) => [row.id, row.marked]));
    const isDone = (row: (typeof waiting)[number]) => (marked.get(row.id) ?? 0) >= wanted(row);
    const ready = waiting.filter(isDone).map((row) => row.id);
    const left = waiting.filter((row) => !isDone(row)).map(authorOf);
    if (ready.length > 0) {
      await tx
        .update(attempts)
        .set({
          state: "returned",
          returnedBy: userId,
          returnedAt: sql`now()`,
          reviewVersion: sql`${attempts.reviewVersion} + 1`,
        })
        .where(
          and(eq(attempts.schoolId, schoolId), eq(attempts.assignmentId, id), inArray(attempts.id, ready)),
        );
      const kind = "attempt.returned";
      await tx
        .insert(events)
        .values(ready.map((subjectId) => ({ schoolId, kind, actorId: userId, subjectId })));
    }
    return { returned: ready.length, left };
  });
}
