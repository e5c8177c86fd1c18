/** What a backup needs to know of the tables. */
import type pg from "pg";

interface Table {
  name: string;
  columns: string[];
}

/** Written by triggers from what a backup holds: no part of one, and there again once it is restored. */
const derived = ["lesson_search"];

async function rowsOf<T extends object>(client: pg.Client, text: string, values?: unknown[]): Promise<T[]> {
  return (await client.query<T>(text, values)).rows;
}

/** The product's tables with their columns, each after those that its keys point at. */
export async function tablesInOrder(client: pg.Client): Promise<Table[]> {
  const tables = await rowsOf<Table>(
    client,
    `select c.relname as name,
      (select json_agg(a.attname order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and c.relname <> all ($1) order by c.relname`,
    [derived],
  );
  const keys = await rowsOf<{ child: string; parent: string }>(
    client,
    `select child.relname as child, parent.relname as parent from pg_constraint k
    join pg_class child on child.oid = k.conrelid join pg_class parent on parent.oid = k.confrelid
    where k.contype = 'f' and k.conrelid <> k.confrelid`,
  );
  const ordered: Table[] = [];
  const waits = new Map(tables.map(({ name }) => [name, new Set<string>()]));
  for (const { child, parent } of keys) waits.get(child)?.add(parent);
  while (ordered.length < tables.length) {
    const next = tables.find(({ name }) => waits.get(name)?.size === 0);
    if (!next) throw new Error("The tables' keys go in a circle.");
    ordered.push(next);
    waits.delete(next.name);
    for (const parents of waits.values()) parents.delete(next.name);
  }
  return ordered;
}

/** The name of a table that holds rows; undefined where the database is empty. */
export async function firstWithRows(client: pg.Client): Promise<string | undefined> {
  for (const { name } of await tablesInOrder(client))
    if ((await rowsOf(client, `select 1 from "${name}" limit 1`)).length > 0) return name;
  return undefined;
}

/** Where the counted ids go on. Sequences that were never used are left out. */
export const sequencesOf = (client: pg.Client) =>
  rowsOf<{ name: string; value: string }>(
    client,
    `select sequencename as name, last_value::text as value from pg_sequences
    where schemaname = 'public' and last_value is not null order by 1`,
  );

export async function appliedMigrations(client: pg.Client): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(
    client,
    "select count(*)::int as n from drizzle.__drizzle_migrations",
  );
  return row?.n ?? 0;
}
