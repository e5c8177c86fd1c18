/** `next build`, only where the sources changed since the last one. */
import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { childEnv } from "@/lib/shared/env";
import { findHolder } from "./only-one";
import { runNode } from "./steps.js";

const sources = ["app", "db", "lib", "public", "instrumentation.ts", "proxy.ts"];
const settings = ["next.config.js", "postcss.config.mjs", "tsconfig.json", "package-lock.json"];
/** What no page is built from: a change there asks for no build. */
const apart = /\.test\.tsx?$|^lib[\\/]cli[\\/]|^db[\\/](testing|migrations|embedded|seed)[\\/]/;
const mark = join(".next", "sources.sha256");

/** Next's own script. */
export const nextScript = join("node_modules", "next", "dist", "bin", "next");

async function filesOf(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** One number for all that a build is made of. */
export async function hashSources(): Promise<string> {
  const files = (await Promise.all([...sources, ...settings].map(filesOf))).flat();
  const hash = createHash("sha256");
  for (const file of files.filter((name) => !apart.test(name)).sort()) {
    hash
      .update(`${file.replaceAll("\\", "/")}\0`)
      .update(await readFile(file))
      .update("\0");
  }
  return hash.digest("hex");
}

/** True where the last build was made of these very sources. */
export async function isBuilt(): Promise<boolean> {
  if (!existsSync(mark) || !existsSync(join(".next", "BUILD_ID"))) return false;
  return (await readFile(mark, "utf8")).trim() === (await hashSources());
}

/** Builds for production. Rejects with Next's own words where that fails. */
export async function build(onStart?: (child: ChildProcess) => void): Promise<void> {
  const hash = await hashSources();
  const env = childEnv({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  await runNode([nextScript, "build"], { env, onStart });
  await writeFile(mark, `${hash}\n`);
}

/** As `build`, where it is needed. Refuses where a server of this checkout serves the old one: it would lose its files. */
export async function buildUnlessServed(dataDir: string): Promise<void> {
  if (await isBuilt()) return;
  const holder = await findHolder(dataDir);
  if (holder && !holder.dev && holder.pid !== process.pid) {
    throw new Error(
      `The sources changed, and a server runs from this checkout (${holder.address ?? `process ${holder.pid}`}). ` +
        "A new build would pull its files from under it: stop it first.",
    );
  }
  await build();
}
