/** Progress in the terminal. Plain JavaScript on Node's built-ins alone: it runs before anything is installed. */
import { spawn } from "node:child_process";

/** @param {number} ms */
export const spoken = (ms) => (ms < 100 ? "" : `${(ms / 1000).toFixed(ms < 9950 ? 1 : 0)} s`);

/**
 * Runs one step of work and shows its name, the seconds that pass (in a terminal) and how long it took.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = Date.now();
  const live = Boolean(process.stdout.isTTY);
  const line = `  ${name} `.padEnd(44, ".");
  const show = () => process.stdout.write(`\r${line} ${spoken(Date.now() - began)}`);
  const ticking = live ? setInterval(show, 1000) : undefined;
  if (live) show();
  try {
    const result = await work();
    process.stdout.write(`${live ? "\r" : ""}${line} ${spoken(Date.now() - began) || "done"}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${live ? "\r" : ""}${line} failed\n`);
    throw error;
  } finally {
    clearInterval(ticking);
  }
}

/**
 * Runs a Node program quietly. Rejects with what it said where it fails.
 * @param {string[]} args script and arguments
 * @param {{ env?: NodeJS.ProcessEnv, onStart?: (child: import("node:child_process").ChildProcess) => void }} [options]
 * @returns {Promise<string>} what it said
 */
export function runNode(args, { env = process.env, onStart } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      env,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    onStart?.(child);
    let said = "";
    const hear = (/** @type {Buffer} */ data) => {
      said += data;
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("error", fail);
    child.once("close", (code, signal) =>
      code === 0 ? done(said) : fail(new Error(said.trim() || `ended with ${signal ?? code}`)),
    );
  });
}
