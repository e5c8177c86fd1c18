/** A backup as a file: it appears under its name only when it is whole and has been read again. */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { checkBackup, writeBackup } from "@/db/backup";

/** Students' names are in it: its owner alone may read it. */
const forOwner = { folder: 0o700, file: 0o600 };

/**
 * Writes everything of the database at `owner`, the address of the role that owns its tables. Returns the number of tables.
 * Where it fails, what stood under the name before still stands there.
 */
export async function writeBackupFile(owner: string, file: string): Promise<number> {
  const draft = `${file}.draft`;
  await mkdir(dirname(file), { recursive: true, mode: forOwner.folder });
  const zip = createGzip();
  try {
    const [tables] = await Promise.all([
      writeBackup(owner, zip),
      pipeline(zip, createWriteStream(draft, { mode: forOwner.file, flush: true })),
    ]);
    await checkBackupFile(draft);
    await rename(draft, file);
    return tables;
  } catch (error) {
    zip.destroy();
    await rm(draft, { force: true });
    throw error;
  }
}

/** Reads a backup to its end. Throws, in words for an administrator, where it is none or not whole. */
export async function checkBackupFile(file: string): Promise<void> {
  const unzipped = createGunzip();
  await Promise.all([checkBackup(unzipped), pipeline(createReadStream(file), unzipped)]);
}
