import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import {
  answers,
  assignmentClasses,
  assignments,
  attempts,
  enrollments,
  lessonVersions,
  markLog,
  marks,
} from "@/db/schema";
import { hasIt } from "@/lib/access/scope";
import { without } from "@/lib/features/assignments/moving/rescore";
import { recordEvent } from "@/lib/features/events";
import { scoreAttempt } from "@/lib/grading/totals";
import type { Answer } from "@/lib/items/answers";
import { conflict, notFound } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { copyHighlights } from "./highlights";
import type { AssignmentToStart, AttemptToSubmit } from "./proofs";
import { receiptOf } from "./receipt";
import { hasClosed, whyNotStart } from "./rules";
import { baseTerms, storedTerms, termsOf } from "./terms-sql";

const databaseNow = sql`now()`.mapWith(assignments.createdAt);

/** One start at a time for one student: later ones wait here, and a removal from the class does too. */
async function holdEnrollments(tx: Tx, { student, id }: AssignmentToStart): Promise<void> {
  const given = tx
    .select({ classId: assignmentClasses.classId })
    .from(assignmentClasses)
    .where(
      and(
        eq(assignmentClasses.schoolId, student.schoolId),
        eq(assignmentClasses.assignmentId, id),
        hasIt(sql`${student.userId}::uuid`),
      ),
    );
  const held = await tx
    .select({ classId: enrollments.classId })
    .from(enrollments)
    .where(
      and(
        eq(enrollments.schoolId, student.schoolId),
        eq(enrollments.userId, student.userId),
        isNull(enrollments.removedAt),
        inArray(enrollments.classId, given),
      ),
    )
    .orderBy(asc(enrollments.classId))
    .for("update");
  if (held.length === 0) throw notFound("assignment");
}

/** What stands in the way of a start, in the student's words. */
const refusals = {
  "not-open": "This assignment is not open yet.",
  closed: "This assignment is closed, so no work can be started.",
  "none-left": "There are no attempts left for this assignment.",
  "not-returned": "You can try again once your teacher has returned your work.",
};

/**
 * Starts an attempt, or names the one that is being worked on. A further attempt at a returned piece starts from its
 * answers, and any further attempt from the highlights. Throws a conflict where the assignment is not open, or no attempt is left.
 */
export async function startAttempt(proof: AssignmentToStart): Promise<{ id: string }> {
  const { student, id: assignmentId } = proof;
  const { schoolId, userId } = student;
  return db.transaction(async (tx) => {
    await holdEnrollments(tx, proof);
    const [assignment] = await tx
      .select({
        ...baseTerms,
        stored: storedTerms(userId),
        feedback: assignments.feedback,
        lessonId: assignments.lessonId,
        lessonVersion: assignments.lessonVersion,
        now: databaseNow,
      })
      .from(assignments)
      .where(
        and(
          eq(assignments.schoolId, schoolId),
          eq(assignments.id, assignmentId),
          isNull(assignments.withdrawnAt),
        ),
      )
      .for("share");
    if (!assignment) throw notFound("assignment");
    const before = await tx
      .select({
        id: attempts.id,
        number: attempts.number,
        state: attempts.state,
        forRevision: attempts.forRevision,
      })
      .from(attempts)
      .where(
        and(
          eq(attempts.schoolId, schoolId),
          eq(attempts.assignmentId, assignmentId),
          eq(attempts.userId, userId),
        ),
      )
      .orderBy(asc(attempts.number));
    const latest = before.at(-1);
    const terms = termsOf(assignment, assignment.stored);
    const why = whyNotStart({ ...terms, feedback: assignment.feedback }, before, assignment.now);
    // Work under way goes on, and shows why it can't where the assignment has closed.
    if (latest?.state === "working") return { id: latest.id };
    if (why !== null && why !== "working") throw conflict(refusals[why]);
    const id = newId();
    const number = (latest?.number ?? 0) + 1;
    const { lessonId, lessonVersion } = assignment;
    const revises = latest?.state === "returned" ? latest.number : null;
    await tx.insert(attempts).values({ schoolId, id, assignmentId, userId, number, lessonVersion, revises });
    if (latest?.state === "returned") {
      await copyAnswers(tx, { schoolId, from: latest.id, to: id, lessonId, lessonVersion });
    }
    if (latest) await copyHighlights(tx, { schoolId, from: latest.id, to: id, lessonVersion });
    await recordEvent(tx, { schoolId, kind: "attempt.started", actorId: userId, subjectId: id });
    return { id };
  });
}

