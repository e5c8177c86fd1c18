import { createReadStream } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createGunzip } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readBackup } from "@/db/backup";
import { db } from "@/db/client";
import { aClassWith, testDb } from "@/db/testing";
import { newTestDatabase, withDatabase } from "@/db/testing/cluster";
import { hashesOf } from "@/db/testing/hashes";
import { checkBackupFile } from "./backup-file";
import { backupFolder } from "./backup-folder";
import { backUpDaily } from "./daily-backup";

testDb();

const cluster = inject("cluster");
let folder: string;
let owner: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "broadsheet-backups-"));
  const [row] = await db.execute("select current_database() as name");
  owner = withDatabase(cluster.adminUrl, String(row?.name));
  await aClassWith(2);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (now: string, to = owner) => backUpDaily({ owner: () => to, folder, now: () => new Date(now) });

describe("the daily backup", () => {
  it("is made once a day, for its owner alone to read, and restores into an empty database as it was", async () => {
    const file = await at("2026-11-24T08:00:00Z");
    expect(file).toBe(join(folder, "broadsheet-2026-11-24.sql.gz"));
    expect(await at("2026-11-24T23:59:00Z")).toBeUndefined();
    expect((await stat(file ?? "")).mode & 0o077).toBe(0);
    const empty = await newTestDatabase(cluster);
    const url = withDatabase(cluster.adminUrl, new URL(empty.url).pathname.slice(1));
    try {
      await readBackup(url, createReadStream(file ?? "").pipe(createGunzip()));
      expect(await hashesOf(url)).toEqual(await hashesOf(owner));
    } finally {
      await empty.drop();
    }
  });

  it("that fails leaves what was there, and no half of itself", async () => {
    const before = await readdir(folder);
    const bytes = await readFile(join(folder, "broadsheet-2026-11-24.sql.gz"));
    await expect(at("2026-11-25T08:00:00Z", "postgres://nobody@127.0.0.1:1/none")).rejects.toThrow();
    expect(await readdir(folder)).toEqual(before);
    expect(await readFile(join(folder, "broadsheet-2026-11-24.sql.gz"))).toEqual(bytes);
    expect(await at("2026-11-25T08:15:00Z")).toBeDefined();
  });

  it("keeps seven days and four weeks, and sweeps up what a killed one left", async () => {
    await writeFile(join(folder, "broadsheet-2026-11-20.sql.gz.draft"), "half");
    for (let n = 1; n <= 40; n += 1)
      await at(new Date(Date.parse("2026-11-25T08:00:00Z") + n * 86_400_000).toISOString());
    const left = (await readdir(folder)).map((name) => name.slice(11, 21));
    expect(left.sort()).toEqual([
      ...["2026-12-06", "2026-12-13", "2026-12-20", "2026-12-27"],
      ...["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04"],
    ]);
  });

  it("is read again before it counts: one that is cut off is told", async () => {
    const file = join(folder, "broadsheet-2027-01-04.sql.gz");
    await checkBackupFile(file);
    await truncate(file, (await stat(file)).size - 20);
    await expect(checkBackupFile(file)).rejects.toThrow();
  });
});

describe("the folder of the backups", () => {
  it("lies outside the checkout, another for each data folder", () => {
    for (const platform of ["linux", "darwin", "win32"] as const) {
      const [one, other] = [".data", ".data-2"].map((dir) => backupFolder(dir, undefined, {}, platform));
      expect(one?.startsWith(process.cwd())).toBe(false);
      expect(one).not.toBe(other);
    }
    expect(backupFolder(".data", "/srv/backups", {})).toBe("/srv/backups");
  });
});
