/** One running PostgreSQL: its pid file, its start, its end. */
import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { platform } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { childEnv } from "@/lib/shared/env";
import { type Binaries, program } from "./binaries";
import type { Owner } from "./place";

const run = promisify(execFile);
const windows = platform() === "win32";

export interface PidFile {
  pid: number;
  port?: number;
  /** "starting", "ready", "stopping"…; empty in the first moments. */
  status: string;
}

/** Reads PostgreSQL's postmaster.pid: pid, folder, start, port, socket folder, address, shared memory, status. */
export function parsePidFile(text: string): PidFile | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const port = Number(lines[3]);
  return { pid, port: Number.isInteger(port) && port > 0 ? port : undefined, status: lines[7] ?? "" };
}

/** PostgreSQL finds its own settings in the environment: none of the caller's may reach it, nor a locale. */
export function cleanEnv(): NodeJS.ProcessEnv {
  const variables = childEnv({ LC_ALL: "C" });
  for (const name of Object.keys(variables)) {
    if (/^(PG|LANG|LC_(?!ALL))/.test(name)) delete variables[name];
  }
  return variables;
}

export async function readPidFile(data: string): Promise<PidFile | undefined> {
  try {
    return parsePidFile(await readFile(join(data, "postmaster.pid"), "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** True where a process of this number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function commandOf(pid: number): string {
  if (platform() === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    } catch {
      return ""; // it ended between two looks
    }
  }
  const [name, ...args] = windows
    ? ["tasklist", "/FI", `PID eq ${pid}`, "/FO", "CSV", "/NH"]
    : ["ps", "-ww", "-o", "command=", "-p", String(pid)];
  return spawnSync(name as string, args, { encoding: "utf8" }).stdout ?? "";
}

/** True where process `pid` is the server of `data`, rather than gone or another program that got its number. */
export function isServerOf(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false;
  const command = commandOf(pid);
  return command.includes("postgres") && (windows || command.includes(data));
}

/** The server that runs on `data` now, whoever started it. */
export async function findRunning(data: string): Promise<PidFile | undefined> {
  const file = await readPidFile(data);
  return file && isServerOf(file.pid, data) ? file : undefined;
}

/**
 * A pid file left by a crash hinders the next start where its number now belongs to another program of the same user.
 * Its first line is replaced by a number that no process has; the rest stays, since PostgreSQL checks the old shared
 * memory by it.
 */
async function disarmPidFile(data: string): Promise<void> {
  const file = join(data, "postmaster.pid");
  const left = await readPidFile(data);
  if (!left || !isAlive(left.pid)) return;
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/^\s*\d+/, "4194304"));
}

/** A port of 127.0.0.1 that is free now: `wished` where it still is. */
export async function freePort(wished = 0): Promise<number> {
  const port = await new Promise<number | undefined>((done) => {
    const server = createServer();
    server.once("error", () => done(undefined)); // taken, or not ours to take
    server.listen(wished, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : undefined));
    });
  });
  if (port !== undefined) return port;
  if (wished === 0) throw new Error("No free port on 127.0.0.1.");
  return freePort();
}

export interface Launch {
  binaries: Binaries;
  data: string;
  owner?: Owner;
  settings: Record<string, string>;
}

export interface Postmaster {
  pid: number;
  /** Settles when the server has ended, whyever. */
  ended: Promise<void>;
}

const tail = async (log: string) =>
  (await readFile(log, "utf8").catch((error: unknown) => `(its log ${log} can't be read: ${String(error)})`))
    .trim()
    .split("\n")
    .slice(-15)
    .join("\n");

/** Starts a server and waits until it takes connections. It lives in a session of its own, which Ctrl-C doesn't reach. */
export async function launch({ binaries, data, owner, settings }: Launch): Promise<Postmaster> {
  await disarmPidFile(data);
  const log = `${data}.log`;
  await rename(log, `${log}.1`).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  const args = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  if (windows) return launchOnWindows(binaries, data, log, args);
  const out = openSync(log, "w", 0o600);
  const child = spawn(program(binaries, "postgres"), ["-D", data, ...args], {
    ...owner,
    detached: true,
    cwd: dirname(data),
    env: cleanEnv(),
    stdio: ["ignore", out, out],
  });
  closeSync(out);
  let failure: Error | undefined;
  const ended = new Promise<void>((done) => {
    child.once("error", (error) => {
      failure = error;
      done();
    });
    child.once("exit", () => done());
  });
  for (const deadline = Date.now() + 60_000; ; await wait(20)) {
    if (failure) throw new Error(`PostgreSQL could not be started: ${failure.message}`, { cause: failure });
    if (child.exitCode !== null || child.signalCode)
      throw new Error(`PostgreSQL ended at once:\n${await tail(log)}`);
    const file = await readPidFile(data);
    if (file && file.pid === child.pid && file.status === "ready") break;
    if (Date.now() > deadline) {
      child.kill("SIGQUIT");
      throw new Error(`PostgreSQL was not ready within a minute:\n${await tail(log)}`);
    }
  }
  child.unref();
  return { pid: pidOf(child), ended };
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error("PostgreSQL has no process.");
  return child.pid;
}

/** On Windows pg_ctl drops an administrator's rights, with which PostgreSQL refuses to run. */
async function launchOnWindows(
  binaries: Binaries,
  data: string,
  log: string,
  args: string[],
): Promise<Postmaster> {
  const options = ["start", "-w", "-t", "60", "-D", data, "-l", log, "-o", args.join(" ")];
  const child = spawn(program(binaries, "pg_ctl"), options, {
    env: cleanEnv(),
    stdio: "ignore",
    windowsHide: true,
  });
  const code = await new Promise((done, fail) => child.once("error", fail).once("exit", done));
  const file = await readPidFile(data);
  if (code !== 0 || !file) throw new Error(`PostgreSQL could not be started:\n${await tail(log)}`);
  return { pid: file.pid, ended: new Promise(() => {}) };
}

/** Ends a server: "fast" rolls back what is open and writes everything down, "immediate" is for what is thrown away. */
export async function stopServer(binaries: Binaries, data: string, how: "fast" | "immediate"): Promise<void> {
  const running = await findRunning(data);
  if (!running) return;
  if (windows) {
    await run(program(binaries, "pg_ctl"), ["stop", "-w", "-t", "30", "-D", data, "-m", how], {
      env: cleanEnv(),
    });
    return;
  }
  const { pid } = running;
  process.kill(pid, how === "fast" ? "SIGINT" : "SIGQUIT");
  for (const deadline = Date.now() + 30_000; isServerOf(pid, data); await wait(20)) {
    if (Date.now() < deadline) continue;
    process.kill(pid, "SIGQUIT");
    throw new Error(
      `PostgreSQL in ${basename(data)} (process ${pid}) did not end within 30 s and was told to at once.`,
    );
  }
}
