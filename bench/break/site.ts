/** What is broken: a durable PostgreSQL, two production servers that share it, and a relay on every way between. */
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { closeDb } from "@/db/client";
import { type Embedded, startEmbedded } from "@/db/embedded";
import { placeFor } from "@/db/embedded/place";
import { freePort } from "@/db/embedded/postmaster";
import { migrateDatabase } from "@/db/migrate";
import { buildUnlessServed } from "@/lib/cli/build";
import { type Kept, keepAlive } from "@/lib/cli/keep-alive";
import { startWebServer, type WebServer } from "@/lib/cli/web-server";
import { setEnv, startEnv } from "@/lib/shared/env";
import { type Disk, mountDisk } from "./disk";
import { Relay } from "./relay";
import { scratchPrefix, sweep } from "./sweep";

export interface SiteServer {
  /** Past the relay in front. */
  address: string;
  web: Kept<WebServer>;
  /** On its way to the database. */
  relay: Relay;
  /** Sets its clock off by so many milliseconds. */
  setClock(offset: number): Promise<void>;
}
export interface Site {
  /** The relay in front of both servers. */
  address: string;
  front: Relay;
  servers: SiteServer[];
  database: Kept<Embedded>;
  /** PostgreSQL's folder. */
  data: string;
  /** A reason in words where there is no disk to fill. */
  disk: Disk | string;
  /** A folder for what faults need. */
  scratch: string;
  stop(): Promise<void>;
}

const forever = { limit: Number.POSITIVE_INFINITY };
const unset = { AUTH_GOOGLE_ID: undefined, AUTH_GOOGLE_SECRET: undefined, TRUST_PROXY: undefined };
const preload = pathToFileURL(join(import.meta.dirname, "clock.js")).href;

const withPort = (url: string, port: number): string => {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.href;
};
const portOf = (url: string) => Number(new URL(url).port);

interface Ground {
  scratch: string;
  database: Kept<Embedded>;
  publicUrl: string;
  undo: (() => Promise<void>)[];
}

async function startServer(number: number, port: number, ground: Ground): Promise<SiteServer> {
  const { database, scratch, undo } = ground;
  const relay = new Relay((attempt) => (attempt === 0 ? portOf(database.current().url) : undefined));
  const relayPort = await relay.listen();
  undo.push(() => relay.close());
  const clock = join(scratch, `clock-${number}`);
  await writeFile(clock, "0");
  const env = {
    DATABASE_URL: withPort(database.current().servingUrl, relayPort),
    PUBLIC_URL: ground.publicUrl,
    BREAK_CLOCK: clock,
    NODE_OPTIONS: `--import=${preload}`,
  };
  const start = () => startWebServer({ host: "127.0.0.1", port, env, output: "ignore" });
  const web = await keepAlive(start, forever);
  undo.push(() => web.stop());
  return {
    address: web.current().address,
    web,
    relay,
    setClock: async (offset) => {
      await writeFile(clock, String(offset));
      process.kill(web.current().pid, "SIGUSR2");
    },
  };
}

async function startFront(ports: number[], undo: Ground["undo"]): Promise<{ front: Relay; address: string }> {
  let turn = 0;
  const front = new Relay((attempt) => {
    turn += 1;
    return attempt < 2 * ports.length ? ports[turn % ports.length] : undefined;
  });
  undo.push(() => front.close());
  return { front, address: `http://127.0.0.1:${await front.listen()}` };
}

/** Builds where the sources changed, and starts it all. What was started is ended again where a part can't start. */
export async function startSite(): Promise<Site> {
  await buildUnlessServed(startEnv().DATA_DIR);
  await sweep();
  const undo: (() => Promise<void>)[] = [];
  let over: Promise<void> | undefined;
  const end = async () => {
    for (const close of undo.reverse()) await close();
  };
  const stop = () => {
    over ??= end();
    return over;
  };
  try {
    return { ...(await startParts(undo)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startParts(undo: Ground["undo"]): Promise<Omit<Site, "stop">> {
  const scratch = await mkdtemp(join(tmpdir(), `${scratchPrefix}${process.pid}-`));
  undo.push(() => rm(scratch, { recursive: true, force: true }));
  const dataDir = join(scratch, "data");
  const { home } = placeFor(dataDir);
  undo.push(() => rm(home, { recursive: true, force: true }));
  const disk = await mountDisk(home);
  if (typeof disk !== "string") undo.push(() => disk.unmount());
  const database = await keepAlive(() => startEmbedded({ dataDir, takeOver: true }), forever);
  undo.push(() => database.stop(), closeDb);
  const { url, servingUrl } = database.current();
  await migrateDatabase(url, new URL(servingUrl).username);
  const ports = [await freePort(), await freePort()];
  const { front, address } = await startFront(ports, undo);
  const secret = { AUTH_SECRET: randomBytes(32).toString("base64url") };
  const here = { HOST: "127.0.0.1", PUBLIC_URL: address, SAMPLE_SCHOOL: "0", LOG_LEVEL: "error" };
  setEnv({ ...unset, ...secret, ...here, DATABASE_URL: servingUrl, PORT: String(ports[0]) });
  const ground = { scratch, database, publicUrl: address, undo };
  const servers = await Promise.all(ports.map((port, number) => startServer(number, port, ground)));
  return { address, front, servers, database, data: join(home, "data"), disk, scratch };
}
