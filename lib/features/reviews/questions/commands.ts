/** One decision for many answers: one transaction, whatever their number, with an event for each piece. */
import { and, eq, inArray, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { answers, attempts, events, markLog, marks, users } from "@/db/schema";
import { teachesStudentOf } from "@/lib/access/scope";
import { invalid, notFound } from "@/lib/shared/errors";
import type { Mark } from "../rules";
import { type QuestionToMark, seenOfMark } from "./queries";
import { decideMember, type GroupChange, type Standing } from "./rules";

/** Of a member that someone changed meanwhile: what stands now. Nothing of the decision was written to it. */
export interface Changed {
  attemptId: string;
  state: Standing["state"];
  seen: string;
  points: number | null;
  comment: string;
  by: string | null;
}
export interface GroupSaved {
  saved: { attemptId: string; seen: string }[];
  changed: Changed[];
}
type Row = Standing & { attemptId: string; by: string | null };

/** Holds the pieces, so that what is read next stands until the end. Throws "not-found" where one isn't the viewer's. */
async function hold(tx: Tx, { teacher, assignmentId }: QuestionToMark, ids: readonly string[]) {
  const rows = await tx
    .select({ attemptId: attempts.id, state: attempts.state })
    .from(attempts)
    .where(
      and(
        eq(attempts.schoolId, teacher.schoolId),
        eq(attempts.assignmentId, assignmentId),
        inArray(attempts.id, [...ids]),
        teachesStudentOf(teacher, attempts.assignmentId, attempts.userId),
      ),
    )
    // In one order for all, so that two groups that share pieces wait for one another and never both.
    .orderBy(attempts.id)
    .for("update", { of: attempts });
  if (rows.length !== ids.length) throw notFound("submission");
  return rows;
}

/** What stands of the item in each piece. */
async function standings(tx: Tx, question: QuestionToMark, ids: readonly string[]): Promise<Row[]> {
  const { teacher, itemId } = question;
  const held = await hold(tx, question, ids);
  // A statement of its own, so that it sees what was marked while this one waited for the rows.
  const rows = await tx
    .select({
      attemptId: attempts.id,
      answer: answers.value,
      points: marks.points,
      source: marks.source,
      levels: marks.levels,
      comment: marks.comment,
      seen: seenOfMark,
      by: users.name,
    })
    .from(attempts)
    .leftJoin(
      answers,
      and(
        eq(answers.schoolId, attempts.schoolId),
        eq(answers.attemptId, attempts.id),
        eq(answers.itemId, itemId),
      ),
    )
    .leftJoin(
      marks,
      and(eq(marks.schoolId, attempts.schoolId), eq(marks.attemptId, attempts.id), eq(marks.itemId, itemId)),
    )
    .leftJoin(users, and(eq(users.schoolId, marks.schoolId), eq(users.id, marks.markedBy)))
    .where(and(eq(attempts.schoolId, teacher.schoolId), inArray(attempts.id, [...ids])));
  const states = new Map(held.map((row) => [row.attemptId, row.state]));
  return rows.map(({ attemptId, answer, points, source, levels, comment, seen, by }) => ({
    ...{ attemptId, seen, by, state: states.get(attemptId) ?? "working", answer: answer ?? undefined },
    mark:
      source === null ? undefined : { itemId, points, source, levels: levels ?? {}, comment: comment ?? "" },
  }));
}

async function keep(tx: Tx, question: QuestionToMark, decided: { attemptId: string; mark: Mark }[]) {
  const { teacher, itemId, lessonVersion } = question;
  const { schoolId, userId } = teacher;
  const ids = decided.map(({ attemptId }) => attemptId);
  const saved = await tx
    .insert(marks)
    .values(decided.map(({ attemptId, mark }) => ({ schoolId, attemptId, ...mark, markedBy: userId })))
    .onConflictDoUpdate({
      target: [marks.schoolId, marks.attemptId, marks.itemId],
      set: {
        points: sql`excluded.points`,
        source: sql`excluded.source`,
        levels: sql`excluded.levels`,
        comment: sql`excluded.comment`,
        markedBy: sql`excluded.marked_by`,
        // Of this very moment: a transaction that waited began before the one that it waited for.
        updatedAt: sql`clock_timestamp()`,
      },
    })
    .returning({ attemptId: marks.attemptId, seen: seenOfMark });
  await tx.insert(markLog).values(
    decided.map(({ attemptId, mark: { points, source } }) => ({
      ...{ schoolId, attemptId, itemId, points, source },
      ...{ lessonVersion, markedBy: userId },
    })),
  );
  await tx
    .update(attempts)
    .set({ reviewVersion: sql`${attempts.reviewVersion} + 1` })
    .where(and(eq(attempts.schoolId, schoolId), inArray(attempts.id, ids)));
  const kind = "attempt.marked";
  await tx.insert(events).values(ids.map((subjectId) => ({ schoolId, kind, actorId: userId, subjectId })));
  return saved;
}

/**
 * Gives a group's members their mark. Members whose mark is no longer the one that the teacher saw, and those that aren't
 * waiting for review any more, are left as they are and named. Throws "invalid" with messages by field.
 */
export async function markGroup(
  question: QuestionToMark,
  { members, ...change }: Omit<GroupChange, "itemId"> & { members: { attemptId: string; seen: string }[] },
): Promise<GroupSaved> {
  const { itemId, scored } = question;
  const seen = new Map(members.map((member) => [member.attemptId, member.seen]));
  return db.transaction(async (tx) => {
    const decided: { attemptId: string; mark: Mark }[] = [];
    const changed: Changed[] = [];
    for (const row of await standings(tx, question, [...seen.keys()])) {
      const { attemptId, state, mark, by } = row;
      const decision = decideMember(scored, { ...change, itemId }, seen.get(attemptId) ?? "", row);
      if ("refused" in decision) throw invalid("These marks were not kept.", decision.refused);
      if ("mark" in decision) decided.push({ attemptId, mark: decision.mark });
      else
        changed.push({
          ...{ attemptId, state, seen: row.seen, by },
          ...{ points: mark?.points ?? null, comment: mark?.comment ?? "" },
        });
    }
    return { saved: decided.length > 0 ? await keep(tx, question, decided) : [], changed };
  });
}
