/** Whether a server can do its work at the moment, part by part. */
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "@/db/client";
import { log } from "@/lib/shared/log";

export type PartHealth = "ok" | "away" | "read-only";
export interface Health {
  /** It answers; what doesn't has no health to ask for. */
  live: true;
  /** All of its parts are. */
  ready: boolean;
  parts: { database: PartHealth };
}

/** A database that takes longer to say one word is away; in milliseconds. */
const patience = 2000;

async function databaseHealth(): Promise<PartHealth> {
  const asked = sql<{ readOnly: boolean }[]>`
    select pg_is_in_recovery() or current_setting('default_transaction_read_only')::boolean as "readOnly"`.then(
    ([row]): PartHealth => (row?.readOnly ? "read-only" : "ok"),
  );
  try {
    return await Promise.race([asked, wait(patience, "away" as const)]);
  } catch (error) {
    log().warn({ err: error }, "the database is away");
    return "away";
  }
}

/** Asks every part. Never rejects, and takes two seconds at most. */
export async function readHealth(): Promise<Health> {
  const database = await databaseHealth();
  return { live: true, ready: database === "ok", parts: { database } };
}
