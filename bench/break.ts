/**
 * `npm run break -- [--faults 200] [--seed N] [--students 32] [--short] [--only KIND,…] [--json]`: a school at work on two servers
 * and a PostgreSQL of their own, struck by random faults, and judged by a record of everything that was acknowledged.
 * The plan of faults comes from the seed alone; when a process is struck within its work, the machine decides.
 */
import { parseArgs } from "node:util";
import { type FaultKind, faultKinds, kinds } from "./break/faults";
import { type RunResult, runBreak } from "./break/run";
import { median } from "./eval/statistics";

const { values } = parseArgs({
  options: {
    faults: { type: "string" },
    seed: { type: "string" },
    students: { type: "string" },
    short: { type: "boolean", default: false },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

/** Short: what `npm test` runs, always the same plan, with every kind of process killed. */
const defaults = values.short
  ? { faults: 10, seed: 10724, students: 12 }
  : { faults: 200, seed: Math.floor(Date.now() / 1000), students: 32 };

function wholeNumber(name: "faults" | "seed" | "students"): number {
  const value = Number(values[name] ?? defaults[name]);
  if (Number.isInteger(value) && value >= 1) return value;
  process.stderr.write(`--${name} must be a whole number from 1.\n`);
  process.exit(2);
}

function chosenKinds(): FaultKind[] | undefined {
  const names = values.only?.split(",").map((name) => name.trim());
  const unknown = names?.filter((name) => !faultKinds.some((kind) => kind === name)) ?? [];
  if (unknown.length === 0) return faultKinds.filter((kind) => !names || names.includes(kind));
  process.stderr.write(`No fault ${unknown.join(", ")}. There are: ${faultKinds.join(", ")}.\n`);
  process.exit(2);
}

const line = (cells: (string | number)[]) =>
  `${String(cells[0]).padEnd(40)}${cells
    .slice(1)
    .map((cell) => String(cell).padStart(12))
    .join("")}\n`;

function show(result: RunResult): void {
  const { findings, problems, skipped } = result;
  process.stdout.write(`\n${line(["fault", "struck", "median ms", "slowest ms"])}`);
  for (const { kind, struck, recoveries } of result.kinds) {
    const figures =
      recoveries.length > 0 ? [Math.round(median(recoveries)), Math.max(...recoveries)] : ["", ""];
    process.stdout.write(line([kinds[kind].label, struck, ...figures]));
  }
  process.stdout.write(
    `\n${result.faults} faults in ${result.seconds} s; ${result.acknowledged} saves acknowledged, ` +
      `${result.failed} requests failed or refused, ${result.handedIn} pieces handed in; ` +
      `${result.reviews.acknowledged} marks and comments acknowledged to two reviewers, whose browsers were killed ` +
      `${result.reviews.browsersKilled} times\n`,
  );
  for (const [what, words] of Object.entries(findings)) {
    process.stdout.write(line([what, words.length]));
    for (const each of words.slice(0, 5)) process.stdout.write(`    ${each}\n`);
  }
  process.stdout.write(line(["slowestRecoveryMs", result.slowestRecoveryMs]));
  for (const each of skipped) process.stdout.write(`skipped: ${each}\n`);
  for (const each of problems) process.stdout.write(`✗ ${each}\n`);
}

const [faults, seed, students] = [wholeNumber("faults"), wholeNumber("seed"), wholeNumber("students")];
process.stdout.write(`seed ${seed}, ${students} students\n`);
const say = (words: string) => process.stdout.write(`${words}\n`);
const result = await runBreak({ faults, seed, students, only: chosenKinds(), say });
show(result);
const counts = Object.fromEntries(
  Object.entries(result.findings).map(([what, words]) => [what, words.length]),
);
if (values.json) {
  const { slowestRecoveryMs } = result;
  process.stdout.write(`${JSON.stringify({ faults: result.faults, ...counts, slowestRecoveryMs })}\n`);
}
const sound = Object.values(counts).every((count) => count === 0) && result.problems.length === 0;
process.exit(sound ? 0 : 1);
