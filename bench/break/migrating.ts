/** A migration that is killed half-way and started again, while the servers of the version before go on serving. */
import { type ChildProcess, spawn } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import type { Embedded } from "@/db/embedded";
import { ownMigrations } from "@/db/migrate";
import { childEnv } from "@/lib/shared/env";
import type { Chances } from "./random";
import type { Site } from "./site";

interface Journal {
  entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[];
}

const script = join(import.meta.dirname, "migrate.ts");
const breakpoint = "\n--> statement-breakpoint\n";
const attempts = 20;

/** Adds a migration to a copy of the product's own. Returns its number. */
async function addMigration(folder: string): Promise<number> {
  const file = join(folder, "meta", "_journal.json");
  const journal = JSON.parse(await readFile(file, "utf8")) as Journal;
  const last = journal.entries.at(-1);
  if (!last) throw new Error("There are no migrations.");
  const idx = last.idx + 1;
  const tag = `${String(idx).padStart(4, "0")}_break`;
  const statements = [
    `alter table answers add column break_${idx} integer not null default 0`,
    `update answers set break_${idx} = version`,
    "select pg_sleep(0.4)",
    `create table break_${idx} (id integer primary key)`,
  ];
  await writeFile(join(folder, `${tag}.sql`), statements.join(breakpoint));
  journal.entries.push({ ...last, idx, tag, when: last.when + 1 });
  await writeFile(file, JSON.stringify(journal));
  return idx;
}

function start(
  { url, servingUrl }: Embedded,
  folder: string,
): { child: ChildProcess; begun: Promise<void>; ended: Promise<number> } {
  const child = spawn(process.execPath, ["--import", "tsx", script, folder, new URL(servingUrl).username], {
    env: childEnv({ DATABASE_URL: url }),
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = new Promise<number>((done) => child.once("exit", (code) => done(code ?? 1)));
  const begun = new Promise<void>((done) => child.stdout?.once("data", () => done()));
  return { child, begun: Promise.race([begun, ended.then(() => {})]), ended };
}

/** The migrations that the database says were applied, against the columns and tables that they make. */
async function checkApplied(url: string, made: number): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql<{ applied: number; columns: number; tables: number }[]>`
      select (select count(*)::int from drizzle.__drizzle_migrations) as applied,
        (select count(*)::int from pg_attribute where attrelid = 'answers'::regclass and attname like 'break%'
          and not attisdropped) as columns,
        (select count(*)::int from pg_class where relname like 'break%' and relkind = 'r') as tables`;
    if (row?.columns !== row?.tables || row?.applied !== made + 1)
      throw new Error(`A migration was applied by half: ${JSON.stringify(row)} of ${made + 1}.`);
  } finally {
    await sql.end();
  }
}

/** Kills the migrating process, or its database, on the way; then brings the migration to its end, as a restart does. */
export async function migrateInterrupted(
  { database, scratch, data }: Site,
  { whole, happens }: Chances,
): Promise<boolean> {
  const folder = join(scratch, "migrations");
  await cp(ownMigrations, folder, { recursive: true, force: false });
  const made = await addMigration(folder);
  const first = start(database.current(), folder);
  await first.begun;
  await wait(whole(0, 700));
  if (happens(0.3)) {
    const pid = Number((await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n")[0]);
    if (pid > 0) process.kill(pid, "SIGKILL");
  }
  first.child.kill("SIGKILL");
  await first.ended;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const again = start(database.current(), folder);
    if ((await again.ended) === 0) {
      await checkApplied(database.current().url, made);
      return true;
    }
    await wait(200);
  }
  throw new Error(`The migration could not be brought to its end in ${attempts} attempts.`);
}
