/** `npm start`: from a fresh clone to a served page, and back to nothing when it is told to stop. */
import { existsSync } from "node:fs";
import { closeDb } from "@/db/client";
import { type Embedded, startEmbedded } from "@/db/embedded";
import { childEnv, env, isLoopback, type StartEnv, setEnv, startEnv } from "@/lib/shared/env";
import { backupFolder } from "./backup-folder";
import { build, isBuilt } from "./build";
import { keepBackedUp } from "./daily-backup";
import { migrateConfigured, ownSecret } from "./database";
import { keepAlive } from "./keep-alive";
import { hold } from "./only-one";
import { renewSampleSignIns, type SampleSignIn, seedSampleSchool } from "./sample-school";
import { listSignIns } from "./sign-ins";
import { step } from "./steps.js";
import { checkPort, startWebServer, type WebServer } from "./web-server";

/** What must be undone at the end, the last made first. */
const undo: (() => Promise<void>)[] = [];
let ending: Promise<never> | undefined;

/** Ends everything in order and then the process. The first call decides the code. */
function end(code: number, words: string): Promise<never> {
  ending ??= (async () => {
    console.log(`\n${words}`);
    let result = code;
    for (const close of undo.reverse()) {
      await close().catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        result = 1;
      });
    }
    process.exit(result);
  })();
  return ending;
}

function listenToSignals(): void {
  let told = 0;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      told += 1;
      if (told === 1) void end(0, "Stopping: work under way is saved first.");
      if (told === 2 && signal === "SIGINT") console.log("Still saving; the database stops right after.");
    });
  }
  // npm passes SIGTERM to its shell alone, and some shells die of it without a word to us: then we are an orphan.
  const { ppid } = process;
  if (childEnv().npm_lifecycle_event && process.platform !== "win32") {
    setInterval(() => {
      if (process.ppid !== ppid && !ending)
        void end(0, "Stopping, since npm did: work under way is saved first.");
    }, 200).unref();
  }
  // A closed terminal takes the output along; the shutdown goes on without it.
  for (const out of [process.stdout, process.stderr]) out.on("error", () => {});
}

async function takeHold(settings: StartEnv, dev: boolean) {
  const held = await hold(settings.DATA_DIR, dev);
  if ("pid" in held) {
    const where = held.address ? `at ${held.address}` : "and is still starting";
    throw new Error(
      `Broadsheet already runs from this checkout, ${where} (process ${held.pid}). Stop it there first.`,
    );
  }
  undo.push(() => held.release());
  return held;
}

/** A part that ends unasked is started again and a line said about it; where that happens too often, everything ends. */
function keptAlive<T extends { ended: Promise<unknown>; stop(): Promise<void> }>(
  name: string,
  start: () => Promise<T>,
  onStart?: (started: T) => void,
) {
  return keepAlive(start, {
    onStart,
    onEnd: (how) => console.error(`${name} ended unexpectedly (${how}) and is started again.`),
  }).then((kept) => {
    undo.push(() => kept.stop());
    void kept.gaveUp.then((how) => end(1, `${name} ended again and again (${how}); everything stops.`));
    return kept;
  });
}

async function startDatabase(settings: StartEnv): Promise<Embedded> {
  const notices: string[] = [];
  const start = () =>
    startEmbedded({ dataDir: settings.DATA_DIR, takeOver: true, say: (line) => notices.push(line) });
  let url: string | undefined;
  const kept = await step("Starting PostgreSQL", () =>
    keptAlive("The database", start, (again) => {
      if (again.url !== url)
        void end(1, "The database could only be started at another port: everything stops.");
    }),
  );
  for (const notice of notices) console.log(`  ${notice}`);
  url = kept.current().url;
  return kept.current();
}

/** The one-click look-around is for this machine alone: not behind a public address, whatever HOST says. */
const onlyHere = ({ HOST, PUBLIC_URL }: StartEnv) =>
  isLoopback(HOST) && isLoopback(new URL(PUBLIC_URL).hostname);

/** Fills in what the embedded default brings along, and refuses what is still missing by its name. */
async function completeSettings(settings: StartEnv, embedded: Embedded | undefined): Promise<boolean> {
  const unset = !childEnv().SAMPLE_SCHOOL?.trim();
  const sample = settings.SAMPLE_SCHOOL || (unset && embedded !== undefined);
  // In a terminal a line for each request would bury the sign-ins; failures are shown.
  if (process.stdout.isTTY && !childEnv().LOG_LEVEL?.trim()) setEnv({ LOG_LEVEL: "warn" });
  const own = embedded && {
    DATABASE_URL: embedded.servingUrl,
    MIGRATE_DATABASE_URL: embedded.url,
    AUTH_SECRET: settings.AUTH_SECRET ?? (await ownSecret(settings.DATA_DIR)),
  };
  setEnv({ ...own, SAMPLE_SCHOOL: sample && onlyHere(settings) ? "1" : "0" });
  env();
  return sample;
}

async function prepareData(sample: boolean, embedded: boolean): Promise<SampleSignIn[]> {
  await step("Bringing the tables up to date", migrateConfigured);
  if (!sample) return [];
  try {
    if (embedded) await step("Looking after the sample school", seedSampleSchool);
    return await renewSampleSignIns();
  } finally {
    await closeDb();
  }
}

async function ensureBuild(): Promise<void> {
  if (await step("Looking for changed sources", isBuilt)) return;
  await step("Building the pages", () =>
    build((child) => {
      undo.push(async () => {
        child.kill();
      });
    }),
  );
}

function greet(server: WebServer, settings: StartEnv, people: SampleSignIn[]): void {
  const lines = ["", `  Broadsheet is ready: ${settings.PUBLIC_URL}`];
  if (server.address !== settings.PUBLIC_URL) lines.push(`  (listening on ${server.address})`);
  if (people.length > 0)
    lines.push("", "  The sample school, with sign-ins for this start:", ...listSignIns(people));
  if (!onlyHere(settings) && settings.PUBLIC_URL.startsWith("http:")) {
    lines.push(
      "",
      "  Others can reach this server over plain http: put it behind a proxy with TLS (README).",
    );
  }
  console.log([...lines, "", "  Ctrl-C stops it.", ""].join("\n"));
}

async function serve(dev: boolean): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const settings = startEnv();
  const held = await takeHold(settings, dev);
  await checkPort(settings.HOST, settings.PORT);
  const embedded = settings.DATABASE_URL ? undefined : await startDatabase(settings);
  const sample = await completeSettings(settings, embedded);
  const people = await prepareData(sample, embedded !== undefined);
  if (!dev) await ensureBuild();
  const start = () => startWebServer({ host: settings.HOST, port: settings.PORT, dev });
  const kept = await step("Starting the server", () => keptAlive("The web server", start));
  held.tell(settings.PUBLIC_URL);
  if (embedded && !dev) {
    const folder = backupFolder(settings.DATA_DIR, settings.BACKUP_DIR, childEnv());
    undo.push(keepBackedUp({ owner: () => embedded.url, folder }));
    console.log(`  The database is backed up daily in ${folder}`);
  }
  greet(kept.current(), settings, people);
}

/** Serves until a signal says stop. */
export async function main(args: string[]): Promise<void> {
  listenToSignals();
  try {
    await serve(args.includes("--dev"));
  } catch (error) {
    // A step that fails because everything is being stopped is no news.
    await (ending ?? end(1, error instanceof Error ? error.message : String(error)));
  }
}
