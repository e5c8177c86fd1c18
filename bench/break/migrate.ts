/** Migrates the database that DATABASE_URL names by the migrations of a folder, for a role to serve; says when it begins. */
import { migrateDatabase } from "@/db/migrate";
import { startEnv } from "@/lib/shared/env";

const { DATABASE_URL: url } = startEnv();
const [folder, role] = process.argv.slice(2);
if (!url || !folder) throw new Error("DATABASE_URL and a folder are needed.");
process.stdout.write("begins\n");
await migrateDatabase(url, role, folder);
