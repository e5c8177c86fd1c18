/** `npm run restore -- FILE`: a backup into an empty database. */
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { readBackup } from "@/db/backup";
import { runCommand } from "./database";

const [file] = process.argv.slice(2);

await runCommand(async (owner) => {
  if (!file) throw new Error("Which backup? npm run restore -- FILE");
  const unzipped = createGunzip();
  const reading = pipeline(createReadStream(file), unzipped);
  const [tables] = await Promise.all([readBackup(owner, unzipped), reading]);
  console.log(`${tables} tables were restored from ${file}.`);
});
