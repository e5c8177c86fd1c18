/** The role that serves: it reads and writes rows, and neither owns tables nor alters what is only ever added to. */
import pg from "pg";

/** What is only ever added to, by any role: triggers hold it, and the serving role lacks the right besides. */
export const onlyAddedTo = ["events", "mark_log"] as const;

/** Gives the role what a server needs on the tables as they are now. Run by their owner, after every migration. */
export async function letServe(client: pg.Client, name: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>("select current_database() as name");
  const [database, role] = [String(rows[0]?.name), name].map((each) => pg.escapeIdentifier(each));
  // Statements sent together are one transaction.
  await client.query(
    [
      `grant connect on database ${database} to ${role}`,
      `grant usage on schema public to ${role}`,
      `revoke all on all tables in schema public from ${role}`,
      `grant select, insert, update, delete on all tables in schema public to ${role}`,
      ...onlyAddedTo.map((table) => `revoke update, delete on ${table} from ${role}`),
    ].join("; "),
  );
}
