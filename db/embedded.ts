/** The PostgreSQL that comes with npm: started when DATABASE_URL is not set, and thrown away after tests. */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Binaries, readyBinaries } from "./embedded/binaries";
import { checkVersion, makeCluster, makeRoles, servingRole } from "./embedded/cluster";
import {
  makePlace,
  newPassword,
  ownerFor,
  type Pointer,
  placeFor,
  readPointer,
  writePointer,
} from "./embedded/place";
import {
  findRunning,
  freePort,
  type Launch,
  launch,
  type Postmaster,
  stopServer,
} from "./embedded/postmaster";

export interface Embedded {
  /** The product's database, as its owner: for migrations. */
  url: string;
  /** The product's database, as the role that serves. */
  servingUrl: string;
  /** The database "postgres", as superuser. */
  adminUrl: string;
  /** Of the npm package, "18.4.0-beta.17". */
  version: string;
  /** Ends the server after writing everything down. */
  stop(): Promise<void>;
  /** Settles when the server has ended, whyever. */
  ended: Promise<void>;
}

export interface EmbeddedOptions {
  /** The folder of the pointer and, unless started by root, of the data. */
  dataDir: string;
  /** Ends a server that is left over from a crash, rather than refusing. Only for one who knows that nobody uses it. */
  takeOver?: boolean;
  /** Is told what a person should know. */
  say?: (line: string) => void;
}

const urlOf = (user: string, password: string, port: number, database: string) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

const always = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_preload_libraries: "pg_stat_statements",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
};
const carefree = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/**
 * Launches on a free port; tries again where another program took the port, or a crashed server is still leaving. The
 * wished port is kept where it can be: whoever was connected finds the server there again.
 */
async function launchSomewhere(how: Omit<Launch, "settings">, more: Record<string, string>, wished?: number) {
  let wish = wished;
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(wish);
    try {
      return { port, server: await launch({ ...how, settings: { ...always, ...more, port: String(port) } }) };
    } catch (error) {
      const passes = /could not bind|already in use|still in use|lock file/.test(String(error));
      if (!passes || attempt === 50) throw error;
      if (/could not bind|already in use/.test(String(error))) wish = undefined;
      await wait(100);
    }
  }
}

async function setAside(data: string, say: (line: string) => void): Promise<void> {
  const aside = `${data}-set-aside-${new Date().toISOString().slice(0, 19).replaceAll(/[-:T]/g, "")}`;
  await rename(data, aside);
  say(`A database without its password file was found; it was set aside as ${aside}, and a new one is made.`);
}

async function refuseOrStop(data: string, binaries: Binaries, takeOver: boolean): Promise<void> {
  const running = await findRunning(data);
  if (!running) return;
  if (takeOver) return stopServer(binaries, data, "fast");
  throw new Error(
    `This checkout's database already runs on 127.0.0.1:${running.port ?? "?"} (process ${running.pid}). ` +
      "Stop that one first, or work with it.",
  );
}

/**
 * Starts the database of a data folder, making it at first use. Throws, in words for the person who started it, where
 * it already runs, was made by another major version, or can't start.
 */
export async function startEmbedded({
  dataDir,
  takeOver = false,
  say = () => {},
}: EmbeddedOptions): Promise<Embedded> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const known = await readPointer(dataDir);
  const place = { ...placeFor(dataDir), ...(known && { home: known.home }) };
  await makePlace(place);
  const binaries = await readyBinaries(place.home, { copy: place.asRoot });
  const data = join(place.home, "data");
  await refuseOrStop(data, binaries, takeOver);
  if (existsSync(data)) {
    if (known) await checkVersion(binaries, data);
    else await setAside(data, say);
  }
  const owner = await ownerFor(place, data);
  const fresh = { password: newPassword(), servingPassword: newPassword(), adminPassword: newPassword() };
  const pointer = { home: place.home, madeFor: dataDir, ...fresh, ...known };
  await writePointer(dataDir, pointer);
  if (!existsSync(data)) {
    await makeCluster({ binaries, data, owner, adminPassword: pointer.adminPassword, throwAway: false });
  }
  const { port, server } = await launchSomewhere({ binaries, data, owner }, {}, pointer.port);
  const adminUrl = urlOf("postgres", pointer.adminPassword, port, "postgres");
  await writePointer(dataDir, { ...pointer, port });
  await makeRoles(adminUrl, pointer.password, pointer.servingPassword);
  return {
    ...urlsOf(pointer, port),
    adminUrl,
    version: binaries.version,
    stop: () => stopAndWait(binaries, data, server),
    ended: server.ended,
  };
}

const urlsOf = ({ password, servingPassword }: Pointer, port: number) => {
  const url = urlOf("broadsheet", password, port, "broadsheet");
  return {
    url,
    servingUrl: servingPassword ? urlOf(servingRole, servingPassword, port, "broadsheet") : url,
  };
};

async function stopAndWait(binaries: Binaries, data: string, server: Postmaster): Promise<void> {
  await stopServer(binaries, data, "fast");
  if (process.platform !== "win32") await server.ended;
}

/** The addresses of the data folder's database where it runs now, for a command beside a running server. */
export async function findEmbedded(
  dataDir: string,
): Promise<Pick<Embedded, "url" | "servingUrl"> | undefined> {
  const pointer = await readPointer(dataDir);
  if (!pointer) return undefined;
  const running = await findRunning(join(pointer.home, "data"));
  if (!running?.port || running.status !== "ready") return undefined;
  return urlsOf(pointer, running.port);
}

/** Removes what a killed test run left: folders are named after the process that made them. */
async function sweep(dir: string, binaries: Binaries): Promise<void> {
  for (const name of await readdir(dir)) {
    const pid = Number(name.split("-")[0]);
    try {
      process.kill(pid, 0);
    } catch {
      // kill(pid, 0) throws where there is no such process
      await stopServer(binaries, join(dir, name, "data"), "immediate");
      await rm(join(dir, name), { recursive: true, force: true });
    }
  }
}

/** A cluster of its own that is fast, forgets at a power cut, and is removed when stopped. */
export async function startThrowAway(
  dataDir: string,
): Promise<Pick<Embedded, "adminUrl" | "version" | "stop">> {
  const place = placeFor(dataDir);
  await makePlace(place);
  const binaries = await readyBinaries(place.home, { copy: place.asRoot });
  const all = join(place.home, "throw-away");
  await makePlace({ home: all, asRoot: place.asRoot });
  await sweep(all, binaries);
  const home = join(all, `${process.pid}-${randomBytes(4).toString("hex")}`);
  await makePlace({ home, asRoot: place.asRoot });
  const [data, adminPassword] = [join(home, "data"), newPassword()];
  const owner = await ownerFor(place, data);
  await makeCluster({ binaries, data, owner, adminPassword, throwAway: true });
  const { port } = await launchSomewhere({ binaries, data, owner }, carefree);
  return {
    adminUrl: urlOf("postgres", adminPassword, port, "postgres"),
    version: binaries.version,
    stop: async () => {
      await stopServer(binaries, data, "immediate");
      await rm(home, { recursive: true, force: true });
    },
  };
}
