/** What a database's tables take and give, to compare two versions of them. */
import postgres from "postgres";

interface Column {
  type: string;
  nullable: boolean;
  /** The database fills it in where a statement doesn't name it. */
  filled: boolean;
}
export interface Shape {
  /** By "table.column". */
  columns: Map<string, Column>;
  /** Rules that can refuse a row: checks, unique and foreign keys, by "table: definition". */
  rules: Set<string>;
}

/** Reads the tables of the schema public. */
export async function shapeOf(url: string): Promise<Shape> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const columns = await sql<(Column & { name: string })[]>`
      select table_name || '.' || column_name as name, data_type as type, is_nullable = 'YES' as nullable,
        column_default is not null or is_identity = 'YES' as filled
      from information_schema.columns where table_schema = 'public'`;
    const rules = await sql<{ rule: string }[]>`
      select conrelid::regclass || ': ' || regexp_replace(pg_get_constraintdef(oid), ' ON DELETE .*', '') as rule
      from pg_constraint where connamespace = 'public'::regnamespace and contype in ('c', 'u', 'p', 'f')
      union select indrelid::regclass || ': ' || regexp_replace(pg_get_indexdef(indexrelid), '.* USING', 'unique')
      from pg_index join pg_class c on c.oid = indrelid
      where indisunique and c.relnamespace = 'public'::regnamespace
        and not exists (select from pg_constraint where conindid = indexrelid)`;
    return {
      columns: new Map(columns.map(({ name, ...column }) => [name, column])),
      rules: new Set(rules.map(({ rule }) => rule)),
    };
  } finally {
    await sql.end();
  }
}

const tableOf = (name: string) => name.split(/[.:]/, 1)[0] ?? "";

/** What statements written for `was` can't do with `is`, in words. */
export function newlyRefused(was: Shape, is: Shape): string[] {
  const tables = new Set([...was.columns.keys()].map(tableOf));
  const gone = [...was.columns].flatMap(([name, before]) => {
    const after = is.columns.get(name);
    if (!after) return [`${name} is gone`];
    if (after.type !== before.type) return [`${name} was ${before.type} and is ${after.type}`];
    if (before.nullable && !after.nullable) return [`${name} must now be given`];
    return before.filled && !after.filled && !after.nullable ? [`${name} is no longer filled in`] : [];
  });
  const wanted = [...is.columns]
    .filter(([name, { nullable, filled }]) => !was.columns.has(name) && !nullable && !filled)
    .filter(([name]) => tables.has(tableOf(name)))
    .map(([name]) => `${name} must be given, and the version before doesn't know it`);
  const rules = [...is.rules]
    .filter((rule) => !was.rules.has(rule) && tables.has(tableOf(rule)))
    .map((rule) => `a new rule: ${rule}`);
  return [...gone, ...wanted, ...rules];
}
