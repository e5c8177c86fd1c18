/** Counting tries, so that nobody guesses for long: fixed windows in the database, the same for every process. */
import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { tries } from "@/db/schema";
import { tooMany } from "@/lib/shared/errors";

export interface TryLimit {
  /** Tries that one window allows. */
  limit: number;
  /** Length of a window. */
  seconds: number;
}

/** Keys are kept as digests: who tried from where is nobody's to read in the table. */
const digest = (key: string) => createHash("sha256").update(key).digest("base64url");

/** Windows are a quarter of an hour to an hour; a day-old row counts for nothing any more. */
const sweep = (within: Tx | typeof db) =>
  within.execute(sql`
    delete from ${tries} where key in (
      select key from ${tries} where window_started_at < now() - interval '1 day'
      limit 50 for update skip locked
    )`);

/**
 * Counts one try under `key` ("sign-in:address:…") and says whether it is within the limit. One statement, so that tries
 * at the same moment are all counted. A window starts with the first try after the last one ran out.
 */
export async function isWithin(
  key: string,
  { limit, seconds }: TryLimit,
  within: Tx | typeof db = db,
): Promise<boolean> {
  const over = sql`${tries.windowStartedAt} <= now() - make_interval(secs => ${seconds})`;
  const [row] = await within
    .insert(tries)
    .values({ key: digest(key) })
    .onConflictDoUpdate({
      target: tries.key,
      set: {
        count: sql`case when ${over} then 1 else least(${tries.count} + 1, 1000000) end`,
        windowStartedAt: sql`case when ${over} then now() else ${tries.windowStartedAt} end`,
      },
    })
    .returning({ count: tries.count });
  // Every new window clears some old rows away, so the table stays as small as the last day was busy.
  if (row?.count === 1) await sweep(within);
  return (row?.count ?? 1) <= limit;
}

/** As `isWithin`, but throws the refusal "too-many" beyond the limit. */
export async function countTry(key: string, limit: TryLimit): Promise<void> {
  if (await isWithin(key, limit)) return;
  const minutes = Math.ceil(limit.seconds / 60);
  throw tooMany(`That was tried too often. Wait ${minutes} minutes, then try again.`);
}

/** Uncounts one try that turned out right, so that only failures count against an address that many share. */
export async function takeBackTry(key: string): Promise<void> {
  await db
    .update(tries)
    .set({ count: sql`greatest(${tries.count} - 1, 0)` })
    .where(eq(tries.key, digest(key)));
}

/** Starts the count anew, after the right secret was given. */
export async function forgetTries(key: string): Promise<void> {
  await db.delete(tries).where(eq(tries.key, digest(key)));
}
