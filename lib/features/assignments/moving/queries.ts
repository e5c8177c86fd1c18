/** What a newer publication of the lesson would change in an assignment, before it is applied. */
import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { answers, assignments, attempts, lessonVersions, marks, users, versionMoves } from "@/db/schema";
import { teachesStudentOf } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { leftOutOf, storedTerms } from "@/lib/features/attempts/terms-sql";
import { isNameless } from "@/lib/features/reviews/rules";
import type { Scored } from "@/lib/grading/totals";
import type { Answer } from "@/lib/items/answers";
import { type AssignmentToEdit, findAssignmentToEdit } from "../queries";
import { lessonChanges, type PartChange } from "./changes";
import { type Rescored, rescore, type StandingMark, without } from "./rescore";

type Reader = Pick<typeof db, "select">;
type OfAssignment = Pick<AssignmentToEdit, "schoolId" | "assignmentId" | "lessonId">;

/** Items and prompts of two versions of a lesson. Throws where one isn't there. */
export async function versionsOf(reader: Reader, given: OfAssignment, from: number, to: number) {
  const rows = await reader
    .select({
      version: lessonVersions.version,
      scored: sql<Scored>`jsonb_build_object('items', ${lessonVersions.content} -> 'items', 'prompts', ${lessonVersions.content} -> 'prompts')`,
    })
    .from(lessonVersions)
    .where(
      and(
        eq(lessonVersions.schoolId, given.schoolId),
        eq(lessonVersions.lessonId, given.lessonId),
        inArray(lessonVersions.version, [from, to]),
      ),
    );
  const of = (version: number) => {
    const row = rows.find((each) => each.version === version);
    if (!row) throw new Error("The lesson has no such version.");
    return row.scored;
  };
  return { before: of(from), after: of(to) };
}

/**
 * Every piece that was handed in, with what rescoring needs: whether a text is blank shows in its first letter, so the
 * rest of it stays in the database. One statement.
 */
export function piecesOf(reader: Reader, { schoolId, assignmentId }: OfAssignment, viewer: Teacher) {
  const ofAttempt = (table: typeof answers | typeof marks) =>
    sql`${table.schoolId} = ${attempts.schoolId} and ${table.attemptId} = ${attempts.id}`;
  return reader
    .select({
      id: attempts.id,
      userId: attempts.userId,
      name: users.name,
      number: attempts.number,
      state: attempts.state,
      /** The viewer teaches this student; of others not even the name is shown. */
      mine: sql<boolean>`${teachesStudentOf(viewer, attempts.assignmentId, attempts.userId)}`,
      stored: storedTerms(attempts.userId),
      answers: sql<Record<string, Answer> | null>`(
        select jsonb_object_agg(${answers.itemId}, case when ${answers.value} ? 'text'
          then jsonb_set(${answers.value}, '{text}', to_jsonb(left(btrim(${answers.value}->>'text', E' \\n\\r\\t'), 1)))
          else ${answers.value} end)
        from ${answers} where ${ofAttempt(answers)})`,
      marks: sql<StandingMark[] | null>`(
        select jsonb_agg(jsonb_build_object('itemId', ${marks.itemId}, 'points', ${marks.points},
          'source', ${marks.source}, 'levels', ${marks.levels}, 'counts', ${marks.counts}))
        from ${marks} where ${ofAttempt(marks)})`,
    })
    .from(attempts)
    .innerJoin(users, and(eq(users.schoolId, attempts.schoolId), eq(users.id, attempts.userId)))
    .innerJoin(
      assignments,
      and(eq(assignments.schoolId, attempts.schoolId), eq(assignments.id, attempts.assignmentId)),
    )
    .where(
      and(
        eq(attempts.schoolId, schoolId),
        eq(attempts.assignmentId, assignmentId),
        ne(attempts.state, "working"),
      ),
    )
    .orderBy(asc(sql`lower(${users.name})`), asc(attempts.id));
}
export type Piece = Awaited<ReturnType<typeof piecesOf>>[number];

/** By what this student is asked: an exception may leave items out. */
export function rescorePiece(before: Scored, after: Scored, piece: Piece): Rescored {
  const leftOut = leftOutOf(piece.stored);
  return rescore(without(before, leftOut), without(after, leftOut), piece.answers ?? {}, piece.marks ?? []);
}

export interface MovedPiece extends Rescored {
  id: string;
  /** Null where reviewers see no names yet. */
  name: string | null;
  number: number;
  state: Piece["state"];
}
export interface MovePreview {
  assignment: AssignmentToEdit;
  /** Null where the assignment uses the newest version already. */
  move: {
    version: number;
    changes: PartChange[];
    working: number;
    /** The viewer's students whose points or possible points change, or whose marks want another look; by name. */
    moved: MovedPiece[];
    /** Pieces of the viewer's students that stay as they are. */
    unmoved: number;
    /** Pieces of a colleague's students that change too. */
    elsewhere: number;
  } | null;
}

const differs = ({ before, after, look }: Rescored) =>
  before.points !== after.points || before.possible !== after.possible || look.length > 0;

/** The assignment, where the viewer teaches it, with what its lesson's newest version would change. */
export async function readMove(viewer: Teacher, assignmentId: string): Promise<MovePreview> {
  const assignment = await findAssignmentToEdit(viewer, assignmentId);
  const { lessonVersion, newestVersion } = assignment;
  if (newestVersion === null || newestVersion <= lessonVersion) return { assignment, move: null };
  const [{ before, after }, pieces, [counted]] = await Promise.all([
    versionsOf(db, assignment, lessonVersion, newestVersion),
    piecesOf(db, assignment, viewer),
    db
      .select({ working: sql<number>`count(*)::int` })
      .from(attempts)
      .where(
        and(
          eq(attempts.schoolId, viewer.schoolId),
          eq(attempts.assignmentId, assignmentId),
          eq(attempts.state, "working"),
        ),
      ),
  ]);
  const all = pieces.map((piece) => ({ piece, rescored: rescorePiece(before, after, piece) }));
  const mine = all.filter(({ piece }) => piece.mine);
  // By name; but a place in the alphabet tells a name that isn't to be told.
  if (assignment.anonymous) mine.sort((a, b) => (a.piece.id < b.piece.id ? -1 : 1));
  const moved = mine
    .filter(({ rescored }) => differs(rescored))
    .map(({ piece: { id, name, number, state }, rescored }) => {
      const hidden = isNameless(assignment.anonymous, state);
      return { id, name: hidden ? null : name, number, state, ...rescored };
    });
  return {
    assignment,
    move: {
      version: newestVersion,
      changes: lessonChanges(before, after),
      working: counted?.working ?? 0,
      moved,
      unmoved: mine.length - moved.length,
      elsewhere: all.filter(({ piece, rescored }) => !piece.mine && differs(rescored)).length,
    },
  };
}

/** The moves of an assignment, oldest first, as JSON inside another statement. */
export const movesOf = sql<{ from: number; to: number; at: string; note: string }[] | null>`(
  select jsonb_agg(jsonb_build_object('from', ${versionMoves.fromVersion}, 'to', ${versionMoves.toVersion},
    'at', ${versionMoves.movedAt}, 'note', ${versionMoves.note}) order by ${versionMoves.toVersion})
  from ${versionMoves} where ${versionMoves.schoolId} = ${assignments.schoolId}
    and ${versionMoves.assignmentId} = ${assignments.id})`;
