/** Reading a page or file beside everything else: in a process of its own, with limits on time and memory. */
import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ImportProblem } from "@/lib/article/problem";
import type { Imported, Source } from "@/lib/article/read";
import { childEnv } from "@/lib/shared/env";
import { tooMany } from "@/lib/shared/errors";
import { log } from "@/lib/shared/log";
import type { Read } from "./read-process";

export const readerLimits = {
  /** Of processor time, in ms; told on Linux alone. */
  work: 12_000,
  /** On the clock, in ms: on a busy machine work takes longer than it is long. */
  milliseconds: 45_000,
  /** What objects of the process may take, in MB. */
  heap: 512,
  /** What it may take in all, in bytes: buffers are counted by no limit of a heap's. Told on Linux alone. */
  memory: 1024 * 1024 * 1024,
  /** Files read at the same time; others wait. */
  atOnce: 2,
  /** How many may wait. */
  waiting: 10,
  /** A process that was started ahead and is not needed ends after so long, in ms. */
  idle: 5 * 60 * 1000,
} as const;

interface Readers {
  running: number;
  waiting: (() => void)[];
  /** Started ahead, since loading the readers takes a second or two. */
  spare?: ChildProcess | undefined;
}
// Next bundles a module more than once in one server; the queue must still be one.
const shared = globalThis as { broadsheetReaders?: Readers };
function readers(): Readers {
  shared.broadsheetReaders ??= { running: 0, waiting: [] };
  return shared.broadsheetReaders;
}

/** Run from source, in a build too: the bundler makes no files of processes. */
const source = () =>
  join(/* turbopackIgnore: true */ process.cwd(), "lib", "features", "imports", "read-process.ts");

const start = (): ChildProcess =>
  fork(source(), {
    execArgv: ["--import", "tsx", `--max-old-space-size=${readerLimits.heap}`],
    // What harms a reader finds no address or secret of the server's in its surroundings.
    env: childEnv({ DATABASE_URL: undefined, MIGRATE_DATABASE_URL: undefined, AUTH_SECRET: undefined }),
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });

/** Starts a process ahead of the first file. */
export function readyToRead(): void {
  const all = readers();
  if (all.spare) return;
  const child = start();
  all.spare = child;
  child.unref();
  child.channel?.unref();
  const forget = () => {
    if (all.spare === child) all.spare = undefined;
  };
  child.once("exit", forget).once("error", forget);
  const end = setTimeout(() => {
    if (all.spare === child) child.kill("SIGKILL");
  }, readerLimits.idle);
  end.unref();
}

function take(): ChildProcess {
  const all = readers();
  const child = all.spare?.connected ? all.spare : start();
  all.spare = undefined;
  child.ref();
  child.channel?.ref();
  return child;
}

/** A file of the kernel's about the process, by its words; none where there is no such thing. */
function told({ pid }: ChildProcess, name: "statm" | "stat"): string[] {
  if (process.platform !== "linux" || pid === undefined) return [];
  try {
    const text = readFileSync(`/proc/${pid}/${name}`, "utf8");
    return text
      .slice(text.lastIndexOf(")") + 1)
      .trim()
      .split(" ");
  } catch {
    return []; // it has just ended, which its own event tells
  }
}

/** What the process has gone beyond, or null (proc(5): pages of 4 KiB held; ticks of 10 ms worked for user and system). */
function beyond(child: ChildProcess): string | null {
  if (Number(told(child, "statm")[1] ?? 0) * 4096 > readerLimits.memory) return "memory";
  const [user = 0, system = 0] = told(child, "stat").slice(11, 13).map(Number);
  return (user + system) * 10 > readerLimits.work ? "work" : null;
}

const tooHard = (cause: unknown) =>
  new ImportProblem(
    "bomb",
    "This takes longer to read, or more room, than any article does. Copy the article's words and paste them below.",
    { cause },
  );
const unexpected = (cause: unknown) =>
  new ImportProblem(
    "unreadable",
    "This can't be read: it is damaged, or of a kind that Broadsheet does not know. Copy the article's words and paste them below.",
    { cause },
  );

async function readInProcess(given: Source): Promise<Imported> {
  const child = take();
  let late: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  try {
    const read = await new Promise<Read>((done, fail) => {
      late = setTimeout(() => fail(tooHard("time")), readerLimits.milliseconds);
      watch = setInterval(() => {
        const what = beyond(child);
        if (what) fail(tooHard(what));
      }, 50);
      child.once("message", (read: Read) => done(read));
      child.once("error", (error) => fail(tooHard(error)));
      child.once("exit", (code, signal) => fail(tooHard(`ended with ${signal ?? code}`)));
      child.send(given, (error) => error && fail(tooHard(error)));
    });
    if ("imported" in read) return read.imported;
    if ("problem" in read) throw new ImportProblem(read.problem.code, read.problem.message);
    log().warn({ err: read.failure }, "a file could not be read");
    throw unexpected(read.failure);
  } finally {
    clearTimeout(late);
    clearInterval(watch);
    child.kill("SIGKILL");
  }
}

/** Reads it once there is room. Rejects with an `ImportProblem`, or with "too-many" where too many wait. */
export async function readAside(given: Source): Promise<Imported> {
  const all = readers();
  if (all.running >= readerLimits.atOnce) {
    if (all.waiting.length >= readerLimits.waiting)
      throw tooMany("Many articles are being read just now. Try again in a minute.");
    await new Promise<void>((done) => all.waiting.push(done));
  } else all.running += 1;
  try {
    return await readInProcess(given);
  } finally {
    const next = all.waiting.shift();
    if (next) next();
    else all.running -= 1;
  }
}
