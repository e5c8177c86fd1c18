/**
 * `npm run old-on-new -- [COMMIT] [--browser]`: does the version before serve on the tables of this one? Runs its own tests
 * of the database, and with --browser its browser tests, in a copy of it that has this version's migrations.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { childEnv } from "@/lib/shared/env";

const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
const args = process.argv.slice(2);
const browser = args.includes("--browser");
const given = args.find((arg) => !arg.startsWith("-"));
const migrations = join("db", "migrations");

/** The commit before the last one that changed the migrations. */
function versionBefore(): string {
  const last = git("log", "-1", "--format=%H", "--", `${migrations}/*.sql`);
  if (!last) throw new Error("No migration was found in the history.");
  return git("rev-parse", `${last}^`);
}

function run(folder: string, command: string[]): boolean {
  const env = childEnv({ NEXT_TELEMETRY_DISABLED: "1", DATA_DIR: join(folder, ".data") });
  const shell = process.platform === "win32"; // npm is a batch file there
  const [program = "", ...rest] = command;
  return spawnSync(program, rest, { cwd: folder, env, stdio: "inherit", shell }).status === 0;
}

const commit = git("rev-parse", given ?? versionBefore());
const folder = mkdtempSync(join(tmpdir(), "broadsheet-before-"));
try {
  console.log(`Version ${commit.slice(0, 8)} on the tables of this one:`);
  git("worktree", "add", "--detach", folder, commit);
  rmSync(join(folder, migrations), { recursive: true });
  cpSync(migrations, join(folder, migrations), { recursive: true });
  const install = ["npm", "ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const unit = [
    "npx",
    "vitest",
    "run",
    "-c",
    "lib/cli/vitest.config.ts",
    "lib/features",
    "lib/access",
    "lib/web",
  ];
  const e2e = ["npx", "playwright", "test", "--config", "e2e/playwright.config.ts"];
  const steps = [install, unit, ...(browser ? [e2e] : [])];
  const isFine = steps.every((step) => run(folder, step));
  console.log(
    isFine ? "The version before serves on these tables." : "The version before fails on these tables.",
  );
  process.exitCode = isFine ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
  git("worktree", "prune");
}
