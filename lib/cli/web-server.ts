/** The web server as a child process: started, waited for, stopped so that what is under way ends first. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { addressOf, childEnv } from "@/lib/shared/env";
import { nextScript } from "./build";

export interface WebServer {
  address: string;
  pid: number;
  /** Settles with a few words on how it ended. */
  ended: Promise<string>;
  /** Lets requests under way end, for `graceSeconds` at most. */
  stop(graceSeconds?: number): Promise<void>;
}

export interface WebServerOptions {
  host: string;
  port: number;
  dev?: boolean;
  /** Of another app than the one at the checkout's root. */
  folder?: string;
  /** Variables over this process's own. */
  env?: Record<string, string>;
  /** "inherit" shows what the server says; a function is given it. */
  output?: "inherit" | "ignore" | ((said: string) => void);
}

const bare = (host: string) => host.replace(/^\[(.*)\]$/, "$1");

/** Throws where the server could not listen there, in words that say what to do. */
export async function checkPort(host: string, port: number): Promise<void> {
  const problem = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
    const server = createServer();
    server.once("error", done);
    server.listen(port, bare(host), () => server.close(() => done(undefined)));
  });
  if (!problem) return;
  const other = port === 65535 ? 3001 : port + 1;
  const words: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program. Stop that one, or choose another port: PORT=${other} npm start`,
    EACCES: `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine.`,
    ENOTFOUND: `HOST is ${host}, which is no address that this machine knows.`,
  };
  throw new Error(
    words[problem.code ?? ""] ?? `The server can't listen on ${host}:${port}: ${problem.message}`,
    {
      cause: problem,
    },
  );
}

async function answers(address: string, timeout: number): Promise<boolean> {
  try {
    await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(timeout) });
    return true;
  } catch {
    return false; // not yet
  }
}

function endOf(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    child.once("error", (error) => done(error.message));
    child.once("exit", (code, signal) => done(signal ? `signal ${signal}` : `code ${code}`));
  });
}

async function stopChild(child: ChildProcess, ended: Promise<string>, graceSeconds: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode) return;
  // Windows has no SIGTERM: there Ctrl-C reached the child by itself, and kill() would cut off what is under way.
  if (process.platform !== "win32") child.kill("SIGTERM");
  const impatience = setTimeout(() => child.kill("SIGKILL"), graceSeconds * 1000);
  await ended;
  clearTimeout(impatience);
}

/** Starts Next on a build (or, with `dev`, on the sources) and waits until it answers. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const { host, port, dev = false, folder, env = {}, output = "inherit" } = options;
  const preload = pathToFileURL(join("lib", "cli", "with-parent.js")).href;
  const next = [nextScript, dev ? "dev" : "start", ...(folder ? [folder] : [])];
  const args = ["--import", preload, ...next, "-H", bare(host), "-p", String(port)];
  const mode = {
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    BROADSHEET_PARENT: String(process.pid),
  };
  const hear = typeof output === "function" ? output : undefined;
  const child = spawn(process.execPath, args, {
    env: childEnv({ ...mode, ...env, PORT: String(port), HOST: host }),
    stdio: [
      "ignore",
      output === "ignore" ? "ignore" : "pipe",
      typeof output === "function" ? "pipe" : output,
      "ipc",
    ],
  });
  if (hear)
    for (const out of [child.stdout, child.stderr]) out?.on("data", (data: Buffer) => hear(String(data)));
  // Next says in its first lines what we say better in ours; what comes later is the log.
  let quiet = !dev || hear !== undefined;
  child.stdout?.on("data", (data: Buffer) => {
    if (!quiet) process.stdout.write(data);
  });
  const ended = endOf(child);
  let over: string | undefined;
  ended.then((how) => {
    over = how;
  });
  const address = addressOf(host, port);
  const deadline = Date.now() + 60_000;
  while (!(await answers(address, dev ? 60_000 : 5000))) {
    if (over !== undefined) throw new Error(`The web server ended at once (${over}).`);
    if (Date.now() > deadline) {
      await stopChild(child, ended, 1);
      throw new Error(`The web server did not answer on ${address} within a minute.`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  quiet = hear !== undefined;
  if (child.pid === undefined) throw new Error("The web server has no process.");
  return {
    address,
    pid: child.pid,
    ended,
    stop: (graceSeconds = 15) => stopChild(child, ended, graceSeconds),
  };
}
