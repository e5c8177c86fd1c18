/** The role that serves: it reads and writes rows, and neither owns tables nor alters what is only ever added to. */
import type postgres from "postgres";

/** What is only ever added to, by any role: triggers hold it, and the serving role lacks the right besides. */
export const onlyAddedTo = ["events", "mark_log"] as const;

/** Gives the role what a server needs on the tables as they are now. Run by their owner, after every migration. */
export async function letServe(sql: postgres.Sql, role: string): Promise<void> {
  await sql.begin(async (tx) => {
    const [database] = await tx`select current_database() as name`;
    await tx`grant connect on database ${tx(database?.name)} to ${tx(role)}`;
    await tx`grant usage on schema public to ${tx(role)}`;
    await tx`revoke all on all tables in schema public from ${tx(role)}`;
    await tx`grant select, insert, update, delete on all tables in schema public to ${tx(role)}`;
    for (const table of onlyAddedTo) await tx`revoke update, delete on ${tx(table)} from ${tx(role)}`;
    // A reviewer's words on a student whose data was erased are blanked; the trigger lets nothing else pass.
    await tx`grant update (reason) on mark_log to ${tx(role)}`;
  });
}
