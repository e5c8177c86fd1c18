import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lesson } from "@/lib/lesson/schema";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const run = (args: string[], input = "") => {
  const done = spawnSync(process.execPath, [tsx, "lib/cli/lesson.ts", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
};
const text = "The harbour towns have seen little of the money that the treaty brought in. ".repeat(10);

describe("the lesson command", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "lesson-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("prints a whole lesson as JSON from a file, and Markdown from standard input", {
    timeout: 60_000,
  }, () => {
    const file = join(folder, "two-harbours.txt");
    writeFileSync(file, text);
    const json = run([file, "--format", "json"]);
    expect(json.status).toBe(0);
    expect(lesson.parse(JSON.parse(json.out)).title).toBe("Two harbours");
    expect(run(["-"], text).out).toMatch(/^# Untitled article\n/);
  });
  it.each([
    ["no such file", ["missing.txt"], ""],
    ["an unknown format", ["-", "--format", "pdf"], text],
    ["an empty text", ["-"], ""],
  ])("answers %s with one line on standard error and status 2", { timeout: 60_000 }, (_, args, input) => {
    const done = run(args, input);
    expect(done.status).toBe(2);
    expect(done.out).toBe("");
    expect(done.err.trim().split("\n")).toHaveLength(1);
  });
});
