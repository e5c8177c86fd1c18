/** What the server counts about itself, with the database's part asked for at the moment of reading. */
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "@/db/client";
import { env } from "@/lib/shared/env";
import { meters } from "@/lib/shared/metrics";

/** In milliseconds: a scrape is soon over, and what takes longer is away. */
const patience = 2000;
const states = ["active", "idle", "idle in transaction", "other"];

async function connectionsByState(): Promise<Map<string, number>> {
  const rows = await sql<{ state: string; n: number }[]>`
    select coalesce(state, 'other') as state, count(*)::int as n from pg_stat_activity
    where datname = current_database() and usename = current_user group by 1`;
  const counts = new Map(states.map((state) => [state, 0]));
  for (const { state, n } of rows) {
    const known = counts.has(state) ? state : "other";
    counts.set(known, (counts.get(known) ?? 0) + n);
  }
  return counts;
}

async function askDatabase(): Promise<void> {
  const { databaseUp, databaseSeconds, databaseConnections, poolSize } = meters();
  poolSize.set(env().DATABASE_POOL);
  const began = performance.now();
  const asked = connectionsByState().catch(() => undefined); // away: the gauge says so
  const counts = await Promise.race([asked, wait(patience, undefined)]);
  databaseUp.set(counts ? 1 : 0);
  databaseSeconds.set((performance.now() - began) / 1000);
  databaseConnections.reset();
  for (const [state, n] of counts ?? []) databaseConnections.set({ state }, n);
}

/** Everything in Prometheus' text format. Never rejects for a database that is away. */
export async function readMetrics(): Promise<{ type: string; text: string }> {
  await askDatabase();
  const { registry } = meters();
  return { type: registry.contentType, text: await registry.metrics() };
}
