/** Comments on stretches of an answer, and private notes: each has its own version, so that nobody overwrites another. */
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { privateNotes, remarks, users } from "@/db/schema";
import { recordEvent } from "@/lib/features/events";
import { conflict, invalid, notFound } from "@/lib/shared/errors";
import { type AttemptToReview, answersOf } from "./queries";
import { whyNotMark } from "./rules";

export interface Remark {
  id: string;
  itemId: string;
  /** UTF-16 offsets into the answer's text. */
  from: number;
  to: number;
  quote: string;
  text: string;
  version: number;
  by: string;
  mine: boolean;
}
export interface RemarkChange {
  id: string;
  itemId: string;
  from: number;
  to: number;
  /** Empty: taken away. */
  text: string;
  /** 0 for a new one. */
  base: number;
}

const ofAttempt = ({ teacher, id }: AttemptToReview, table: typeof remarks | typeof privateNotes) =>
  and(eq(table.schoolId, teacher.schoolId), eq(table.attemptId, id));

/** The comments on stretches of a piece, in the order of the text. */
export async function remarksOf(attempt: AttemptToReview): Promise<Remark[]> {
  const { userId } = attempt.teacher;
  return db
    .select({
      id: remarks.id,
      itemId: remarks.itemId,
      from: remarks.fromOffset,
      to: remarks.toOffset,
      quote: remarks.quote,
      text: remarks.text,
      version: remarks.version,
      by: users.name,
      mine: sql<boolean>`${remarks.writtenBy} = ${userId}::uuid`,
    })
    .from(remarks)
    .innerJoin(users, and(eq(users.schoolId, remarks.schoolId), eq(users.id, remarks.writtenBy)))
    .where(and(ofAttempt(attempt, remarks), isNull(remarks.removedAt)))
    .orderBy(asc(remarks.itemId), asc(remarks.fromOffset), asc(remarks.id));
}

async function quoteOf(attempt: AttemptToReview, { itemId, from, to }: RemarkChange): Promise<string> {
  const answer = (await answersOf(attempt, [itemId])).values[itemId];
  const text = answer && "text" in answer ? answer.text : "";
  if (to > text.length || text.slice(from, to).trim() === "")
    throw invalid("This comment was not kept.", { stretch: "Mark some words of the answer first." });
  return text.slice(from, to);
}

/**
 * Keeps a comment on a stretch; a repeated request keeps one. Only who wrote it changes it, on the version that was seen:
 * anything else is a conflict, and writes nothing. Throws "invalid" where the stretch holds no words.
 */
export async function saveRemark(
  attempt: AttemptToReview,
  change: RemarkChange,
): Promise<{ version: number }> {
  const why = whyNotMark(attempt.state);
  if (why) throw conflict(why);
  const { id, itemId, from, to, base } = change;
  const quote = await quoteOf(attempt, change);
  const { schoolId, userId } = attempt.teacher;
  const text = change.text.trim();
  const mine = and(eq(remarks.schoolId, schoolId), eq(remarks.id, id), eq(remarks.attemptId, attempt.id));
  return db.transaction(async (tx) => {
    if (base === 0 && text !== "") {
      await tx
        .insert(remarks)
        .values({
          ...{ schoolId, id, attemptId: attempt.id, itemId, fromOffset: from, toOffset: to },
          ...{ quote, text, writtenBy: userId },
        })
        .onConflictDoNothing();
      const [stands] = await tx
        .select({ text: remarks.text, version: remarks.version })
        .from(remarks)
        .where(mine);
      if (!stands) throw notFound("comment");
      if (stands.text !== text)
        throw conflict("This comment was changed on another page. Look at it again first.");
      await recordEvent(tx, { schoolId, kind: "attempt.marked", actorId: userId, subjectId: attempt.id });
      return { version: stands.version };
    }
    const change = text === "" ? { removedAt: sql`now()` } : { text, changedAt: sql`now()` };
    const [row] = await tx
      .update(remarks)
      .set({ ...change, version: base + 1 })
      .where(and(mine, eq(remarks.version, base), eq(remarks.writtenBy, userId), isNull(remarks.removedAt)))
      .returning({ version: remarks.version });
    if (!row) throw conflict("This comment was changed or taken away meanwhile. Look at it again first.");
    await recordEvent(tx, { schoolId, kind: "attempt.marked", actorId: userId, subjectId: attempt.id });
    return row;
  });
}

export interface Note {
  text: string;
  version: number;
  by: string;
  mine: boolean;
}

/** What the piece's teachers noted for themselves, oldest first. Never sent to a student. */
export async function notesOf(attempt: AttemptToReview): Promise<Note[]> {
  const { userId } = attempt.teacher;
  return db
    .select({
      text: privateNotes.text,
      version: privateNotes.version,
      by: users.name,
      mine: sql<boolean>`${privateNotes.userId} = ${userId}::uuid`,
    })
    .from(privateNotes)
    .innerJoin(users, and(eq(users.schoolId, privateNotes.schoolId), eq(users.id, privateNotes.userId)))
    .where(ofAttempt(attempt, privateNotes))
    .orderBy(asc(privateNotes.changedAt));
}

/** Keeps the teacher's own note, whatever the state of the piece; a stale base writes nothing and answers what stands. */
export async function saveNote(
  attempt: AttemptToReview,
  { base, text }: { base: number; text: string },
): Promise<{ saved: boolean; version: number; text: string }> {
  const { schoolId, userId } = attempt.teacher;
  const note = { schoolId, attemptId: attempt.id, userId, text, version: base + 1 };
  const [row] = await db
    .insert(privateNotes)
    .values(note)
    .onConflictDoUpdate({
      target: [privateNotes.schoolId, privateNotes.attemptId, privateNotes.userId],
      set: { text, version: base + 1, changedAt: sql`now()` },
      setWhere: eq(privateNotes.version, base),
    })
    .returning({ version: privateNotes.version });
  if (row) return { saved: true, version: row.version, text };
  const [stands] = await db
    .select({ version: privateNotes.version, text: privateNotes.text })
    .from(privateNotes)
    .where(and(ofAttempt(attempt, privateNotes), eq(privateNotes.userId, userId)));
  return { saved: stands?.text === text, version: stands?.version ?? 0, text: stands?.text ?? "" };
}
