/** Indexes on tables that are in use, made before the migrations' transaction, in which PostgreSQL can't make them CONCURRENTLY. */
import { readMigrationFiles } from "drizzle-orm/migrator";
import type postgres from "postgres";

const pattern =
  /^create\s+(?:unique\s+)?index\s+(if\s+not\s+exists\s+)"?(\w+)"?\s+on\s+(?:"?public"?\.)?"?(\w+)"?/i;
/** PostgreSQL's codes for a column or a table that is not there: the same migrations make it, and the index after it. */
const notYet = new Set(["42703", "42P01"]);

interface Index {
  name: string;
  table: string;
  statement: string;
}

const withoutComments = (statement: string) => statement.replace(/^\s*--.*$/gm, "").trim();

function indexIn(text: string): Index[] {
  const statement = withoutComments(text);
  const [, condition = "", name, table] = pattern.exec(statement) ?? [];
  if (!name || !table) return [];
  return [{ name, table, statement: statement.replace(condition, `concurrently ${condition}`) }];
}

async function makeOne(sql: postgres.Sql, { name, table, statement }: Index): Promise<void> {
  const [is] = await sql<{ table: boolean; broken: boolean }[]>`
    select to_regclass(${table}) is not null as table, exists (
      select from pg_index where indexrelid = to_regclass(${name}) and not indisvalid) as broken`;
  if (!is?.table) return;
  // What an interrupted one leaves behind serves no query, and would be taken for the index.
  if (is.broken) await sql`drop index concurrently ${sql(name)}`;
  await sql.unsafe(statement).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && notYet.has(String(error.code)))) throw error;
  });
}

/** Makes what migrations later than `last` (their time, in ms) create by CREATE INDEX IF NOT EXISTS; they then find it there. */
export async function makeIndexesFirst(sql: postgres.Sql, folder: string, last: number): Promise<void> {
  const pending = readMigrationFiles({ migrationsFolder: folder }).filter(
    ({ folderMillis }) => folderMillis > last,
  );
  for (const index of pending.flatMap((migration) => migration.sql).flatMap(indexIn))
    await makeOne(sql, index);
}
