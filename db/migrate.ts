/** Brings a database to the newest tables. */
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { makeIndexesFirst } from "./indexes-first";
import { letServe } from "./roles";

/** "brdsheet" as a number: two starts at once wait for each other at this lock. */
const lock = 0x6272647368n;
const oldest = 150000;
/** The product's own migrations. */
export const ownMigrations = fileURLToPath(new URL("migrations", import.meta.url));

/**
 * Applies the migrations that are missing, alone among all who try, and lets `servingRole` serve where it is another role
 * than the one that migrates. Returns how many were applied. Throws where the server is older than PostgreSQL 15 or can't
 * be reached.
 */
export async function migrateDatabase(
  url: string,
  servingRole?: string,
  folder = ownMigrations,
): Promise<number> {
  const sql = postgres(url, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: "broadsheet migrate" },
  });
  try {
    const version = await versionOf(sql, url);
    if (version < oldest) {
      throw new Error(`PostgreSQL 15 or later is needed; this server is ${Math.floor(version / 10000)}.`);
    }
    await takeLock(sql);
    const { count: before, last } = await applied(sql);
    await makeIndexesFirst(sql, folder, last);
    await patiently(sql, () => migrate(drizzle(sql), { migrationsFolder: folder }));
    if (servingRole && servingRole !== decodeURIComponent(new URL(url).username))
      await letServe(sql, servingRole);
    return (await applied(sql)).count - before;
  } finally {
    await sql.end(); // ends the session, and its lock with it
  }
}

/** Asks again and again: a session that waits within a statement would hold up an index made CONCURRENTLY, and it that session. */
async function takeLock(sql: postgres.Sql): Promise<void> {
  const ask = () => sql`select pg_try_advisory_lock(${lock.toString()}::bigint) as held`;
  while (!(await ask())[0]?.held) await wait(100);
}

/** The longest that a statement waits for a table that others use, in ms: whoever comes after it waits behind it. */
const longestWait = 2000;
const tries = 30;

/** Gives way and tries again where a table is in use. */
async function patiently(sql: postgres.Sql, work: () => Promise<void>): Promise<void> {
  await sql`select set_config('lock_timeout', ${String(longestWait)}, false)`;
  for (let left = tries; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (left === 1 || !isLockTimeout(error)) throw error;
      await wait(longestWait / 2);
    }
  }
}

/** PostgreSQL's lock_not_available, wrapped by the query builder or not. */
function isLockTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "55P03") || isLockTimeout(error.cause);
}

async function versionOf(sql: postgres.Sql, url: string): Promise<number> {
  try {
    const rows = await sql<
      { version: number }[]
    >`select current_setting('server_version_num')::int as version`;
    return rows[0]?.version ?? 0;
  } catch (cause) {
    const { host, pathname } = new URL(url); // not its password
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The database ${pathname.slice(1)} on ${host} can't be used: ${why}`, { cause });
  }
}

async function applied(sql: postgres.Sql): Promise<{ count: number; last: number }> {
  const [there] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as yes`;
  if (!there?.yes) return { count: 0, last: 0 };
  const [row] = await sql<{ count: number; last: number }[]>`
    select count(*)::int as count, coalesce(max(created_at), 0)::float8 as last from drizzle.__drizzle_migrations`;
  return row ?? { count: 0, last: 0 };
}
