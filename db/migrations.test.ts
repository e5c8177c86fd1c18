/** The version before goes on serving while a migration runs and until its own process is replaced. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, describe, expect, inject, it } from "vitest";
import { migrateDatabase, ownMigrations } from "./migrate";
import { asAdmin, withDatabase } from "./testing/cluster";
import { newlyRefused, shapeOf } from "./testing/shape";

interface Journal {
  entries: { idx: number; tag: string; when: number }[];
}
const readJournal = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8")) as Journal;
const { entries } = readJournal(ownMigrations);
const fileOf = (tag: string) => join(ownMigrations, `${tag}.sql`);

/** Landed before this test, when no school was served. */
const before = new Set([
  "0000_everything-a-school-keeps",
  "0001_why-a-mark-changed",
  "0002_what-happened-is-only-added-to",
]);
/** Of style, or held by db/migrate.ts itself: it waits for a table two seconds at most, and makes indexes first. */
const notAsked =
  "prefer-bigint-over-int,prefer-robust-stmts,prefer-text-field,prefer-identity,prefer-timestamptz,identifier-too-long," +
  "require-lock-timeout,require-statement-timeout";
/** What takes something from the version before says why it no longer needs it. */
const secondStep = /^-- second step: \S.{20,}/m;

const undo: (() => unknown)[] = [];
afterAll(async () => {
  for (const each of undo.reverse()) await each();
});

async function anEmptyDatabase(name: string): Promise<string> {
  const { adminUrl } = inject("cluster");
  const database = `broadsheet_test_${name}_${process.pid}`;
  await asAdmin(adminUrl, `create database ${database} template template0 encoding 'UTF8'`);
  undo.push(() => asAdmin(adminUrl, `drop database if exists ${database} with (force)`));
  return withDatabase(adminUrl, database);
}

/** The migrations up to a number, and further ones of the test's own. */
function someMigrations(upTo: number, more: { tag: string; sql: string }[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-migrations-"));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(ownMigrations, folder, { recursive: true });
  const journal = readJournal(folder);
  journal.entries = journal.entries.slice(0, upTo);
  for (const { tag, sql } of more) {
    const when = (journal.entries.at(-1)?.when ?? 0) + 1000;
    journal.entries.push({ ...entries[0], idx: journal.entries.length, tag, when } as Journal["entries"][0]);
    writeFileSync(join(folder, `${tag}.sql`), sql);
  }
  writeFileSync(join(folder, "meta", "_journal.json"), JSON.stringify(journal));
  return folder;
}

interface Finding {
  line: number;
  rule_name: string;
  message: string;
}
function lint(file: string): string[] {
  const squawk = join("node_modules", "squawk-cli", "js", "bin", "squawk");
  const args = ["--assume-in-transaction", "--pg-version", "15", "--reporter", "json", "-e", notAsked, file];
  const { stdout, stderr } = spawnSync(process.execPath, [squawk, ...args], { encoding: "utf8" });
  if (!stdout.trim().startsWith("[")) throw new Error(`The linter said nothing: ${stderr}`);
  const lines = readFileSync(file, "utf8").split("\n");
  return (JSON.parse(stdout) as Finding[])
    .filter(({ line, rule_name }) => {
      const isIndex = rule_name === "require-concurrent-index-creation";
      return !(isIndex && /^create (unique )?index if not exists/i.test(lines[line] ?? ""));
    })
    .map(({ line, rule_name, message }) => `line ${line + 1}, ${rule_name}: ${message}`);
}

describe("a migration", () => {
  it.each(entries.map(({ tag }) => tag).filter((tag) => !before.has(tag)))(
    "%s neither takes away, renames nor blocks, unless it is a second step that says why it may",
    (tag) => {
      const text = readFileSync(fileOf(tag), "utf8");
      expect(lint(fileOf(tag))).toEqual([]);
      if (text.includes("squawk-ignore")) expect(text).toMatch(secondStep);
    },
  );

  it("that would is found by the linter", () => {
    const folder = someMigrations(0);
    for (const [sql, rule] of [
      ['ALTER TABLE "users" DROP COLUMN "name";', "ban-drop-column"],
      ['ALTER TABLE "users" RENAME COLUMN "name" TO "title";', "renaming-column"],
      ['ALTER TABLE "users" ADD COLUMN "title" text NOT NULL;', "adding-required-field"],
      ['ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE varchar(10);', "changing-column-type"],
      ['ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL;', "adding-not-nullable-field"],
      ['CREATE INDEX "users_name" ON "users" ("name");', "require-concurrent-index-creation"],
      ['DROP TABLE "users";', "ban-drop-table"],
    ] as const) {
      const file = join(folder, "wrong.sql");
      writeFileSync(file, sql);
      expect(lint(file).join("\n"), sql).toContain(rule);
    }
  });

  it("leaves what the version before reads and writes, in every table", { timeout: 60_000 }, async () => {
    const url = await anEmptyDatabase("steps");
    await migrateDatabase(url, undefined, someMigrations(1));
    let was = await shapeOf(url);
    for (const { idx, tag } of entries.slice(1)) {
      await migrateDatabase(url, undefined, someMigrations(idx + 1));
      const is = await shapeOf(url);
      const refused = newlyRefused(was, is);
      if (!secondStep.test(readFileSync(fileOf(tag), "utf8"))) expect(refused, tag).toEqual([]);
      was = is;
    }
  });

  it("makes an index on a table in use without keeping anyone from writing", async () => {
    const url = await anEmptyDatabase("index");
    const all = entries.length;
    await migrateDatabase(url, undefined, someMigrations(all));
    const [one, other] = [postgres(url, { max: 1 }), postgres(url, { max: 1 })];
    undo.push(
      () => one.end(),
      () => other.end(),
    );
    const [open] = [await one.reserve()];
    await open`begin`;
    await open`insert into tries (key) values ('under way')`;
    const sql = 'CREATE INDEX IF NOT EXISTS "tries_count" ON "tries" ("count");';
    const migrated = migrateDatabase(url, undefined, someMigrations(all, [{ tag: "9999_an-index", sql }]));
    const underWay = () => other`select from pg_stat_activity
      where datname = current_database() and query ilike 'create index concurrently%' and wait_event_type = 'Lock'`;
    while ((await underWay()).length === 0) await wait(20);
    await other`set statement_timeout = 2000`;
    await other`insert into tries (key) values ('at the same time')`;
    await open`commit`;
    open.release();
    expect(await migrated).toBe(1);
    const [index] = await other`select indisvalid from pg_index where indexrelid = 'tries_count'::regclass`;
    expect(index?.indisvalid).toBe(true);
  });

  it("gives way where a table is in use, and is tried again", async () => {
    const url = await anEmptyDatabase("wait");
    const all = entries.length;
    await migrateDatabase(url, undefined, someMigrations(all));
    const [one, other] = [postgres(url, { max: 1 }), postgres(url, { max: 1 })];
    undo.push(
      () => one.end(),
      () => other.end(),
    );
    const open = await one.reserve();
    await open`begin`;
    await open`select * from tries`;
    const sql = 'ALTER TABLE "tries" ADD COLUMN "note" text;';
    const migrated = migrateDatabase(url, undefined, someMigrations(all, [{ tag: "9999_a-column", sql }]));
    await other`set statement_timeout = 5000`;
    for (let n = 0; n < 8; n += 1) {
      await other`insert into tries (key) values (${n})`;
      await wait(300);
    }
    await open`commit`;
    open.release();
    expect(await migrated).toBe(1);
  });
});
