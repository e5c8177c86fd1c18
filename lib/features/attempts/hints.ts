/** Hints: where in the text the answer to a question stands, first the paragraph, then the sentence. */
import { sql as part, type SQLWrapper } from "drizzle-orm";
import { sql } from "@/db/client";
import { hints } from "@/db/schema";
import type { SessionClaims } from "@/lib/access/session";
import type { Item } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { sentencesOf } from "@/lib/lesson/student-view";
import { conflict, notFound, notSignedIn } from "@/lib/shared/errors";
import { givenText } from "./given-text";
import type { HintInput } from "./input";
import { endsAtText } from "./terms-sql";

/** 1 names paragraphs, 2 sentences. */
export type HintStep = 1 | 2;
export interface Hint {
  step: HintStep;
  paragraphs: number[];
  /** Ids; none before the second step. */
  sentences: string[];
}
export interface Hints {
  /** How far the hints to an item go; items without evidence have none. */
  steps: Record<string, HintStep>;
  /** What was asked for already, by item. */
  asked: Record<string, Hint>;
}
export interface AskedHint {
  itemId: string;
  step: HintStep;
}

type Hinted = Pick<Item, "evidence"> & { candidates?: string[] };

/** How far the hints to an item go: where sentences are the answer, naming them would be the key. Null where none is known. */
export const furthestStep = (item: Hinted): HintStep | null =>
  item.evidence.length === 0 ? null : "candidates" in item ? 1 : 2;

/** What a hint says. Of several sets of evidence the one with the fewest sentences is named. */
export function hintOf(item: Hinted, step: HintStep, texts: Lesson["texts"]): Hint | null {
  const furthest = furthestStep(item);
  const sets = item.evidence.map((set) => [...new Set(set.map(({ sentence }) => sentence))]);
  const [set] = sets.sort((a, b) => a.length - b.length);
  if (furthest === null || !set) return null;
  const named = sentencesOf(texts).filter(({ id }) => set.includes(id));
  const given = Math.min(step, furthest) as HintStep;
  return {
    step: given,
    paragraphs: [...new Set(named.map(({ paragraph }) => paragraph))],
    sentences: given === 2 ? named.map(({ id }) => id) : [],
  };
}

/** The hints of a lesson, with what a student has asked for already. */
export function hintsFor({ items, texts }: Pick<Lesson, "items" | "texts">, asked: AskedHint[]): Hints {
  const shown = asked.flatMap(({ itemId, step }) => {
    const item = items.find(({ id }) => id === itemId);
    const hint = item && hintOf(item, step, texts);
    return hint ? [[itemId, hint] as const] : [];
  });
  const steps = items.flatMap((item) => {
    const furthest = furthestStep(item);
    return furthest === null ? [] : [[item.id, furthest] as const];
  });
  return { steps: Object.fromEntries(steps), asked: Object.fromEntries(shown) };
}

/** What was asked for in a piece of work, as part of another statement. */
export const hintsOf = (work: { schoolId: SQLWrapper; id: SQLWrapper }) =>
  part<AskedHint[] | null>`(
    select jsonb_agg(jsonb_build_object('itemId', ${hints.itemId}, 'step', ${hints.step}))
    from ${hints} where ${hints.schoolId} = ${work.schoolId} and ${hints.attemptId} = ${work.id})`;

const ends = endsAtText("a", "t");
const given = givenText("t");

interface Row {
  role: string | null;
  state: string | null;
  open: boolean | null;
  item: Hinted | null;
  texts: Lesson["texts"] | null;
  step: HintStep | null;
}

/**
 * Counts the hint and gives it: one statement, which confirms the claims, the attempt's owner, the place in a class, that
 * the work is open and the assignment offers hints. The sentence is given only after the paragraph. Asking again counts once.
 * Throws "not-signed-in", "not-found" for what is not the student's or has no hint, and a conflict for work that has ended.
 */
export async function askHint(claims: SessionClaims, input: HintInput): Promise<Hint> {
  const { schoolId, userId } = claims;
  const { attemptId, itemId, step } = input;
  const [row] = await sql<Row[]>`
    with me as (
      select role from users
      where school_id = ${schoolId}::uuid and id = ${userId}::uuid
        and session_version = ${claims.version} and removed_at is null
    ), work as (
      select t.school_id, t.id, t.state, v.content->'texts' as texts,
        a.withdrawn_at is null
          and (a.opens_at is null or a.opens_at <= now())
          and coalesce(${sql.unsafe(ends)} > now(), true) as open,
        (select i from jsonb_array_elements(v.content->'items') i
          where i->>'id' = ${itemId}::text and jsonb_array_length(i->'evidence') > 0) as item
      from attempts t
      join assignments a on a.school_id = t.school_id and a.id = t.assignment_id and a.hints
      join lesson_versions v on v.school_id = t.school_id and v.lesson_id = a.lesson_id and v.version = t.lesson_version
      where t.school_id = ${schoolId}::uuid and t.id = ${attemptId}::uuid and t.user_id = ${userId}::uuid
        and exists (select 1 from me where role = 'student')
        and ${sql.unsafe(given)}
      for share of t
    ), counted as (
      insert into hints as mine (school_id, attempt_id, item_id, step)
      select school_id, id, ${itemId}::text, 1 from work where state = 'working' and open and item is not null
      on conflict (school_id, attempt_id, item_id) do update set
        step = case when ${step}::int = 2 and not (select item ? 'candidates' from work) then 2 else mine.step end
      returning step
    )
    select (select role from me) as role, work.state, work.open, work.item, work.texts, counted.step
    from (select 1) as always left join work on true left join counted on true
  `;
  if (!row?.role) throw notSignedIn();
  if (row.state === null) throw notFound("piece of work");
  if (row.state !== "working" || !row.open)
    throw conflict("This work can no longer be changed, so there are no more hints.");
  const hint = row.item && row.texts && row.step && hintOf(row.item, row.step, row.texts);
  if (!hint) throw notFound("hint");
  return hint;
}
