/** Saving one answer: one SQL statement that checks everything and writes. */
import { sql } from "@/db/client";
import type { SessionClaims } from "@/lib/access/session";
import { type Answer, essayItemId } from "@/lib/items/answers";
import { notFound, notSignedIn } from "@/lib/shared/errors";
import { givenText } from "./given-text";
import type { SaveInput } from "./input";
import { endsAtText } from "./terms-sql";

export type SaveOutcome =
  | { outcome: "saved"; version: number; savedAt: Date }
  | { outcome: "submitted" }
  | { outcome: "closed" }
  /** It was checked, so it stands. */
  | { outcome: "checked" }
  /** The text is kept as a copy; `theirs` is the answer that stands. */
  | { outcome: "stale"; version: number; theirs: Answer };

const ends = endsAtText("a", "t");
const given = givenText("t");

interface Row {
  role: string | null;
  state: string | null;
  open: boolean | null;
  fits: boolean | null;
  checked: boolean | null;
  version: number | null;
  saved_at: string | null;
  saved: boolean | null;
  theirs: Answer | null;
}

/**
 * Saves an answer for whoever the claims name. The statement itself confirms them: the session's version, the role, the
 * attempt's owner, a place in a class and the assignment through it, the student's own terms by the database's clock, the item and its kind. Where the
 * assignment was moved to a newer version mid-way, a page that still asks by an older one is heard too.
 *
 * A save is taken where it is based on the version that stands, says the same, or comes from the page that wrote last
 * with a higher count. A repeated or overtaken save of that page is acknowledged. Any other is stale: both texts are
 * kept. Throws "not-signed-in" for an ended session and "not-found" for what is not the student's.
 *
 * The attempt's row is held FOR SHARE, so a submission waits for saves under way and none can follow it. The conflict
 * clause always updates, if only to what stands already, since RETURNING then tells what stands after any wait, which
 * the statement's own snapshot can't.
 */
export async function saveAnswer(claims: SessionClaims, input: SaveInput): Promise<SaveOutcome> {
  const { schoolId, userId } = claims;
  const { attemptId, itemId, base, writer, count, value } = input;
  const json = JSON.stringify(value);
  const [row] = await sql<Row[]>`
    with me as (
      select role from users
      where school_id = ${schoolId}::uuid and id = ${userId}::uuid
        and session_version = ${claims.version} and removed_at is null
    ), work as (
      select t.school_id, t.id, t.state, t.lesson_version,
        a.withdrawn_at is null
          and (a.opens_at is null or a.opens_at <= now())
          and coalesce(${sql.unsafe(ends)} > now(), true) as open,
        case
          when exists (
            select 1 from answers n
            where n.school_id = t.school_id and n.attempt_id = t.id and n.item_id = ${itemId}::text
              and n.value->>'kind' = ${value.kind}::text
          ) then true
          when ${itemId}::text = ${essayItemId}::text then ${value.kind}::text = 'essay' and exists (
            select 1 from lesson_versions v
            where v.school_id = t.school_id and v.lesson_id = a.lesson_id
              and v.version between coalesce(t.began_version, t.lesson_version) and t.lesson_version
              and jsonb_array_length(v.content->'prompts') > 0
          )
          else exists (
            select 1 from lesson_versions v
            where v.school_id = t.school_id and v.lesson_id = a.lesson_id
              and v.version between coalesce(t.began_version, t.lesson_version) and t.lesson_version
              and v.content->'items' @>
                jsonb_build_array(jsonb_build_object('id', ${itemId}::text, 'kind', ${value.kind}::text))
          )
        end as fits,
        a.at_once and exists (
          select 1 from answers n
          where n.school_id = t.school_id and n.attempt_id = t.id and n.item_id = ${itemId}::text
            and n.checked_at is not null
        ) as checked
      from attempts t
      join assignments a on a.school_id = t.school_id and a.id = t.assignment_id
      where t.school_id = ${schoolId}::uuid and t.id = ${attemptId}::uuid and t.user_id = ${userId}::uuid
        and exists (select 1 from me where role = 'student')
        and ${sql.unsafe(given)}
      for share of t
    ), written as (
      insert into answers as mine
        (school_id, attempt_id, item_id, value, version, lesson_version, writer, writer_count, saved_at)
      select school_id, id, ${itemId}::text, ${json}::text::jsonb, 1, lesson_version,
        ${writer}::uuid, ${count}::bigint, now()
      from work where state = 'working' and open and fits and not checked
      on conflict (school_id, attempt_id, item_id) do update set
        (value, version, lesson_version, writer, writer_count, saved_at) = (
          select
            case when taken then excluded.value else mine.value end,
            case when taken and mine.value <> excluded.value then mine.version + 1 else mine.version end,
            case when taken then excluded.lesson_version else mine.lesson_version end,
            case when taken then excluded.writer else mine.writer end,
            case when taken then excluded.writer_count else mine.writer_count end,
            case when taken then excluded.saved_at else mine.saved_at end
          from (
            select mine.checked_at is null and case when mine.writer = excluded.writer then mine.writer_count < excluded.writer_count
              else mine.value = excluded.value or mine.version = ${base}::int end
          ) as verdict(taken)
        )
      returning school_id, attempt_id, version, saved_at, value,
        writer = ${writer}::uuid and writer_count >= ${count}::bigint as saved
    ), kept as (
      insert into answer_copies as copy
        (school_id, id, attempt_id, item_id, value, base_version, writer, writer_count)
      select school_id, gen_random_uuid(), attempt_id, ${itemId}::text, ${json}::text::jsonb, ${base}::int,
        ${writer}::uuid, ${count}::bigint
      from written where not saved
      on conflict (school_id, attempt_id, item_id, writer) do update set
        value = excluded.value, base_version = excluded.base_version, writer_count = excluded.writer_count,
        kept_at = now(), settled_at = null
      where copy.writer_count < excluded.writer_count
    ), settled as (
      update answer_copies copy set settled_at = now()
      from written
      where written.saved and copy.school_id = written.school_id and copy.attempt_id = written.attempt_id
        and copy.item_id = ${itemId}::text and copy.settled_at is null
        and ((copy.writer = ${writer}::uuid and copy.writer_count <= ${count}::bigint)
          or copy.id = any(${input.settles ?? []}::uuid[]))
    )
    select (select role from me) as role, work.state, work.open, work.fits, work.checked,
      written.version, written.saved_at, written.saved,
      case when not written.saved then written.value end as theirs
    from (select 1) as always left join work on true left join written on true
  `;
  return readOutcome(row);
}

function readOutcome(row: Row | undefined): SaveOutcome {
  if (!row?.role) throw notSignedIn();
  if (row.state === null) throw notFound("piece of work");
  if (row.state !== "working") return { outcome: "submitted" };
  if (!row.open) return { outcome: "closed" };
  if (!row.fits) throw notFound("question");
  if (row.checked) return { outcome: "checked" };
  if (row.version === null || row.saved_at === null)
    throw new Error("The save wrote nothing and said no reason.");
  if (row.saved) return { outcome: "saved", version: row.version, savedAt: new Date(row.saved_at) };
  if (row.theirs === null) throw new Error("A stale save came without the answer that stands.");
  return { outcome: "stale", version: row.version, theirs: row.theirs };
}
