/** The database and the secret that the commands run with. */

import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { closeDb } from "@/db/client";
import { findEmbedded, startEmbedded } from "@/db/embedded";
import { migrateDatabase } from "@/db/migrate";
import { servedThrough } from "@/db/pooler";
import { env, setEnv, startEnv } from "@/lib/shared/env";

/** The secret of the embedded default: made at first use, kept in the data folder for its owner alone. */
export async function ownSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, "auth-secret");
  if (existsSync(file)) return (await readFile(file, "utf8")).trim();
  const secret = randomBytes(32).toString("base64url");
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await writeFile(file, `${secret}\n`, { mode: 0o600, flag: "wx" });
  return secret;
}

/**
 * Brings the configured database up to date as the role that owns its tables, and forgets that role: what follows, and
 * every process started from here, serves by DATABASE_URL alone.
 */
export async function migrateConfigured(): Promise<void> {
  const { DATABASE_URL, MIGRATE_DATABASE_URL } = env();
  const role = decodeURIComponent(new URL(DATABASE_URL).username);
  await migrateDatabase(MIGRATE_DATABASE_URL ?? DATABASE_URL, role);
  setEnv({
    MIGRATE_DATABASE_URL: undefined,
    DATABASE_URL: servedThrough(DATABASE_URL, MIGRATE_DATABASE_URL),
  });
}

/**
 * Runs a command on the configured database, brought up to date: DATABASE_URL, else the embedded one, which is used
 * where it runs and else started for as long as the command takes. `work` is given the address for the role that owns the
 * tables.
 */
export async function onDatabase(work: (owner: string) => Promise<void>): Promise<void> {
  const { DATABASE_URL, AUTH_SECRET, DATA_DIR } = startEnv();
  const running = DATABASE_URL ? undefined : await findEmbedded(DATA_DIR);
  const own =
    DATABASE_URL || running ? undefined : await startEmbedded({ dataDir: DATA_DIR, say: console.log });
  const embedded = running ?? own;
  try {
    setEnv({
      ...(embedded && { DATABASE_URL: embedded.servingUrl, MIGRATE_DATABASE_URL: embedded.url }),
      AUTH_SECRET: AUTH_SECRET ?? (DATABASE_URL ? undefined : await ownSecret(DATA_DIR)),
    });
    const { MIGRATE_DATABASE_URL, DATABASE_URL: serving } = env();
    await migrateConfigured();
    await work(MIGRATE_DATABASE_URL ?? serving);
  } finally {
    await closeDb();
    await own?.stop();
  }
}

/** The body of a command: loads .env, runs `work` on the database, and ends with the error's words where it fails. */
export async function runCommand(work: (owner: string) => Promise<void>): Promise<void> {
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    await onDatabase(work);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
