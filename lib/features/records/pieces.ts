/** What hangs on a piece of work, and which of it a file shows. */
import { and, eq, type SQL } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import * as schema from "@/db/schema";

const { attempts } = schema;
type PieceTable = PgTable & { schoolId: PgColumn; attemptId: PgColumn };
type Row = Record<string, unknown>;

/** Rows of one table for the attempts that fit, by attempt. One statement. */
async function rowsOf(
  table: PieceTable,
  columns: Record<string, PgColumn>,
  fits: SQL | undefined,
): Promise<Map<string, Row[]>> {
  const rows: Row[] = await db
    .select({ ...columns, attemptId: table.attemptId })
    .from(table as PgTable)
    .innerJoin(attempts, and(eq(attempts.schoolId, table.schoolId), eq(attempts.id, table.attemptId)))
    .where(fits);
  const found = new Map<string, Row[]>();
  for (const { attemptId, ...row } of rows) {
    const key = String(attemptId);
    const list = found.get(key) ?? [];
    list.push(row);
    found.set(key, list);
  }
  return found;
}

/** Every table of a piece that a file shows, with exactly the columns that leave the server. */
export const shown: Record<string, { table: PieceTable; columns: Record<string, PgColumn> }> = {
  answers: {
    table: schema.answers,
    columns: {
      itemId: schema.answers.itemId,
      value: schema.answers.value,
      version: schema.answers.version,
      lessonVersion: schema.answers.lessonVersion,
      savedAt: schema.answers.savedAt,
    },
  },
  keptBeside: {
    table: schema.answerCopies,
    columns: {
      itemId: schema.answerCopies.itemId,
      value: schema.answerCopies.value,
      keptAt: schema.answerCopies.keptAt,
      settledAt: schema.answerCopies.settledAt,
    },
  },
  late: {
    table: schema.lateAnswers,
    columns: {
      itemId: schema.lateAnswers.itemId,
      value: schema.lateAnswers.value,
      writtenAt: schema.lateAnswers.writtenAt,
      arrivedAt: schema.lateAnswers.arrivedAt,
      counted: schema.lateAnswers.counted,
    },
  },
  revisions: {
    table: schema.essayRevisions,
    columns: {
      number: schema.essayRevisions.number,
      text: schema.essayRevisions.text,
      savedAt: schema.essayRevisions.savedAt,
    },
  },
  pastes: {
    table: schema.pastes,
    columns: {
      itemId: schema.pastes.itemId,
      text: schema.pastes.text,
      pastedAt: schema.pastes.pastedAt,
    },
  },
  highlights: {
    table: schema.highlights,
    columns: {
      fromSentence: schema.highlights.fromSentence,
      fromOffset: schema.highlights.fromOffset,
      toSentence: schema.highlights.toSentence,
      toOffset: schema.highlights.toOffset,
      colour: schema.highlights.colour,
      note: schema.highlights.note,
      changedAt: schema.highlights.changedAt,
      removedAt: schema.highlights.removedAt,
    },
  },
  hints: {
    table: schema.hints,
    columns: { itemId: schema.hints.itemId, step: schema.hints.step, askedAt: schema.hints.askedAt },
  },
  parts: {
    table: schema.attemptParts,
    columns: {
      number: schema.attemptParts.number,
      startedAt: schema.attemptParts.startedAt,
      submittedAt: schema.attemptParts.submittedAt,
    },
  },
  marks: {
    table: schema.marks,
    columns: {
      itemId: schema.marks.itemId,
      points: schema.marks.points,
      source: schema.marks.source,
      levels: schema.marks.levels,
      comment: schema.marks.comment,
      markedBy: schema.marks.markedBy,
      updatedAt: schema.marks.updatedAt,
    },
  },
  changesOfMarks: {
    table: schema.markLog,
    columns: {
      itemId: schema.markLog.itemId,
      points: schema.markLog.points,
      source: schema.markLog.source,
      reason: schema.markLog.reason,
      markedBy: schema.markLog.markedBy,
      markedAt: schema.markLog.markedAt,
    },
  },
  remarks: {
    table: schema.remarks,
    columns: {
      itemId: schema.remarks.itemId,
      quote: schema.remarks.quote,
      text: schema.remarks.text,
      writtenBy: schema.remarks.writtenBy,
      changedAt: schema.remarks.changedAt,
      removedAt: schema.remarks.removedAt,
    },
  },
};

/** Tables of a piece that no file shows, and why. A test holds that each table is in one of the two lists. */
export const notShown: Record<string, string> = {
  private_notes: "a reviewer's own, for herself and her colleagues",
  presences: "where a student is on an open desk just now: gone within minutes",
};

/** All pieces that fit, with everything of them: as many statements as there are tables. */
export async function piecesOf(fits: SQL | undefined) {
  const names = Object.keys(shown);
  const [rows, ...parts] = await Promise.all([
    db
      .select({
        id: attempts.id,
        assignmentId: attempts.assignmentId,
        userId: attempts.userId,
        number: attempts.number,
        state: attempts.state,
        lessonVersion: attempts.lessonVersion,
        startedAt: attempts.startedAt,
        submittedAt: attempts.submittedAt,
        returnedAt: attempts.returnedAt,
        receipt: attempts.receipt,
        comment: attempts.comment,
      })
      .from(attempts)
      .where(fits)
      .orderBy(attempts.startedAt, attempts.id),
    ...Object.values(shown).map(({ table, columns }) => rowsOf(table, columns, fits)),
  ]);
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(names.map((name, index) => [name, parts[index]?.get(row.id) ?? []])),
  }));
}
