/** What may befall a school's server, one row a kind. */
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { readPidFile } from "@/db/embedded/postmaster";
import { migrateInterrupted } from "./migrating";
import type { Chances } from "./random";
import type { Relay } from "./relay";
import type { Site, SiteServer } from "./site";

/** Strikes, and returns once it has let go; false where there was nothing to strike. */
type Strike = (site: Site, chances: Chances) => Promise<boolean>;
interface Kind {
  label: string;
  /** How often it strikes, against the others. */
  weight: number;
  strike: Strike;
}

const hour = 60 * 60 * 1000;
const jumps = [-48, -25, -2, -0.01, 0.01, 2, 25, 240].map((hours) => hours * hour);

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    return false; // it is down from the fault before
  }
}

/** One server, or now and then both at once. */
const some = ({ servers }: Site, { happens, pick }: Chances): SiteServer[] =>
  happens(0.2) ? servers : [pick(servers)];
const killServers: Strike = async (site, chances) =>
  some(site, chances)
    .map(({ web }) => signal(web.current().pid, "SIGKILL"))
    .includes(true);

/** Longest that a server may take to answer what is under way; in milliseconds. */
const longestStop = 20_000;

/** As an administrator stops a server: it has let go when it has ended by itself. */
const stopServers: Strike = async (site, chances) => {
  const told = some(site, chances)
    .map(({ web }) => web.current())
    .filter(({ pid }) => signal(pid, "SIGTERM"));
  const ended = Promise.all(told.map((web) => web.ended)).then(() => true);
  if (!(await Promise.race([ended, wait(longestStop, false)])))
    throw new Error(`A server that was told to stop still runs after ${longestStop / 1000} s.`);
  return told.length > 0;
};

const signalPostgres =
  (name: NodeJS.Signals): Strike =>
  async ({ data }) => {
    const file = await readPidFile(data);
    return file !== undefined && signal(file.pid, name);
  };

/** Kills one of the processes that serve a connection: PostgreSQL then ends them all and recovers. */
const killBackend: Strike = async ({ database }, { pick }) => {
  const sql = postgres(database.current().adminUrl, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    const rows = await sql<{ pid: number }[]>`
      select pid from pg_stat_activity where application_name = 'broadsheet'`;
    return rows.length > 0 && signal(pick(rows).pid, "SIGKILL");
  } catch {
    return false; // it is down from the fault before
  } finally {
    await sql.end({ timeout: 1 });
  }
};

const frontOf = async ({ front }: Site) => front;
const databaseOf = async ({ servers }: Site, { pick }: Chances) => pick(servers).relay;
type Way = (site: Site, chances: Chances) => Promise<Relay>;

const cut =
  (way: Way): Strike =>
  async (site, chances) => {
    const share = chances.pick([0.1, 0.5, 1]);
    return (await way(site, chances)).cut(() => chances.happens(share)) > 0;
  };
const cutReplies =
  (way: Way): Strike =>
  async (site, chances) => {
    (await way(site, chances)).cutReplies(chances.whole(1, 12));
    return true;
  };
const slow =
  (way: Way): Strike =>
  async (site, chances) => {
    await (await way(site, chances)).slow(chances.whole(20, 400), chances.whole(300, 1500));
    return true;
  };
const hold =
  (way: Way): Strike =>
  async (site, chances) => {
    await (await way(site, chances)).hold(chances.whole(300, 3000));
    return true;
  };
const refuse =
  (way: Way): Strike =>
  async (site, chances) => {
    await (await way(site, chances)).refuse(chances.whole(300, 3000));
    return true;
  };

const fillDisk: Strike = async ({ disk }, { whole }) => {
  if (typeof disk === "string") return false;
  try {
    await disk.fill();
    await wait(whole(500, 2500));
  } finally {
    await disk.free();
  }
  return true;
};

const jump: Strike = async ({ servers }, { pick }) => {
  try {
    await pick(servers).setClock(pick(jumps));
    return true;
  } catch {
    return false; // it is down from the fault before
  }
};

export const kinds = {
  "server-kill": { label: "server killed", weight: 12, strike: killServers },
  "server-stop": { label: "server stopped", weight: 8, strike: stopServers },
  "postgres-kill": { label: "PostgreSQL killed", weight: 8, strike: signalPostgres("SIGKILL") },
  "postgres-stop": { label: "PostgreSQL stopped", weight: 4, strike: signalPostgres("SIGINT") },
  "backend-kill": { label: "one of PostgreSQL's processes killed", weight: 6, strike: killBackend },
  "client-cut": { label: "students' connections cut", weight: 10, strike: cut(frontOf) },
  "client-lost": { label: "answers to students lost", weight: 10, strike: cutReplies(frontOf) },
  "client-slow": { label: "students' connections slow", weight: 6, strike: slow(frontOf) },
  "client-hold": { label: "students' connections held", weight: 3, strike: hold(frontOf) },
  "database-cut": { label: "database connections cut", weight: 10, strike: cut(databaseOf) },
  "database-lost": { label: "answers of the database lost", weight: 10, strike: cutReplies(databaseOf) },
  "database-slow": { label: "database connections slow", weight: 6, strike: slow(databaseOf) },
  "database-hold": { label: "database connections held", weight: 4, strike: hold(databaseOf) },
  "database-refuse": { label: "database out of reach", weight: 4, strike: refuse(databaseOf) },
  "disk-full": { label: "database's disk full", weight: 4, strike: fillDisk },
  "clock-jump": { label: "a server's clock jumps", weight: 8, strike: jump },
  migration: { label: "restart amid a migration", weight: 3, strike: migrateInterrupted },
} satisfies Record<string, Kind>;
export type FaultKind = keyof typeof kinds;
export const faultKinds = Object.keys(kinds) as FaultKind[];

/** One fault of a run's plan. */
export interface Fault {
  kind: FaultKind;
  /** Seeds the fault's own chances, so that what one uses up changes no other. */
  seed: number;
  /** Milliseconds after the one before. */
  gap: number;
  /** Strikes whether or not the one before is recovered from. */
  hasty: boolean;
}

/** The faults of a run, one after another and without an end: all from the seed. Where there is no disk, none is filled. */
export function* planFaults(chances: Chances, allowed: readonly FaultKind[]): Generator<Fault> {
  const lot = allowed.flatMap((kind) => Array<FaultKind>(kinds[kind].weight).fill(kind));
  for (;;) {
    yield {
      kind: chances.pick(lot),
      seed: chances.whole(0, 2 ** 32 - 1),
      gap: chances.whole(100, 1000),
      hasty: chances.happens(0.25),
    };
  }
}
