/** The floor: a bare Next app of the same version, in bench/speed/floor, built where it or Next changed. */
import { createHash, createHmac } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { nextScript } from "@/lib/cli/build";
import { runNode } from "@/lib/cli/steps.js";
import { startWebServer, type WebServer } from "@/lib/cli/web-server";
import { childEnv, env } from "@/lib/shared/env";

export const floorFolder = relative(process.cwd(), join(import.meta.dirname, "floor"));
const mark = join(floorFolder, ".next", "sources.sha256");

async function hash(): Promise<string> {
  const entries = await readdir(floorFolder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !/[\\/]\.next([\\/]|$)/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
  const sum = createHash("sha256");
  for (const file of [...files.sort(), "package-lock.json"])
    sum.update(`${file}\0`).update(await readFile(file));
  return sum.digest("hex");
}

async function build(): Promise<void> {
  const wanted = await hash();
  if (existsSync(mark) && (await readFile(mark, "utf8")) === wanted) return;
  const variables = childEnv({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  await runNode([nextScript, "build", floorFolder], { env: variables });
  await writeFile(mark, await hash());
}

/** Serves the floor on a port of 127.0.0.1: its save writes to `databaseUrl`, its page shows the lines of `textFile`. */
export async function startFloor(given: {
  port: number;
  databaseUrl: string;
  textFile: string;
}): Promise<WebServer> {
  await build();
  return startWebServer({
    ...{ host: "127.0.0.1", port: given.port, folder: floorFolder, output: "ignore" },
    env: {
      DATABASE_URL: given.databaseUrl,
      DATABASE_POOL: String(env().DATABASE_POOL),
      FLOOR_TEXT: given.textFile,
    },
  });
}

/** The signed cookie that the floor's save checks. */
export function floorCookie(): string {
  const body = Buffer.from(JSON.stringify({ userId: "a student", exp: 0 })).toString("base64url");
  return `floor=${body}.${createHmac("sha256", env().AUTH_SECRET).update(body).digest("base64url")}`;
}
