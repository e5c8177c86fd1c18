/** `npm run backup -- [FILE]`: everything in the database as one file, while it serves. */
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { writeBackup } from "@/db/backup";
import { env } from "@/lib/shared/env";
import { runCommand } from "./database";

const named = () => `broadsheet-${new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, "-")}.sql.gz`;
const [given] = process.argv.slice(2);

await runCommand(async (owner) => {
  const file = given ?? join(env().DATA_DIR, "backups", named());
  const draft = `${file}.draft`;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const zip = createGzip();
  try {
    // It appears under its name only when it is whole. Students' names are in it: its owner alone may read it.
    const [tables] = await Promise.all([
      writeBackup(owner, zip),
      pipeline(zip, createWriteStream(draft, { mode: 0o600, flush: true })),
    ]);
    await rename(draft, file);
    console.log(`${tables} tables are in ${file}. Keep a copy on another machine.`);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
});
