/** Percentiles, and measurements taken in turns. */
import { median } from "@/bench/eval/statistics";
import { cpuOf } from "./cpu";
import type { Load } from "./load";

/** The nearest-rank percentile. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? 0;
}

/** What one turn of load cost. */
export interface Turn {
  /** Requests a second. */
  rate: number;
  /** Milliseconds of processor time a request: the server's, the database's, and of the load itself. */
  server: number;
  database: number;
  load: number;
  latencies: number[];
  requests: number;
}
/** Medians of several turns; latencies of all of them. */
export interface Side extends Turn {
  cpu: number;
  turns: Turn[];
}

/** Runs a load and reads what it cost the processes. Throws where an answer was not the expected one. */
export async function measured(
  processes: { servers: number[]; database: number },
  run: () => Promise<Load>,
): Promise<Turn> {
  const pids = [processes.database, ...processes.servers];
  const [before, own] = [cpuOf(pids), process.cpuUsage()];
  const { requests, seconds, latencies, wrong } = await run();
  const [after, spent] = [cpuOf(pids), process.cpuUsage(own)];
  if (wrong.length > 0) throw new Error(`${wrong.length} of ${requests} answers were wrong. ${wrong[0]}`);
  if (requests === 0) throw new Error("Nothing was asked.");
  const [database = 0, ...servers] = after.map((ms, n) => ms - (before[n] ?? 0));
  return {
    rate: requests / seconds,
    server: servers.reduce((sum, one) => sum + one, 0) / requests,
    database: database / requests,
    load: (spent.user + spent.system) / 1000 / requests,
    latencies,
    requests,
  };
}

function sideOf(turns: Turn[]): Side {
  const mid = (of: (turn: Turn) => number) => median(turns.map(of));
  return {
    rate: mid((turn) => turn.rate),
    server: mid((turn) => turn.server),
    database: mid((turn) => turn.database),
    cpu: mid((turn) => turn.server + turn.database),
    load: mid((turn) => turn.load),
    latencies: turns.flatMap((turn) => turn.latencies),
    requests: turns.reduce((sum, turn) => sum + turn.requests, 0),
    turns,
  };
}

/** A B A B …, the first of each thrown away. */
export async function inTurns(
  a: () => Promise<Turn>,
  b: () => Promise<Turn>,
  rounds: number,
): Promise<{ a: Side; b: Side; ratio: (of: (turn: Turn) => number) => number }> {
  const [as, bs]: [Turn[], Turn[]] = [[], []];
  for (let round = -1; round < rounds; round += 1) {
    const [one, other] = [await a(), await b()];
    if (round < 0) continue;
    as.push(one);
    bs.push(other);
  }
  // Of each round by itself, so that a change of the machine's mood between rounds cancels out.
  const ratio = (of: (turn: Turn) => number) =>
    median(as.map((turn, n) => of(turn) / Math.max(1e-9, of(bs[n] ?? turn))));
  return { a: sideOf(as), b: sideOf(bs), ratio };
}

export const costOf = (turn: Turn): number => turn.server + turn.database;