/** The answers to what the version still asks, as the first saves of the new attempt. */
async function copyAnswers(
  tx: Tx,
  given: { schoolId: string; from: string; to: string; lessonId: string; lessonVersion: number },
): Promise<void> {
  await tx.execute(sql`
    insert into ${answers}
      (school_id, attempt_id, item_id, value, version, lesson_version, writer, writer_count)
    select a.school_id, ${given.to}::uuid, a.item_id, a.value, 1, ${given.lessonVersion}::int,
      gen_random_uuid(), 0
    from ${answers} a
    join ${lessonVersions} v on v.school_id = a.school_id
      and v.lesson_id = ${given.lessonId}::uuid and v.version = ${given.lessonVersion}::int
    where a.school_id = ${given.schoolId}::uuid and a.attempt_id = ${given.from}::uuid
      and (a.value->>'kind' = 'essay' and jsonb_array_length(v.content->'prompts') > 0
        or v.content->'items' @>
          jsonb_build_array(jsonb_build_object('id', a.item_id, 'kind', a.value->'kind')))
  `);
}

export interface Submission {
  submittedAt: Date;
}

/**
 * Hands the work in and scores what the key decides, by the version that the assignment names. Asking again answers with
 * the submission that stands. Throws a conflict where the assignment has closed; what was saved stays with the teacher.
 */
export async function submitAttempt(proof: AttemptToSubmit): Promise<Submission> {
  const { student, id } = proof;
  const { schoolId, userId } = student;
  const theAttempt = and(eq(attempts.schoolId, schoolId), eq(attempts.id, id), eq(attempts.userId, userId));
  return db.transaction(async (tx) => {
    const [attempt] = await tx
      .select({
        state: attempts.state,
        submittedAt: attempts.submittedAt,
        ...baseTerms,
        stored: storedTerms(userId),
        now: databaseNow,
      })
      .from(attempts)
      .innerJoin(
        assignments,
        and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
      )
      .where(theAttempt)
      // Waits for saves under way; those that come later find the work submitted.
      .for("update", { of: attempts });
    if (!attempt) throw notFound("piece of work");
    if (attempt.state !== "working") return { submittedAt: attempt.submittedAt ?? attempt.now };
    // Where only the minutes are over, what stands can still be handed in.
    const terms = termsOf(attempt, attempt.stored);
    if (hasClosed(terms, attempt.now)) {
      throw conflict(
        "This assignment has closed, so the work can no longer be submitted. What you saved is kept, and your teacher can see it.",
      );
    }
    const saved = await tx
      .select({ itemId: answers.itemId, value: answers.value })
      .from(answers)
      .where(and(eq(answers.schoolId, schoolId), eq(answers.attemptId, id)));
    const receipt = receiptOf({ id, submittedAt: attempt.now, answers: saved });
    await tx
      .update(attempts)
      .set({ state: "submitted", submittedAt: attempt.now, receipt })
      .where(and(theAttempt, eq(attempts.state, "working")));
    const { leftOut } = terms;
    await score(tx, { schoolId, attemptId: id, assignmentId: proof.assignmentId, saved, leftOut });
    await recordEvent(tx, { schoolId, kind: "attempt.submitted", actorId: userId, subjectId: id });
    return { submittedAt: attempt.now };
  });
}

/** Writes a mark, and its line in the log, for everything that the key alone decides. */
async function score(
  tx: Tx,
  given: {
    schoolId: string;
    attemptId: string;
    assignmentId: string;
    /** Items that this student need not answer: they get no mark. */
    leftOut: readonly string[];
    saved: { itemId: string; value: Answer }[];
  },
): Promise<void> {
  const { schoolId, attemptId, assignmentId, leftOut, saved } = given;
  // Read after the attempt's row was waited for: the assignment may have been moved to a newer version meanwhile.
  const [version] = await tx
    .select({ content: lessonVersions.content, lessonVersion: assignments.lessonVersion })
    .from(assignments)
    .innerJoin(
      lessonVersions,
      and(
        eq(lessonVersions.schoolId, assignments.schoolId),
        eq(lessonVersions.lessonId, assignments.lessonId),
        eq(lessonVersions.version, assignments.lessonVersion),
      ),
    )
    .where(and(eq(assignments.schoolId, schoolId), eq(assignments.id, assignmentId)));
  if (!version) throw new Error("The assignment names a lesson version that isn't there.");
  const { lessonVersion } = version;
  const byItem = Object.fromEntries(saved.map(({ itemId, value }) => [itemId, value]));
  const decided = scoreAttempt(without(version.content, leftOut), byItem).filter(
    ({ points }) => points !== null,
  );
  if (decided.length === 0) return;
  await tx.insert(marks).values(decided.map((mark) => ({ schoolId, attemptId, ...mark })));
  await tx.insert(markLog).values(decided.map((mark) => ({ schoolId, attemptId, lessonVersion, ...mark })));
}
