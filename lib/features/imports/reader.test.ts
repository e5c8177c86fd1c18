/** Files that harm their readers: each ends as a refusal within its time, and the server's own thread goes on. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bombs } from "@/lib/article/read/testing";
import { setEnv } from "@/lib/shared/env";
import { Refusal } from "@/lib/shared/errors";
import { readAside, readerLimits } from "./reader";

setEnv({ DATABASE_URL: "postgres://x@127.0.0.1/x", AUTH_SECRET: "x".repeat(32), LOG_LEVEL: "silent" });
const files = join(import.meta.dirname, "../../../e2e/files");
const source = (name: string, bytes: Uint8Array) => ({ name, bytes, type: "", url: "" });

test("a PDF is read aside, and the server's own thread goes on meanwhile", { timeout: 60_000 }, async () => {
  let beats = 0;
  const heart = setInterval(() => {
    beats += 1;
  }, 5);
  const read = await readAside(source("a.pdf", new Uint8Array(readFileSync(join(files, "two-columns.pdf")))));
  clearInterval(heart);
  expect(read.title).toBe("A river treaty that both sides say they hate");
  expect(beats).toBeGreaterThan(3);
});

/** The rest of them is `npm run attack`'s. */
const some = bombs().filter(({ name }) => /states a small|billion|150 MB|attribute/.test(name));
test.each(some)("$name is refused in time", { timeout: 60_000 }, async ({ file, bytes }) => {
  const began = performance.now();
  await expect(readAside(source(file, bytes))).rejects.toMatchObject({ name: "ImportProblem" });
  expect(performance.now() - began).toBeLessThan(readerLimits.milliseconds + 10_000);
});

test("more at once wait, and too many are told to come again", { timeout: 60_000 }, async () => {
  const many = readerLimits.atOnce + readerLimits.waiting + 3;
  const one = source("a.md", new TextEncoder().encode("# Three\n\nshort words"));
  const ends = await Promise.allSettled(Array.from({ length: many }, () => readAside(one)));
  const refused = ends.filter((end) => end.status === "rejected" && end.reason instanceof Refusal);
  expect(refused).toHaveLength(3);
  await expect(readAside(one)).rejects.toMatchObject({ code: "no-article" });
});
