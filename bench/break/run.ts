/** One run: a school at work, faults that strike it, and what came of both. */
import { setTimeout as wait } from "node:timers/promises";
import { type FaultKind, faultKinds, kinds, planFaults } from "./faults";
import { readHeld } from "./hold";
import { type Findings, Oracle } from "./oracle";
import { Probe } from "./probe";
import { type Chances, chancesFrom } from "./random";
import { makeReviews, Reviewer, ReviewRecord, readReviews } from "./reviewers";
import { makeSchool } from "./school";
import { type Site, startSite } from "./site";
import { Student } from "./student";

export interface RunOptions {
  faults: number;
  seed: number;
  students: number;
  only?: readonly FaultKind[];
  say?: (line: string) => void;
}
export interface KindResult {
  kind: FaultKind;
  struck: number;
  /** Milliseconds from when it let go until every server saved again; hasty ones count with the fault after. */
  recoveries: number[];
}
export interface RunResult {
  faults: number;
  kinds: KindResult[];
  findings: Findings;
  slowestRecoveryMs: number;
  acknowledged: number;
  failed: number;
  handedIn: number;
  /** Saves of marks and comments by two reviewers at the same pieces, and how often their browsers were killed. */
  reviews: { acknowledged: number; browsersKilled: number };
  seconds: number;
  /** What else went wrong: no recovery, answers that could not be saved even in the end. */
  problems: string[];
  skipped: string[];
}

/** A server that saves nothing for so long has not recovered; in milliseconds. */
const longestRecovery = 60_000;
/** A piece of work takes a student longer than this, so that there is always a next one; in milliseconds. */
const shortestWork = 6000;

/** Few, so that two reviewers often meet. */
const reviewedPieces = 4;

class Striking {
  readonly results = new Map<FaultKind, KindResult>();
  readonly problems: string[] = [];
  struck = 0;
  slowest = 0;
  readonly #site: Site;
  readonly #probes: Probe[];
  readonly #say: (line: string) => void;

  constructor(site: Site, probes: Probe[], say: (line: string) => void) {
    this.#site = site;
    this.#probes = probes;
    this.#say = say;
  }

  async run(wanted: number, chances: Chances, allowed: readonly FaultKind[]): Promise<void> {
    const bound = Date.now() + 60_000 + wanted * 8000;
    for (const fault of planFaults(chances, allowed)) {
      if (this.struck >= wanted || this.problems.length > 0) return;
      if (Date.now() > bound) {
        this.problems.push(`the run took too long: ${this.struck} of ${wanted} faults struck`);
        return;
      }
      await wait(fault.gap);
      if (!(await kinds[fault.kind].strike(this.#site, chancesFrom(fault.seed)))) continue;
      const letGo = Date.now();
      this.struck += 1;
      const result = this.results.get(fault.kind) ?? { kind: fault.kind, struck: 0, recoveries: [] };
      result.struck += 1;
      this.results.set(fault.kind, result);
      if (!fault.hasty || this.struck === wanted) await this.#recover(result, letGo);
    }
  }

  async #recover(result: KindResult, letGo: number): Promise<void> {
    const saved = await Promise.all(this.#probes.map((probe) => probe.untilSaved(longestRecovery)));
    const took = Date.now() - letGo;
    result.recoveries.push(took);
    this.slowest = Math.max(this.slowest, took);
    this.#say(`${String(this.struck).padStart(4)}  ${kinds[result.kind].label}: ${took} ms`);
    if (saved.includes(false))
      this.problems.push(`no recovery within ${longestRecovery / 1000} s: ${result.kind}`);
    if (result.kind === "clock-jump") await Promise.all(this.#probes.map((probe) => probe.checkShut()));
  }
}

/** Runs until so many faults have struck, then lets everyone save, and judges. */
export async function runBreak(options: RunOptions): Promise<RunResult> {
  const site = await startSite();
  const leave = () => void site.stop().finally(() => process.exit(130));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, leave);
  try {
    return await strike(site, options);
  } finally {
    await site.stop();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, leave);
  }
}

async function strike(site: Site, options: RunOptions): Promise<RunResult> {
  const { faults, seed, students: size, say = () => {} } = options;
  const began = Date.now();
  const oracle = new Oracle();
  const addresses = [site.address, ...site.servers.map(({ address }) => address)];
  const assignments = 4 + Math.ceil((60_000 + faults * 4000) / shortestWork / 4);
  const made = await makeSchool(size, addresses.length, { address: site.address, oracle, assignments });
  const probes = made.probeWork.flatMap((work, n) => {
    const address = addresses[n];
    return address ? [new Probe(work, address, oracle)] : [];
  });
  const chances = chancesFrom(seed);
  const students = made.people.map(
    (person) => new Student(person, made.school, chancesFrom(seed + person.number * 7919)),
  );
  const reviews = await makeReviews(reviewedPieces);
  const record = new ReviewRecord();
  const reviewers = reviews.teachers.map(
    (teacher, n) => new Reviewer(site.address, teacher, reviews, record, chancesFrom(seed + 31 + n)),
  );
  const stopping = new AbortController();
  const working = Promise.all(students.map((student) => student.work(stopping.signal)));
  const reviewing = Promise.all(reviewers.map((reviewer) => reviewer.work(stopping.signal)));
  const skipped = typeof site.disk === "string" ? [`a full disk: ${site.disk}`] : [];
  const allowed = (options.only ?? faultKinds).filter((kind) => kind !== "disk-full" || skipped.length === 0);
  const striking = new Striking(site, probes, say);
  await wait(1500);
  try {
    await striking.run(faults, chances, allowed);
  } finally {
    stopping.abort();
  }
  const unsaved = (await working).flat();
  if (unsaved.length > 0) striking.problems.push(`${unsaved.length} answers could not be saved in the end`);
  const unmarked = (await reviewing).reduce((sum, left) => sum + left, 0);
  if (unmarked > 0) striking.problems.push(`${unmarked} marks or comments could not be saved in the end`);
  const { url } = site.database.current();
  oracle.judge(await readHeld(url, made.lesson, reviews.attemptIds));
  oracle.findings.reviewsLost.push(...record.judge(await readReviews(url, reviews)));
  return {
    faults: striking.struck,
    kinds: [...striking.results.values()],
    findings: oracle.findings,
    slowestRecoveryMs: striking.slowest,
    acknowledged: [...oracle.acked.values()].flat().length,
    failed: oracle.failed,
    reviews: {
      acknowledged: record.sent.filter(({ version }) => version !== null).length,
      browsersKilled: reviewers.reduce((sum, { killed }) => sum + killed, 0),
    },
    handedIn: students.reduce((sum, student) => sum + student.handedIn, 0),
    seconds: Math.round((Date.now() - began) / 1000),
    problems: striking.problems,
    skipped,
  };
}
