/** What is measured: the product as it is served, its own durable PostgreSQL, and the floor beside it. */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { closeDb } from "@/db/client";
import { startEmbedded } from "@/db/embedded";
import { placeFor } from "@/db/embedded/place";
import { freePort } from "@/db/embedded/postmaster";
import { migrateDatabase } from "@/db/migrate";
import { withDatabase } from "@/db/testing/cluster";
import { buildUnlessServed } from "@/lib/cli/build";
import { startWebServer, type WebServer } from "@/lib/cli/web-server";
import { setEnv, startEnv } from "@/lib/shared/env";
import { parentOf } from "./cpu";
import { startFloor } from "./floor";
import { countStatements, type Statements } from "./statements";

export interface Site {
  server: WebServer;
  floor: WebServer;
  /** The server's pids and PostgreSQL's, for counting processor time. */
  product: { servers: number[]; database: number };
  bare: { servers: number[]; database: number };
  statements: Statements;
  /** A second process of the product behind the same database; ends with the site. */
  startSecond(): Promise<WebServer>;
  stop(): Promise<void>;
}

type Undo = (() => Promise<void>)[];
const unset = { AUTH_GOOGLE_ID: undefined, AUTH_GOOGLE_SECRET: undefined, TRUST_PROXY: undefined };

async function startDatabase(undo: Undo) {
  const scratch = await mkdtemp(join(tmpdir(), `broadsheet-bench-${process.pid}-`));
  undo.push(() => rm(scratch, { recursive: true, force: true }));
  const dataDir = join(scratch, "data");
  const { home } = placeFor(dataDir);
  undo.push(() => rm(home, { recursive: true, force: true }));
  const database = await startEmbedded({ dataDir });
  undo.push(() => database.stop(), closeDb);
  const { url, servingUrl, adminUrl } = database;
  const role = new URL(servingUrl).username;
  await migrateDatabase(url, role);
  const name = new URL(url).pathname.slice(1);
  const statements = await countStatements(withDatabase(adminUrl, name), role);
  undo.push(statements.close);
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const [row] = await sql`select pg_backend_pid() as pid`;
  await sql.unsafe(`create table floor (attempt_id uuid, item_id text, value jsonb not null, version integer not null,
    saved_at timestamptz not null, primary key (attempt_id, item_id)); grant all on floor to ${role}`);
  const pid = parentOf(Number(row?.pid));
  await sql.end();
  return { scratch, url, servingUrl, statements, pid };
}

async function startParts(undo: Undo, floorText: string[]): Promise<Omit<Site, "stop">> {
  const { scratch, url, servingUrl, statements, pid } = await startDatabase(undo);
  const [host, port, secret] = ["127.0.0.1", await freePort(), randomBytes(32).toString("base64url")];
  const here = { HOST: host, PORT: String(port), PUBLIC_URL: `http://${host}:${port}` };
  setEnv({
    ...unset,
    ...here,
    DATABASE_URL: url,
    AUTH_SECRET: secret,
    SAMPLE_SCHOOL: "0",
    LOG_LEVEL: "info",
  });
  const serve = async (at: number) => {
    const started = await startWebServer({
      host,
      port: at,
      env: { DATABASE_URL: servingUrl },
      output: "ignore",
    });
    undo.push(() => started.stop(3));
    return started;
  };
  const textFile = join(scratch, "floor.txt");
  await writeFile(textFile, floorText.join("\n"));
  const floor = await startFloor({ port: await freePort(), databaseUrl: servingUrl, textFile });
  undo.push(() => floor.stop(3));
  const server = await serve(port);
  return {
    ...{ server, floor, statements },
    product: { servers: [server.pid], database: pid },
    bare: { servers: [floor.pid], database: pid },
    startSecond: async () => serve(await freePort()),
  };
}

/** Builds what changed and starts it all; the floor's page shows `floorText`, a paragraph each. */
export async function startSite(floorText: string[]): Promise<Site> {
  await buildUnlessServed(startEnv().DATA_DIR);
  const undo: Undo = [];
  let over: Promise<void> | undefined;
  const end = async () => {
    for (const close of undo.reverse()) await close();
  };
  const stop = () => {
    over ??= end();
    return over;
  };
  try {
    return { ...(await startParts(undo, floorText)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
