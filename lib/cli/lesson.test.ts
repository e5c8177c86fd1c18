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
    expect(lesson.parse(JSON.parse(json.out))).toMatchObject({ title: "Two harbours", pool: [] });
    expect(run(["-"], text).out).toMatch(/^# Untitled article\n/);
  });
  it("gives the pool where it is asked for, and heeds the number of items and the grade", {
    timeout: 60_000,
  }, () => {
    const long = fileURLToPath(new URL("../lesson/test-articles/opinion.txt", import.meta.url));
    const made = lesson.parse(
      JSON.parse(run([long, "--format", "json", "--items", "3", "--grade", "11-12", "--pool"]).out),
    );
    expect(made.items.length).toBeLessThanOrEqual(3);
    expect(made.gradeBand).toBe("11-12");
    expect(made.pool.length).toBeGreaterThan(0);
  });
  it("writes a page that stands alone and a file for Moodle", { timeout: 60_000 }, () => {
    const html = run(["-", "--format", "html"], text).out;
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain("data:font/woff2");
    expect(run(["-", "--format", "gift"], text).out).toMatch(
      /^\$CATEGORY: Broadsheet\/Untitled article\n\n::/,
    );
  });
  it.each([
    ["no such file", ["missing.txt"], ""],
    ["an unknown format", ["-", "--format", "pdf"], text],
    ["a format by the name of a method", ["-", "--format", "toString"], text],
    ["no number of items", ["-", "--items", "many"], text],
    ["an unknown grade", ["-", "--grade", "13"], text],
    ["an unknown option", ["-", "--colour"], text],
    ["a folder", ["lib"], ""],
    ["an empty text", ["-"], ""],
    ["text that is no prose", ["-"], "\u0000\u0001".repeat(500)],
  ])("answers %s with one line on standard error and status 2", { timeout: 60_000 }, (_, args, input) => {
    const done = run(args, input);
    expect(done.status).toBe(2);
    expect(done.out).toBe("");
    expect(done.err.trim().split("\n")).toHaveLength(1);
  });
});
