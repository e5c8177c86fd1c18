/** Lets a newer publication of the lesson ask and score, mid-way too: answers stay by item, marks follow the key. */
import { and, eq, inArray, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { assignments, attempts, versionMoves } from "@/db/schema";
import type { Teacher } from "@/lib/access/viewer";
import { recordEvent } from "@/lib/features/events";
import { conflict } from "@/lib/shared/errors";
import type { AssignmentToEdit } from "../queries";
import { piecesOf, rescorePiece, versionsOf } from "./queries";
import type { NewMark } from "./rescore";

type Change = NewMark & {
  attemptId: string;
  /** Its points change, rather than only whether they count. */
  logged: boolean;
};

interface Move {
  /** The version that the teacher saw offered. */
  version: number;
  /** Words to the students on what changed; may be empty. */
  note: string;
}

/**
 * Moves the assignment to the version seen. Work under way goes on with the newer questions, its answers where they were;
 * what was handed in is scored anew, with a line in the log for every mark that changes. One transaction, a fixed number
 * of statements. Throws a conflict where the lesson was published again since.
 */
export async function moveVersion(viewer: Teacher, proof: AssignmentToEdit, move: Move): Promise<void> {
  const { schoolId, assignmentId, lessonVersion: from } = proof;
  const { version: to, note } = move;
  if (proof.newestVersion !== to || to <= from)
    throw conflict("The lesson was published again meanwhile. Look at what would change again.");
  await db.transaction(async (tx) => {
    // Who begins now waits for this row ; who saves, submits or marks waits for the next.
    const [row] = await tx
      .update(assignments)
      .set({ lessonVersion: to })
      .where(
        and(
          eq(assignments.schoolId, schoolId),
          eq(assignments.id, assignmentId),
          eq(assignments.lessonVersion, from),
        ),
      )
      .returning({ id: assignments.id });
    if (!row) throw conflict("Someone else moved this assignment to a newer version meanwhile.");
    await holdAttempts(tx, proof);
    await goOn(tx, proof, to);
    await rescoreAll(tx, viewer, proof, { from, to });
    await tx
      .insert(versionMoves)
      .values({ schoolId, assignmentId, fromVersion: from, toVersion: to, note, movedBy: viewer.userId });
    await recordEvent(tx, {
      schoolId,
      kind: "assignment.version-moved",
      actorId: viewer.userId,
      subjectId: assignmentId,
    });
  });
}

/** Who saves, submits or marks waits from here on. */
export const holdAttempts = (tx: Tx, { schoolId, assignmentId }: AssignmentToEdit) =>
  tx
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.schoolId, schoolId), eq(attempts.assignmentId, assignmentId)))
    .orderBy(attempts.id)
    .for("update");

/** Work under way asks by the newer version; pages that are open still may save by those since it began. */
const goOn = (tx: Tx, { schoolId, assignmentId }: AssignmentToEdit, to: number) =>
  tx
    .update(attempts)
    .set({
      lessonVersion: to,
      beganVersion: sql`coalesce(${attempts.beganVersion}, ${attempts.lessonVersion})`,
    })
    .where(
      and(
        eq(attempts.schoolId, schoolId),
        eq(attempts.assignmentId, assignmentId),
        eq(attempts.state, "working"),
      ),
    );

/** Scores what was handed in by the version `to`, where the marks that stand were made by `from`. */
export async function rescoreAll(
  tx: Tx,
  viewer: Teacher,
  proof: AssignmentToEdit,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const { before, after } = await versionsOf(tx, proof, from, to);
  // A statement of its own, so that it sees what was saved and marked while the rows were waited for.
  const pieces = await piecesOf(tx, proof, viewer);
  const changes: Change[] = pieces.flatMap((piece) =>
    rescorePiece(before, after, piece).marks.map((mark) => {
      const was = piece.marks?.find(({ itemId }) => itemId === mark.itemId);
      return { attemptId: piece.id, ...mark, logged: !was || was.points !== mark.points };
    }),
  );
  await writeMarks(tx, proof.schoolId, changes);
  await logMarks(tx, { schoolId: proof.schoolId, by: viewer.userId, lessonVersion: to }, changes);
  // A reviewer's page that shows the older marks is told so at its next save.
  if (pieces.length > 0)
    await tx
      .update(attempts)
      .set({ reviewVersion: sql`${attempts.reviewVersion} + 1` })
      .where(
        and(
          eq(attempts.schoolId, proof.schoolId),
          inArray(
            attempts.id,
            pieces.map(({ id }) => id),
          ),
        ),
      );
}

/** Points and whether they count; levels, comments and who marked stay. Sent as one value, however many they are. */
async function writeMarks(tx: Tx, schoolId: string, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.execute(sql`
    insert into marks as m (school_id, attempt_id, item_id, points, source, counts)
    select ${schoolId}::uuid, x."attemptId", x."itemId", x.points, x.source, x.counts
    from jsonb_to_recordset(${JSON.stringify(changes)}::text::jsonb)
      as x("attemptId" uuid, "itemId" text, points float8, source text, counts boolean)
    on conflict (school_id, attempt_id, item_id) do update
      set points = excluded.points, counts = excluded.counts, updated_at = now()
      where m.source = excluded.source
  `);
}

/** A line for every mark whose points changed. */
async function logMarks(
  tx: Tx,
  { schoolId, by, lessonVersion }: { schoolId: string; by: string; lessonVersion: number },
  changes: readonly Change[],
): Promise<void> {
  const logged = changes.filter((change) => change.logged);
  if (logged.length === 0) return;
  await tx.execute(sql`
    insert into mark_log (school_id, attempt_id, item_id, points, source, lesson_version, marked_by)
    select ${schoolId}::uuid, x."attemptId", x."itemId", x.points, x.source, ${lessonVersion}::int, ${by}::uuid
    from jsonb_to_recordset(${JSON.stringify(logged)}::text::jsonb)
      as x("attemptId" uuid, "itemId" text, points float8, source text)
  `);
}
