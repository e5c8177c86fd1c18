/** The embedded database's own backup, once a day while it serves. */
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { log } from "@/lib/shared/log";
import { writeBackupFile } from "./backup-file";
import { dailyName, dayOf, outdated } from "./backup-plan";

export interface DailyBackupOptions {
  /** The database's address as the role that owns its tables. */
  owner: () => string;
  folder: string;
  now?: () => Date;
}

/** Long enough after a start that a server that is only tried out leaves nothing behind. */
const firstAfter = 60_000;
/** Often enough for a computer that slept through the night. */
const lookEvery = 15 * 60_000;

/**
 * Backs the database up where the day (in UTC) has no backup yet, and then removes what is no longer kept. Returns the new
 * file, or undefined where none was needed. Rejects where it fails; what was there then still is.
 */
export async function backUpDaily({ owner, folder, now = () => new Date() }: DailyBackupOptions) {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const there = await readdir(folder);
  const name = dailyName(now());
  if (there.includes(name)) return undefined;
  const began = performance.now();
  const tables = await writeBackupFile(owner(), join(folder, name));
  const file = join(folder, name);
  log().info({ file, tables, ms: Math.round(performance.now() - began) }, "backed up");
  for (const old of outdated([...there, name])) {
    await rm(join(folder, old), { force: true });
    log().info({ file: join(folder, old) }, "an old backup was removed");
  }
  // What a killed process was writing.
  for (const draft of there.filter((each) => dayOf(each.replace(/\.draft$/, "")) && each.endsWith(".draft")))
    await rm(join(folder, draft), { force: true });
  return file;
}

/** Backs up once a day from now on; a failure is logged and tried again. Returns the way to stop, after what is under way. */
export function keepBackedUp(options: DailyBackupOptions): () => Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve();
  const look = () => {
    underWay = underWay
      .then(() => backUpDaily(options))
      .catch((error: unknown) => log().error({ err: error }, "the daily backup failed; it is tried again"));
  };
  const timers = [setTimeout(look, firstAfter), setInterval(look, lookEvery)];
  for (const timer of timers) timer.unref();
  return async () => {
    for (const timer of timers) clearTimeout(timer);
    await underWay;
  };
}
