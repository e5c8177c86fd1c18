/** `npm test`: types, lint, unit and database tests, the build, browser tests, proofs; one line of counts at the end. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { childEnv, startEnv } from "@/lib/shared/env";
import { ensureBrowser } from "./browser";
import { buildUnlessServed, isBuilt, nextScript } from "./build";
import { runNode, spoken } from "./steps.js";
import { closingLine, none, one, sum, type Tally, tallyPlaywright, tallyVitest } from "./tally";

const results = "test-results";
const packaged = (...path: string[]) => join("node_modules", ...path);
const env = () => childEnv({ NEXT_TELEMETRY_DISABLED: "1" });
const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A step that passes or fails as a whole. It shows its words only where it fails. */
async function check(name: string, work: () => Promise<unknown>): Promise<Tally> {
  const began = Date.now();
  try {
    await work();
    console.log(`✓ ${name} (${spoken(Date.now() - began) || "0 s"})`);
    return one(true);
  } catch (error) {
    console.log(`✗ ${name}\n${wordsOf(error)}\n`);
    return one(false);
  }
}

/** Runs a test tool with its output shown, then reads its report. No report, or none with a failure, is a failure. */
async function suite(
  name: string,
  args: string[],
  report: string,
  read: (json: never) => Tally,
  more: Record<string, string> = {},
): Promise<Tally> {
  const file = join(results, report);
  await rm(file, { force: true });
  const code = await new Promise<number | null>((done, fail) => {
    const child = spawn(process.execPath, args, {
      env: { ...env(), ...more },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", fail);
    child.once("exit", done);
  });
  if (!existsSync(file)) {
    console.log(`✗ ${name}: ended with code ${code} and without a report`);
    return one(false);
  }
  const tally = read(JSON.parse(await readFile(file, "utf8")) as never);
  if (code !== 0 && tally.failed === 0) {
    console.log(`✗ ${name}: no test failed, but it ended with code ${code}`);
    return sum([tally, one(false)]);
  }
  if (tally.passed + tally.failed === 0) {
    console.log(`✗ ${name}: nothing ran`);
    return sum([tally, one(false)]);
  }
  return tally;
}

const types = () =>
  check("types", async () => {
    await runNode([nextScript, "typegen"], { env: env() }); // the routes' types, which a fresh clone lacks
    await runNode([packaged("typescript", "bin", "tsc"), "--noEmit"], { env: env() });
  });

const lint = () =>
  check("lint", () => runNode([packaged("@biomejs", "biome", "bin", "biome"), "check", "."], { env: env() }));

const unit = () => {
  const options = ["--config", "lib/cli/vitest.config.ts", "--reporter=default", "--reporter=json"];
  const args = [
    packaged("vitest", "vitest.mjs"),
    "run",
    ...options,
    `--outputFile.json=${results}/unit.json`,
  ];
  return suite("unit and database tests", args, "unit.json", tallyVitest);
};

async function browserTests(): Promise<Tally> {
  let browser: string;
  try {
    browser = ensureBrowser(console.log);
  } catch (error) {
    console.log(`✗ browser tests\n${wordsOf(error)}`);
    return one(false);
  }
  console.log(`\nBrowser tests with ${browser}`);
  const args = [packaged("playwright", "cli.js"), "test", "--config", "e2e/playwright.config.ts"];
  return suite("browser tests", args, "e2e.json", tallyPlaywright, { CHROMIUM_PATH: browser });
}

/** The short form of a proof command of bench/. */
const proof = (name: string) =>
  check(`${name}, short`, () =>
    runNode([packaged("tsx", "dist", "cli.mjs"), `bench/${name}.ts`, "--short"], { env: env() }),
  );

async function buildAndBrowse(): Promise<Tally> {
  const name = (await isBuilt()) ? "build (the sources have not changed)" : "build";
  const built = await check(name, () => buildUnlessServed(startEnv().DATA_DIR));
  if (built.failed === 0)
    return sum([
      built,
      await browserTests(),
      await proof("attack"),
      await proof("break"),
      await proof("bench"),
    ]);
  console.log("✗ browser tests: there is no build to test");
  return sum([built, one(false)]);
}

/** Runs everything and ends the process, with a code other than 0 where anything failed or nothing ran. */
export async function main(): Promise<void> {
  const began = Date.now();
  await mkdir(results, { recursive: true });
  let total = none;
  // The type check and the lint run while the first tests wait for their database.
  total = sum(await Promise.all([types().then(async (tally) => sum([tally, await lint()])), unit()]));
  total = sum([total, await buildAndBrowse()]);
  for (const line of total.unsteady) console.log(`unsteady, passed at the second try: ${line}`);
  for (const line of total.skipped) console.log(`skipped: ${line}`);
  console.log(`\nin ${spoken(Date.now() - began)}`);
  console.log(closingLine(total));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}
