import postgres from "postgres";

/** Every table of the database as its count of rows and one hash of them, to compare two databases. */
export async function hashesOf(url: string): Promise<Record<string, string>> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const tables = await sql<{ name: string }[]>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
  const hashes: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await sql`select count(*)::int as n,
      coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') as hash from ${sql(name)} t`;
    hashes[name] = `${row?.n} ${row?.hash}`;
  }
  await sql.end();
  return hashes;
}
