import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findHolder, type Hold, hold } from "./only-one";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "broadsheet-hold-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

it("one server holds a data folder, the next is told who and where, and the hold ends with its holder", async () => {
  const first = (await hold(dir)) as Hold;
  expect(await hold(dir)).toEqual({ pid: process.pid });
  first.tell("http://127.0.0.1:3000");
  expect(await findHolder(dir)).toEqual({ pid: process.pid, address: "http://127.0.0.1:3000" });
  await first.release();
  expect(await findHolder(dir)).toBeUndefined();
  const second = (await hold(dir)) as Hold;
  expect(second).toHaveProperty("release");
  await second.release();
});

it("a data folder that nobody made yet is held too: at the very first start there is none", async () => {
  const fresh = join(dir, "new");
  const first = (await hold(fresh)) as Hold;
  expect(await hold(fresh)).toEqual({ pid: process.pid });
  await first.release();
});

it("a socket that a crash left behind hinders nobody", async ({ skip }) => {
  skip(process.platform === "win32", "Windows keeps its pipes out of the file system");
  await writeFile(join(dir, "start.sock"), "");
  const held = await hold(dir);
  expect(held).toHaveProperty("release");
  await (held as Hold).release();
});
