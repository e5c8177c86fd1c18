import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Embedded, findEmbedded, startEmbedded } from "./embedded";
import { placeFor } from "./embedded/place";
import { parsePidFile } from "./embedded/postmaster";
import { migrateDatabase } from "./migrate";

/** One statement on a connection of its own. */
async function ask(url: string, statement: string) {
  const sql = postgres(url, { max: 1, connect_timeout: 5 });
  try {
    return (await sql.unsafe(statement))[0];
  } finally {
    await sql.end();
  }
}

describe("the embedded database", () => {
  let dataDir = "";
  const running: Embedded[] = [];
  const start = async (takeOver = false) => {
    const embedded = await startEmbedded({ dataDir, takeOver });
    running.push(embedded);
    return embedded;
  };
  const pidOf = async () =>
    parsePidFile(await readFile(join(placeFor(dataDir).home, "data", "postmaster.pid"), "utf8"))?.pid ?? 0;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "broadsheet-embedded-"));
  });
  afterAll(async () => {
    for (const one of running) await one.stop();
    await rm(placeFor(dataDir).home, { recursive: true, force: true });
    await rm(dataDir, { recursive: true, force: true });
  });

  it("is UTF-8, asks for a password, and keeps that password to the owner of the data folder", async () => {
    const { url } = await start();
    const row = await ask(
      url,
      "select length('é') as n, lower('É') as low, current_user as who, current_setting('listen_addresses') as heard," +
        " current_setting('server_encoding') as encoding",
    );
    expect(row).toEqual({ n: 1, low: "é", who: "broadsheet", heard: "127.0.0.1", encoding: "UTF8" });
    await expect(ask(url.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toThrow(/password/);
    if (process.platform !== "win32") {
      expect((await stat(join(dataDir, "postgres.json"))).mode & 0o777).toBe(0o600);
    }
  });

  it("lets the product's role own its database and nothing else", async () => {
    const row = await ask(
      running[0]?.url ?? "",
      "select rolsuper or rolcreaterole or rolcreatedb or rolreplication as more from pg_roles where rolname = current_user",
    );
    expect(row?.more).toBe(false);
  });

  it("takes its migrations once when two starts race", async () => {
    const { url } = running[0] as Embedded;
    const applied = await Promise.all([migrateDatabase(url), migrateDatabase(url), migrateDatabase(url)]);
    expect(applied.filter((n) => n > 0)).toHaveLength(1);
    expect(await migrateDatabase(url)).toBe(0);
  });

  it("serves by a role that owns nothing", async () => {
    const { url, servingUrl } = running[0] as Embedded;
    await migrateDatabase(url, new URL(servingUrl).username);
    expect(await ask(servingUrl, "select count(*)::int as n from users")).toEqual({ n: 0 });
    await expect(ask(servingUrl, "create table mine ()")).rejects.toThrow(/permission denied/);
    await expect(ask(servingUrl, "drop table tries")).rejects.toThrow(/must be owner/);
    await expect(ask(servingUrl, "truncate events")).rejects.toThrow(/permission denied/);
  });

  it("is found by a command beside it, and refuses a second start with its address", async () => {
    const { url, servingUrl } = running[0] as Embedded;
    expect(await findEmbedded(dataDir)).toEqual({ url, servingUrl });
    await expect(start()).rejects.toThrow(`127.0.0.1:${new URL(url).port}`);
  });

  it("keeps what was committed through a stop and through a kill", async () => {
    await ask(running[0]?.url ?? "", "create table kept as select 'yes' as answer");
    await running.pop()?.stop();
    expect(await findEmbedded(dataDir)).toBeUndefined();
    const second = await start();
    expect(await ask(second.url, "select answer from kept")).toEqual({ answer: "yes" });
    process.kill(await pidOf(), "SIGKILL");
    await second.ended;
    const third = await start();
    expect(await ask(third.url, "select answer from kept")).toEqual({ answer: "yes" });
  });

  it("takes over a server that a crash of ours left running", async () => {
    const before = await pidOf();
    const fourth = await start(true);
    expect(await pidOf()).not.toBe(before);
    expect(await ask(fourth.url, "select answer from kept")).toEqual({ answer: "yes" });
  });

  it("starts though the pid in a stale pid file now belongs to another program", async () => {
    for (const one of running.splice(0)) await one.stop();
    const file = join(placeFor(dataDir).home, "data", "postmaster.pid");
    await writeFile(
      file,
      `${process.pid}\n${join(placeFor(dataDir).home, "data")}\n1\n5432\n\n127.0.0.1\n\nready\n`,
    );
    const again = await start();
    expect(await ask(again.url, "select answer from kept")).toEqual({ answer: "yes" });
    await running.pop()?.stop();
  });

  it("refuses data of another major version and leaves it alone", async () => {
    const file = join(placeFor(dataDir).home, "data", "PG_VERSION");
    const version = await readFile(file, "utf8");
    await writeFile(file, "17\n");
    await expect(start()).rejects.toThrow(/made by PostgreSQL 17; the programs installed are version 18/);
    await writeFile(file, version);
    await start();
    expect(await ask(running[0]?.url ?? "", "select answer from kept")).toEqual({ answer: "yes" });
  });

  it("makes a new database where the password is lost, and sets the old one aside", async () => {
    for (const one of running.splice(0)) await one.stop();
    await rm(join(dataDir, "postgres.json"));
    const said: string[] = [];
    running.push(await startEmbedded({ dataDir, say: (line) => said.push(line) }));
    expect(said.join()).toMatch(/set aside as .*data-set-aside-\d{14}/);
    await expect(ask(running[0]?.url ?? "", "select answer from kept")).rejects.toThrow(/kept/);
  });
});

describe("a pid file", () => {
  it.each([
    [
      "12\n/data\n1700000000\n5433\n\n127.0.0.1\n  123 456\nready   \n",
      { pid: 12, port: 5433, status: "ready" },
    ],
    ["12\r\n/data\r\n17\r\n5433\r\n\r\n\r\n\r\nstarting\r\n", { pid: 12, port: 5433, status: "starting" }],
    ["12\n", { pid: 12, port: undefined, status: "" }],
    ["", undefined],
    ["-12\n", undefined],
    ["soup\n", undefined],
  ])("%j reads as %j", (text, meaning) => {
    expect(parsePidFile(text)).toEqual(meaning);
  });
});
