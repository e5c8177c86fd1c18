/** Processor time of processes, from /proc: user and system, in milliseconds, of a process and all its descendants. */
import { readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second there, whatever the kernel's own clock (sysconf _SC_CLK_TCK). */
const tick = 10;

interface Stat {
  parent: number;
  /** Its own, and of its children that have ended. */
  ticks: number;
}

function statOf(pid: string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name stands in brackets and may hold anything; numbers follow its last bracket.
    const fields = text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const of = (n: number) => fields[n - 3] ?? 0;
    return { parent: of(4), ticks: of(14) + of(15) + of(16) + of(17) };
  } catch {
    return undefined; // it ended between two looks
  }
}

function table(): Map<number, Stat> {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return new Map(
    pids.flatMap((pid) => {
      const stat = statOf(pid);
      return stat ? [[Number(pid), stat] as const] : [];
    }),
  );
}

function family(root: number, all: Map<number, Stat>): number[] {
  const found = [root];
  for (const pid of found) {
    for (const [child, { parent }] of all) if (parent === pid) found.push(child);
  }
  return found;
}

/** Milliseconds of processor time that each process, with its descendants, has used so far. */
export function cpuOf(roots: readonly number[]): number[] {
  const all = table();
  return roots.map((root) =>
    family(root, all).reduce((sum, pid) => sum + (all.get(pid)?.ticks ?? 0) * tick, 0),
  );
}

/** Memory in MB: each process with its descendants, shared pages counted in part (PSS). */
export function memoryOf(root: number): number {
  const all = table();
  const kilobytes = family(root, all).map((pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
    } catch {
      return 0; // it ended between two looks
    }
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** The process that started `pid`. */
export const parentOf = (pid: number): number => statOf(String(pid))?.parent ?? 0;
