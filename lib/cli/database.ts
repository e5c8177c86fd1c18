/** The database and the secret that the commands run with. */

import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { closeDb } from "@/db/client";
import { findEmbedded, startEmbedded } from "@/db/embedded";
import { migrateDatabase } from "@/db/migrate";
import { setEnv, startEnv } from "@/lib/shared/env";

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
 * Runs a command on the configured database, brought up to date: DATABASE_URL, else the embedded one, which is used
 * where it runs and else started for as long as the command takes.
 */
export async function onDatabase(work: () => Promise<void>): Promise<void> {
  const { DATABASE_URL, AUTH_SECRET, DATA_DIR } = startEnv();
  const running = DATABASE_URL ?? (await findEmbedded(DATA_DIR));
  const own = running ? undefined : await startEmbedded({ dataDir: DATA_DIR, say: console.log });
  try {
    const url = running ?? own?.url;
    setEnv({
      DATABASE_URL: url,
      AUTH_SECRET: AUTH_SECRET ?? (DATABASE_URL ? undefined : await ownSecret(DATA_DIR)),
    });
    if (url) await migrateDatabase(url);
    await work();
  } finally {
    await closeDb();
    await own?.stop();
  }
}

/** The body of a command: loads .env, runs `work` on the database, and ends with the error's words where it fails. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    await onDatabase(work);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
