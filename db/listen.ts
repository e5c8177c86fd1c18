/** A connection that listens: one a channel and process, apart from the pool, which lends its own to each statement anew. */
import postgres from "postgres";
import { env } from "@/lib/shared/env";
import { pastPooler } from "./pooler";

/**
 * Listens to a channel until the returned function is called. `onListen` is called again after every reconnection: what
 * was told meanwhile is lost.
 */
export async function listenTo(
  channel: string,
  onMessage: (payload: string) => void,
  onListen: () => void,
): Promise<() => Promise<void>> {
  const { DATABASE_URL, MIGRATE_DATABASE_URL } = env();
  const sql = postgres(pastPooler(DATABASE_URL, MIGRATE_DATABASE_URL), {
    max: 1,
    idle_timeout: 0,
    onnotice: () => {},
    connect_timeout: 5,
    backoff: (tries) => Math.min(1, 0.1 * 2 ** tries),
    connection: { application_name: "broadsheet live", TimeZone: "UTC" },
  });
  const end = () => sql.end({ timeout: 1 });
  try {
    await sql.listen(channel, onMessage, onListen);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
