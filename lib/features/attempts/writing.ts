/** How a text came about: an essay's earlier versions, and longer stretches that were pasted. */
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { answers, assignments, attempts, essayRevisions, pastes } from "@/db/schema";
import { givenTo, teachesStudentOf } from "@/lib/access/scope";
import type { Viewer } from "@/lib/access/viewer";
import { essayItemId } from "@/lib/items/essay";
import { countWords } from "@/lib/items/words";
import { notFound } from "@/lib/shared/errors";
import type { PasteInput } from "./input";
import type { AttemptToSubmit } from "./proofs";

/** Times as they stand in JSON. */
export interface Writing {
  startedAt: string;
  /** When the essay was saved last. */
  savedAt: string | null;
  /** Oldest first. */
  revisions: { number: number; words: number; savedAt: string }[];
  pastes: { id: string; itemId: string; text: string; words: number; pastedAt: string }[];
}

/** Enough for months of writing; the newest are shown. */
const mostShown = 300;
/** Pasted stretches that are kept of a piece of work. */
export const mostPastes = 100;

/** The work is the viewer's own, or its student's teacher is looking. */
const readable = (viewer: Viewer): SQL | undefined =>
  and(
    eq(attempts.schoolId, viewer.schoolId),
    viewer.role === "teacher"
      ? teachesStudentOf(viewer, attempts.assignmentId, attempts.userId)
      : and(
          eq(attempts.userId, viewer.userId),
          isNull(assignments.withdrawnAt),
          givenTo(viewer, assignments.id),
        ),
  );
const itsAssignment = and(
  eq(assignments.schoolId, attempts.schoolId),
  eq(assignments.id, attempts.assignmentId),
);

/** Throws "not-found" for what is neither the viewer's nor that of a student whom the viewer teaches. */
export async function readWriting(viewer: Viewer, attemptId: string): Promise<Writing> {
  const of = (table: typeof essayRevisions | typeof pastes | typeof answers) =>
    sql`${table.schoolId} = ${attempts.schoolId} and ${table.attemptId} = ${attempts.id}`;
  const [row] = await db
    .select({
      startedAt: attempts.startedAt,
      savedAt: sql<string | null>`(select to_jsonb(${answers.savedAt}) #>> '{}' from ${answers}
        where ${of(answers)} and ${answers.itemId} = ${essayItemId})`,
      revisions: sql<Writing["revisions"] | null>`(
        select jsonb_agg(jsonb_build_object('number', r.number, 'words', r.words, 'savedAt', r.saved_at) order by r.number)
        from (select ${essayRevisions.number}, 
          regexp_count(${essayRevisions.text}, '\\S+') as words, ${essayRevisions.savedAt} from ${essayRevisions}
          where ${of(essayRevisions)} order by ${essayRevisions.number} desc limit ${mostShown}) r)`,
      pastes: sql<Writing["pastes"] | null>`(
        select jsonb_agg(jsonb_build_object('id', ${pastes.id}, 'itemId', ${pastes.itemId}, 'text', ${pastes.text},
          'words', ${pastes.words}, 'pastedAt', ${pastes.pastedAt}) order by ${pastes.pastedAt}, ${pastes.id})
        from ${pastes} where ${of(pastes)})`,
    })
    .from(attempts)
    .innerJoin(assignments, itsAssignment)
    .where(and(readable(viewer), eq(attempts.id, attemptId)));
  if (!row) throw notFound("piece of work");
  return {
    startedAt: row.startedAt.toISOString(),
    savedAt: row.savedAt,
    revisions: row.revisions ?? [],
    pastes: row.pastes ?? [],
  };
}

/** One earlier text of the essay. */
export async function readRevision(
  viewer: Viewer,
  ids: { attemptId: string; number: number },
): Promise<{ text: string }> {
  const [row] = await db
    .select({ text: essayRevisions.text })
    .from(essayRevisions)
    .innerJoin(
      attempts,
      and(eq(attempts.schoolId, essayRevisions.schoolId), eq(attempts.id, essayRevisions.attemptId)),
    )
    .innerJoin(assignments, itsAssignment)
    .where(and(readable(viewer), eq(attempts.id, ids.attemptId), eq(essayRevisions.number, ids.number)));
  if (!row) throw notFound("version");
  return row;
}

/**
 * Keeps the essay's saved text as a version, where it isn't the newest one already: before another takes its place. The
 * attempt's row is held, so that no save numbers a version at the same time.
 */
export async function keepRevision({ student: { schoolId }, id }: AttemptToSubmit): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .select({ id: attempts.id })
      .from(attempts)
      .where(and(eq(attempts.schoolId, schoolId), eq(attempts.id, id)))
      .for("update");
    await tx.execute(sql`
      insert into ${essayRevisions} (school_id, attempt_id, number, text, words, saved_at)
      select a.school_id, a.attempt_id, coalesce(newest.number, 0) + 1, a.value->>'text',
        regexp_count(a.value->>'text', '\\S+'), a.saved_at
      from ${answers} a
      left join lateral (
        select r.number, r.text from ${essayRevisions} r
        where r.school_id = a.school_id and r.attempt_id = a.attempt_id order by r.number desc limit 1
      ) newest on true
      where a.school_id = ${schoolId}::uuid and a.attempt_id = ${id}::uuid and a.item_id = ${essayItemId}
        and coalesce(a.value->>'text', '') not in ('', coalesce(newest.text, ''))`);
  });
}

/** Keeps a pasted stretch, once for each id; beyond the most that are kept, none. */
export async function recordPaste(proof: AttemptToSubmit, input: PasteInput): Promise<void> {
  const { id, itemId, text, ago } = input;
  const { schoolId } = proof.student;
  await db.execute(sql`
    insert into ${pastes} (school_id, id, attempt_id, item_id, text, words, pasted_at)
    select t.school_id, ${id}::uuid, t.id, ${itemId}::text, ${text}::text, ${countWords(text)}::int,
      greatest(t.started_at, now() - ${ago}::bigint * interval '1 millisecond')
    from ${attempts} t
    where t.school_id = ${schoolId}::uuid and t.id = ${proof.id}::uuid
      and (select count(*) from ${pastes} p where p.school_id = t.school_id and p.attempt_id = t.id) < ${mostPastes}
    on conflict do nothing`);
}
