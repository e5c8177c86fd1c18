/** The connection: the only place that opens one. Made at first use, so that a build needs no database. */
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import { env } from "@/lib/shared/env";
import { tameErrors } from "./errors";
import * as schema from "./schema";

type Database = PostgresJsDatabase<typeof schema>;
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

tameErrors();

interface Connection {
  sql: Sql;
  db: Database;
}
// Next bundles a module more than once in one process; the pool must still be one.
const shared = globalThis as { broadsheetConnection?: Connection };

function connection(): Connection {
  if (!shared.broadsheetConnection) {
    const settings = env();
    const sql = postgres(settings.DATABASE_URL, {
      max: settings.DATABASE_POOL,
      onnotice: () => {},
      // After the database was away: the driver's own waits grow to half a minute and more.
      connect_timeout: 5,
      backoff: (tries) => Math.min(1, 0.1 * 2 ** tries),
      connection: { application_name: "broadsheet", TimeZone: "UTC" },
    });
    shared.broadsheetConnection = { sql, db: drizzle(sql, { schema }) };
  }
  return shared.broadsheetConnection;
}

function lazily<T extends object>(target: () => T, base: object = {}): T {
  return new Proxy(base, {
    get(_, property) {
      const real = target();
      const value: unknown = Reflect.get(real, property, real);
      return typeof value === "function" ? value.bind(real) : value;
    },
    apply: (_, __, args) => Reflect.apply(target() as (...a: unknown[]) => unknown, undefined, args),
  }) as T;
}

export const db: Database = lazily(() => connection().db);
/** postgres.js itself, for the few statements that must stay one prepared round trip. */
export const sql: Sql = lazily(
  () => connection().sql,
  () => {},
);

/** Waits for what is under way and ends all connections; the next use opens anew. */
export async function closeDb(): Promise<void> {
  const open = shared.broadsheetConnection;
  delete shared.broadsheetConnection;
  await open?.sql.end({ timeout: 5 });
}
