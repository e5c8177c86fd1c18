import { and, eq, inArray, isNull, ne, notExists, sql } from "drizzle-orm";
import { getTableConfig, type PgColumn, PgTable } from "drizzle-orm/pg-core";
import { db, type Tx } from "@/db/client";
import * as schema from "@/db/schema";
import { recordEvent } from "@/lib/features/events";
import { conflict, invalid, notFound } from "@/lib/shared/errors";
import { sameName } from "../classes/rosters/rules";
import type { StudentRecord } from "./queries";
import { whyNotErase } from "./rules";

const { attempts, markLog, tries, users } = schema;

export interface Hanging {
  table: PgTable;
  name: string;
  schoolId: PgColumn;
  /** The column that names the student, or the piece. */
  owner: PgColumn;
}

/**
 * Every table whose rows go away with a row of the parent's, by its keys: what is added to the schema later is erased too
 * without being named here.
 */
export function hangingOn(parent: PgTable): Hanging[] {
  return Object.values(schema as Record<string, unknown>).flatMap((table) => {
    if (!(table instanceof PgTable)) return [];
    const { name, foreignKeys } = getTableConfig(table);
    return foreignKeys.flatMap((key) => {
      const { columns, foreignTable } = key.reference();
      const [schoolId, owner] = columns;
      if (foreignTable !== parent || key.onDelete !== "cascade" || !schoolId || !owner) return [];
      return [{ table, name, schoolId, owner }];
    });
  });
}

/** Who nobody can tell any more: the row stays, since what may only be added to points at it. */
async function blankAccount(tx: Tx, { teacher, id, handle }: StudentRecord): Promise<void> {
  const blanked = await tx
    .update(users)
    .set({
      name: "Erased student",
      handle: `erased-${id}`,
      email: null,
      secretHash: null,
      googleSubject: null,
      timeZone: "UTC",
      sessionVersion: sql`${users.sessionVersion} + 1`,
      removedAt: sql`now()`,
      erasedAt: sql`now()`,
    })
    .where(
      and(
        eq(users.schoolId, teacher.schoolId),
        eq(users.id, id),
        eq(users.role, "student"),
        isNull(users.erasedAt),
      ),
    )
    .returning({ id: users.id });
  if (blanked.length === 0) throw notFound("student");
  await tx.delete(tries).where(eq(tries.key, `sign-in:account:${handle}`));
}

/** What hangs on the pieces, the pieces themselves where no log names them, and the words on those that stay. */
async function erasePieces(tx: Tx, { teacher: { schoolId }, id }: StudentRecord): Promise<void> {
  const own = and(eq(attempts.schoolId, schoolId), eq(attempts.userId, id));
  const ids = tx.select({ id: attempts.id }).from(attempts).where(own);
  for (const { table, schoolId: school, owner } of hangingOn(attempts))
    await tx.delete(table).where(and(eq(school, schoolId), inArray(owner, ids)));
  await tx
    .update(markLog)
    .set({ reason: "" })
    .where(and(eq(markLog.schoolId, schoolId), inArray(markLog.attemptId, ids), ne(markLog.reason, "")));
  const logged = tx
    .select({ one: sql`1` })
    .from(markLog)
    .where(and(eq(markLog.schoolId, attempts.schoolId), eq(markLog.attemptId, attempts.id)));
  await tx.delete(attempts).where(and(own, notExists(logged)));
  await tx.update(attempts).set({ comment: "", receipt: null }).where(own);
}

/** Everything else of the student's: places in classes, groups, settings, words kept, exceptions. */
async function eraseRest(tx: Tx, { teacher: { schoolId }, id }: StudentRecord): Promise<void> {
  for (const { table, schoolId: school, owner } of hangingOn(users))
    await tx.delete(table).where(and(eq(school, schoolId), eq(owner, id)));
}

/**
 * Erases a student's data for good, in one transaction, once the name was typed as it stands. What the logs that may only
 * be added to point at is kept by its ids alone.
 */
export async function eraseStudent(student: StudentRecord, typed: string): Promise<void> {
  const { teacher, id, name, others } = student;
  const why = whyNotErase(teacher, others);
  if (why) throw conflict(why);
  if (sameName(typed) !== sameName(name))
    throw invalid("Nothing was erased.", { name: `Type the name as it stands here: ${name}` });
  await db.transaction(async (tx) => {
    await blankAccount(tx, student);
    await erasePieces(tx, student);
    await eraseRest(tx, student);
    await recordEvent(tx, {
      schoolId: teacher.schoolId,
      kind: "student.erased",
      actorId: teacher.userId,
      subjectId: id,
    });
  });
}
