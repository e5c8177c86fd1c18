/** `npm run backup -- [FILE]`: everything in the database as one file, while it serves. */
import { join } from "node:path";
import { env } from "@/lib/shared/env";
import { writeBackupFile } from "./backup-file";
import { runCommand } from "./database";

const named = () => `broadsheet-${new Date().toISOString().slice(0, 19).replaceAll(/[:T]/g, "-")}.sql.gz`;
const [given] = process.argv.slice(2);

await runCommand(async (owner) => {
  const file = given ?? join(env().DATA_DIR, "backups", named());
  const tables = await writeBackupFile(owner, file);
  console.log(`${tables} tables are in ${file}. Keep a copy on another machine.`);
});
