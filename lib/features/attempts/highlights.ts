/** A student's highlights and notes. They are the reader's own, no part of what is handed in. */
import { and, eq, type SQLWrapper, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { assignments, attempts, highlights, lessonVersions } from "@/db/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { sentencesOf } from "@/lib/lesson/student-view";
import { conflict, invalid, notFound } from "@/lib/shared/errors";
import { highlightLimit, type KeptHighlight, wordsOf } from "./anchors";
import type { HighlightInput } from "./input";
import type { AttemptToSubmit } from "./proofs";

/** Rows of one piece of work, those removed included: what no reader makes in earnest. */
const mostRows = 3000;

export interface HighlightOutcome {
  /** It was removed before this arrived, by this request or an earlier one; a removed one doesn't come back. */
  removed: boolean;
  changedAt: Date;
}

/**
 * Keeps a highlight as it is given, or removes it. The id comes from the page that made it: repeating changes nothing.
 * Where it stands is settled when it is made; colour and note are those that arrive last. Work that has closed or was
 * handed in takes it too: it was marked on a device that had no network. Throws "invalid" for a place that is not in the
 * text, and a conflict where the piece of work holds as many as it may.
 */
export async function keepHighlight(
  proof: AttemptToSubmit,
  input: HighlightInput,
): Promise<HighlightOutcome> {
  const { schoolId } = proof.student;
  return db.transaction(async (tx) => {
    const work = await holdWork(tx, proof);
    const [known] = await tx
      .select({ attemptId: highlights.attemptId, removedAt: highlights.removedAt })
      .from(highlights)
      .where(and(eq(highlights.schoolId, schoolId), eq(highlights.id, input.id)));
    if (known && known.attemptId !== proof.id) throw notFound("highlight");
    if (known?.removedAt) return { removed: true, changedAt: known.removedAt };
    if (!known) refuse(work, input);
    const { colour, note } = input.removed ? { ...input, note: "" } : input;
    const changedAt = sql`clock_timestamp()`;
    const removedAt = input.removed ? changedAt : null;
    const [row] = await tx
      .insert(highlights)
      .values({
        schoolId,
        id: input.id,
        attemptId: proof.id,
        fromSentence: input.fromSentence,
        fromOffset: input.fromOffset,
        toSentence: input.toSentence,
        toOffset: input.toOffset,
        ...{ colour, note, changedAt, removedAt },
      })
      .onConflictDoUpdate({
        target: [highlights.schoolId, highlights.id],
        set: { colour, note, changedAt, removedAt },
        setWhere: eq(highlights.attemptId, proof.id),
      })
      .returning({ changedAt: highlights.changedAt });
    if (!row) throw notFound("highlight");
    return { removed: input.removed, changedAt: row.changedAt };
  });
}

interface Held {
  texts: Lesson["texts"];
  standing: number;
  rows: number;
}

/** The text that the student reads and how much is marked in it; one change at a time. */
async function holdWork(tx: Tx, { student, id }: AttemptToSubmit): Promise<Held> {
  const count = (which: ReturnType<typeof sql>) =>
    sql<number>`(select count(*)::int from ${highlights}
      where ${highlights.schoolId} = ${attempts.schoolId} and ${highlights.attemptId} = ${attempts.id} and ${which})`;
  // Held first, so that the counts below see what whoever came before has committed.
  await tx
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.schoolId, student.schoolId), eq(attempts.id, id)))
    .for("update");
  const [work] = await tx
    .select({
      texts: sql<Lesson["texts"]>`${lessonVersions.content} -> 'texts'`,
      standing: count(sql`${highlights.removedAt} is null`),
      rows: count(sql`true`),
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
        eq(lessonVersions.version, attempts.lessonVersion),
      ),
    )
    .where(
      and(eq(attempts.schoolId, student.schoolId), eq(attempts.id, id), eq(attempts.userId, student.userId)),
    );
  if (!work) throw notFound("piece of work");
  return work;
}

/** What stands in the way of a new one. */
function refuse({ texts, standing, rows }: Held, input: HighlightInput): void {
  if (wordsOf(sentencesOf(texts), input) === null) throw invalid("That place is not in this article.");
  if (rows >= mostRows || (standing >= highlightLimit && !input.removed))
    throw conflict(`A piece of work holds ${highlightLimit} highlights. Remove one to make another.`);
}

/** The highlights that stand in a piece of work, as part of another statement. */
export const highlightsOf = (work: { schoolId: SQLWrapper; id: SQLWrapper }) =>
  sql<KeptHighlight[] | null>`(
    select jsonb_agg(jsonb_build_object('id', ${highlights.id}, 'fromSentence', ${highlights.fromSentence},
      'fromOffset', ${highlights.fromOffset}, 'toSentence', ${highlights.toSentence},
      'toOffset', ${highlights.toOffset}, 'colour', ${highlights.colour}, 'note', ${highlights.note},
      'changedAt', ${highlights.changedAt}))
    from ${highlights} where ${highlights.schoolId} = ${work.schoolId} and ${highlights.attemptId} = ${work.id}
      and ${highlights.removedAt} is null)`;

/** The highlights of an earlier attempt at the same text, as the first ones of a new attempt. */
export async function copyHighlights(
  tx: Tx,
  given: { schoolId: string; from: string; to: string; lessonVersion: number },
): Promise<void> {
  await tx.execute(sql`
    insert into ${highlights}
      (school_id, id, attempt_id, from_sentence, from_offset, to_sentence, to_offset, colour, note)
    select h.school_id, gen_random_uuid(), ${given.to}::uuid, h.from_sentence, h.from_offset, h.to_sentence,
      h.to_offset, h.colour, h.note
    from ${highlights} h
    join ${attempts} t on t.school_id = h.school_id and t.id = h.attempt_id
    where h.school_id = ${given.schoolId}::uuid and h.attempt_id = ${given.from}::uuid and h.removed_at is null
      and t.lesson_version = ${given.lessonVersion}::int
  `);
}
