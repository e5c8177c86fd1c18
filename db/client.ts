/** The connection: the only place that opens one. Made at first use, so that a build needs no database. */
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Pool } from "pg";
import { env } from "@/lib/shared/env";
import { openPool } from "./pool";
import * as schema from "./schema";
import { type Sql, sqlOn } from "./statement";

type Database = NodePgDatabase<typeof schema>;
export type Tx = Parameters<Parameters<Database["transaction"]>[0]>[0];

interface Connection {
  pool: Pool;
  sql: Sql;
  db: Database;
}
// Next bundles a module more than once in one process; the pool must still be one.
const shared = globalThis as { broadsheetConnection?: Connection };

function connection(): Connection {
  if (!shared.broadsheetConnection) {
    const pool = openPool(env());
    shared.broadsheetConnection = { pool, sql: sqlOn(pool), db: drizzle(pool, { schema }) };
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
/** Statements written out, for the few that must stay one round trip. */
export const sql: Sql = lazily(
  () => connection().sql,
  () => {},
);

/** Waits for what is under way and ends all connections; the next use opens anew. */
export async function closeDb(): Promise<void> {
  const open = shared.broadsheetConnection;
  delete shared.broadsheetConnection;
  await open?.pool.end();
}
