/** Brings a database to the newest tables. */
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
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
    await sql`select pg_advisory_lock(${lock.toString()}::bigint)`;
    const before = await applied(sql);
    await migrate(drizzle(sql), { migrationsFolder: folder });
    if (servingRole && servingRole !== decodeURIComponent(new URL(url).username))
      await letServe(sql, servingRole);
    return (await applied(sql)) - before;
  } finally {
    await sql.end(); // ends the session, and its lock with it
  }
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

async function applied(sql: postgres.Sql): Promise<number> {
  const [there] = await sql`select to_regclass('drizzle.__drizzle_migrations') is not null as yes`;
  if (!there?.yes) return 0;
  const [row] = await sql<{ n: number }[]>`select count(*)::int as n from drizzle.__drizzle_migrations`;
  return row?.n ?? 0;
}
