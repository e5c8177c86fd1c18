/** SQL statements, counted by PostgreSQL itself (pg_stat_statements): those of the role that serves, and no others. */
import postgres from "postgres";

export interface Statements {
  /** How many statements the server sent while `run` ran. */
  count(run: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

/** `adminUrl` names the database in question, as its superuser. */
export async function countStatements(adminUrl: string, servingRole: string): Promise<Statements> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await sql`create extension if not exists pg_stat_statements`;
  return {
    count: async (run) => {
      await sql`select pg_stat_statements_reset()`;
      await run();
      const [row] = await sql`
        select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
        where userid = ${servingRole}::regrole and toplevel`;
      return Number(row?.calls);
    },
    close: () => sql.end(),
  };
}
