/** Answers that arrive after an assignment has closed, from a device that had been without a network. */
import { and, eq, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { answers, assignments, attempts, lateAnswers, lessonVersions } from "@/db/schema";
import { recordEvent } from "@/lib/features/events";
import { conflict, notFound } from "@/lib/shared/errors";
import { newId } from "@/lib/shared/ids";
import { isAsked } from "./asked";
import type { LateInput } from "./input";
import type { AttemptToSubmit } from "./proofs";
import { hasClosed, lateCounts } from "./rules";
import { endsAt } from "./terms";
import { baseTerms, storedTerms, termsOf } from "./terms-sql";

export interface LateOutcome {
  /** It became the answer; otherwise it is kept for the teacher to see. */
  counted: boolean;
}

const databaseNow = sql`now()`.mapWith(assignments.createdAt);
/**
 * Takes an answer to work that has closed. It counts where it was written before closing, as far as the device can say,
 * and arrives within the assignment's grace; the rest is kept beside it. Repeating it changes nothing. Throws a conflict
 * where the assignment is still open (then it is saved as usual) or the work was handed in.
 */
export async function saveLateAnswer(proof: AttemptToSubmit, input: LateInput): Promise<LateOutcome> {
  const { schoolId, userId } = proof.student;
  return db.transaction(async (tx) => {
    const rows = await tx
      .select({
        state: attempts.state,
        lessonVersion: attempts.lessonVersion,
        content: lessonVersions.content,
        startedAt: attempts.startedAt,
        ...baseTerms,
        stored: storedTerms(userId),
        graceMinutes: assignments.graceMinutes,
        now: databaseNow,
        /** When the server last heard of this work. */
        contactAt: sql`greatest(${attempts.startedAt}, (select max(${answers.savedAt}) from ${answers}
          where ${answers.schoolId} = ${attempts.schoolId} and ${answers.attemptId} = ${attempts.id}))`.mapWith(
          attempts.startedAt,
        ),
      })
      .from(attempts)
      .innerJoin(
        assignments,
        and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
      )
      .innerJoin(
        lessonVersions,
        and(
          eq(lessonVersions.schoolId, assignments.schoolId),
          eq(lessonVersions.lessonId, assignments.lessonId),
          // Of every version that it had since it began: a device may have kept an older page.
          sql`${lessonVersions.version} between coalesce(${attempts.beganVersion}, ${attempts.lessonVersion}) and ${attempts.lessonVersion}`,
        ),
      )
      .where(and(eq(attempts.schoolId, schoolId), eq(attempts.id, proof.id), eq(attempts.userId, userId)))
      .for("update", { of: attempts });
    const [work] = rows;
    if (!work) throw notFound("piece of work");
    if (!rows.some(({ content }) => isAsked(content, input.itemId, input.value))) throw notFound("question");
    if (work.state !== "working")
      throw conflict("This work has been submitted, so it can no longer be changed.");
    // The end of this student's minutes closes the work as closing does.
    const end = { closesAt: endsAt(termsOf(work, work.stored), work.startedAt) };
    if (!hasClosed(end, work.now)) throw conflict("This assignment is open: the answer is saved as usual.");
    const writtenAt = new Date(
      Math.min(work.now.getTime(), Math.max(work.contactAt.getTime(), input.writtenAt)),
    );
    const counted = lateCounts({ ...end, graceMinutes: work.graceMinutes }, writtenAt, work.now);
    const fresh = await keep(tx, { schoolId, ...input, writtenAt, contactAt: work.contactAt, counted });
    if (fresh && counted) await takeAsAnswer(tx, { schoolId, lessonVersion: work.lessonVersion, ...input });
    if (fresh)
      await recordEvent(tx, { schoolId, kind: "answer.arrived-late", actorId: userId, subjectId: proof.id });
    return { counted };
  });
}

/** False where this text, or a newer one of the same page, had arrived before. */
async function keep(
  tx: Tx,
  given: Omit<LateInput, "writtenAt"> & {
    schoolId: string;
    writtenAt: Date;
    contactAt: Date;
    counted: boolean;
  },
): Promise<boolean> {
  const { schoolId, attemptId, itemId, value, writer, count, writtenAt, contactAt, counted } = given;
  const rows = await tx
    .insert(lateAnswers)
    .values({
      schoolId,
      id: newId(),
      attemptId,
      itemId,
      value,
      writtenAt,
      contactAt,
      counted,
      writer,
      writerCount: count,
    })
    .onConflictDoUpdate({
      target: [lateAnswers.schoolId, lateAnswers.attemptId, lateAnswers.itemId, lateAnswers.writer],
      set: { value, writtenAt, counted, writerCount: count, arrivedAt: sql`now()` },
      setWhere: sql`${lateAnswers.writerCount} < ${count}`,
    })
    .returning({ id: lateAnswers.id });
  return rows.length > 0;
}

async function takeAsAnswer(
  tx: Tx,
  given: LateInput & { schoolId: string; lessonVersion: number },
): Promise<void> {
  const { schoolId, attemptId, itemId, value, writer, count, lessonVersion } = given;
  const written = { value, lessonVersion, writer, writerCount: count, savedAt: sql`now()` };
  await tx
    .insert(answers)
    .values({ schoolId, attemptId, itemId, ...written })
    .onConflictDoUpdate({
      target: [answers.schoolId, answers.attemptId, answers.itemId],
      set: { ...written, version: sql`${answers.version} + 1` },
      setWhere: sql`${answers.checkedAt} is null`,
    });
}
