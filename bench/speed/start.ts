/** `npm start` as a person runs it, on a data folder of its own: from the second start's beginning to its first answer. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { placeFor } from "@/db/embedded/place";
import { freePort } from "@/db/embedded/postmaster";
import { childEnv } from "@/lib/shared/env";

/** What the measurement's own settings must not tell it. */
const unset = {
  DATABASE_URL: undefined,
  AUTH_SECRET: undefined,
  PUBLIC_URL: undefined,
  HOST: undefined,
  SAMPLE_SCHOOL: undefined,
};

async function startOnce(dataDir: string): Promise<number> {
  const port = await freePort();
  const env = childEnv({ ...unset, DATA_DIR: dataDir, PORT: String(port) });
  const began = performance.now();
  const child = spawn(process.execPath, ["lib/cli/start.js"], { env, stdio: "ignore" });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  try {
    while (performance.now() - began < 120_000 && child.exitCode === null) {
      const status = await fetch(`http://127.0.0.1:${port}/`).then(
        (answer) => answer.status,
        () => 0, // not yet
      );
      if (status === 200) return (performance.now() - began) / 1000;
      await wait(20);
    }
    throw new Error("npm start did not answer within two minutes.");
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

/** Seconds that the second start takes. */
export async function secondStart(): Promise<number> {
  const scratch = await mkdtemp(join(tmpdir(), `broadsheet-bench-${process.pid}-start-`));
  const dataDir = join(scratch, "data");
  try {
    await startOnce(dataDir);
    return await startOnce(dataDir);
  } finally {
    await rm(placeFor(dataDir).home, { recursive: true, force: true });
    await rm(scratch, { recursive: true, force: true });
  }
}
