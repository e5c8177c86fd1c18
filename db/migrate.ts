/** Brings a database to the newest tables. */
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
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
  const client = new pg.Client({ connectionString: url, application_name: "broadsheet migrate" });
  client.on("error", () => {}); // the statement that fails of it tells
  try {
    await connect(client, url);
    const [server] = await rowsOf(client, "select current_setting('server_version_num')::int as version");
    const version = Number(server?.version);
    if (version < oldest) {
      throw new Error(`PostgreSQL 15 or later is needed; this server is ${Math.floor(version / 10000)}.`);
    }
    await client.query("select pg_advisory_lock($1::bigint)", [lock.toString()]);
    const before = await applied(client);
    await migrate(drizzle(client), { migrationsFolder: folder });
    if (servingRole && servingRole !== decodeURIComponent(new URL(url).username))
      await letServe(client, servingRole);
    return (await applied(client)) - before;
  } finally {
    await client.end(); // ends the session, and its lock with it
  }
}

const rowsOf = async (client: pg.Client, text: string): Promise<Record<string, unknown>[]> =>
  (await client.query(text)).rows;

async function connect(client: pg.Client, url: string): Promise<void> {
  try {
    await client.connect();
  } catch (cause) {
    const { host, pathname } = new URL(url); // not its password
    const why =
      cause instanceof Error ? cause.message || String("code" in cause && cause.code) : String(cause);
    throw new Error(`The database ${pathname.slice(1)} on ${host} can't be used: ${why}`, { cause });
  }
}

async function applied(client: pg.Client): Promise<number> {
  const [there] = await rowsOf(
    client,
    "select to_regclass('drizzle.__drizzle_migrations') is not null as yes",
  );
  if (!there?.yes) return 0;
  const [row] = await rowsOf(client, "select count(*)::int as n from drizzle.__drizzle_migrations");
  return Number(row?.n);
}
