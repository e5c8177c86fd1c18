/**
 * `npm run attack`: tries to read, change and break what is not one's own, on a server and a database of its own. Prints a
 * table; with `--json` one last line of JSON. `--short` takes a seeded part of it, `--seed N` draws other input,
 * `--only "guessing"` runs the parts whose names begin so. Ends with
 * status 1 where anything was found.
 */
import { parseArgs } from "node:util";
import { badInputs } from "./attack/bad-input";
import { earlyKeys } from "./attack/early-keys";
import { type Findings, noFindings } from "./attack/findings";
import { floods } from "./attack/floods";
import { guessing } from "./attack/guessing";
import { headers } from "./attack/headers";
import { importing } from "./attack/importing";
import { scripts } from "./attack/scripts";
import { allTargets, type Target } from "./attack/targets";
import { setTrap } from "./attack/trap";
import { walk } from "./attack/walk";
import { type Ground, startGround } from "./server/ground";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    short: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});
const seed = Number(values.seed);
if (!Number.isSafeInteger(seed) || seed < 0) throw new Error("--seed is a whole number.");

/** One of so many targets, others with another seed. */
const some = (targets: Target[], every: number) => targets.filter((_, n) => n % every === seed % every);

type Part = [name: string, run: (address: string, findings: Findings, ground: Ground) => Promise<void>];
const partsFor = (targets: Target[]): Part[] =>
  values.short
    ? [
        ["pages, actions, routes", (a, f) => walk(a, some(targets, 20), f)],
        ["bad input", (a, f) => badInputs(a, some(targets, 5), { total: 300, seed }, f)],
        ["keys before their time", (a, f) => earlyKeys(a, targets, f)],
        ["importing articles", (a, f) => importing(a, f, trap, true)],
        ["stored scripts", (a, f) => scripts(a, some(targets, 8), f, ["A.teacher", "A.classmate"])],
      ]
    : [
        ["pages, actions, routes", (a, f) => walk(a, targets, f)],
        ["bad input", (a, f) => badInputs(a, targets, { total: 20_000, seed }, f)],
        ["large, slow and deep bodies", (a, f) => floods(a, targets, f)],
        ["keys before their time", (a, f) => earlyKeys(a, targets, f)],
        ["guessing, and who else it shuts out", (_, f, ground) => guessing(ground, f)],
        ["headers, cookies, other sites", (_, f, ground) => headers(ground, targets, f)],
        ["importing articles", (a, f) => importing(a, f, trap)],
        ["stored scripts", (a, f) => scripts(a, targets, f)],
      ];

const found = (findings: Findings): [name: string, lines: string[]][] => [
  ["read or changed what is another's", findings.leaks],
  ["faults of the server (5xx)", findings.serverErrors],
  ["keys shown before feedback is due", findings.earlyKeys],
  ["stored scripts that became more than text", findings.scriptsRun],
  ["protections that did not hold", findings.unprotected],
];

function table(findings: Findings): void {
  console.log(`\n  ${"requests".padEnd(46)}${findings.requests.toLocaleString("en-GB").padStart(8)}`);
  console.log(`  ${"bad inputs".padEnd(46)}${findings.badInputs.toLocaleString("en-GB").padStart(8)}`);
  for (const [name, lines] of found(findings)) {
    console.log(`  ${name.padEnd(46)}${String(lines.length).padStart(8)}`);
    for (const line of lines.slice(0, 20)) console.log(`      ${line.replaceAll(/\s+/g, " ").slice(0, 300)}`);
    if (lines.length > 20) console.log(`      and ${lines.length - 20} more`);
  }
}

const findings = noFindings();
const trap = await setTrap();
const ground = await startGround({ env: { IMPORT_TEST_ORIGIN: trap.site.origin } });
const stop = () => void ground.stop().finally(() => process.exit(1));
process.once("SIGINT", stop).once("SIGTERM", stop);
try {
  // The build, of which the targets are read, is as new as the sources only now.
  for (const [name, run] of partsFor(allTargets()).filter(([one]) => one.startsWith(values.only))) {
    const began = Date.now();
    await run(ground.address, findings, ground);
    console.log(`  ${name.padEnd(46)}${`${Math.round((Date.now() - began) / 1000)} s`.padStart(8)}`);
  }
} finally {
  await ground.stop();
  await trap.close();
}
table(findings);
if (values.json) {
  const { requests, badInputs } = findings;
  const counts = {
    leaks: findings.leaks.length,
    serverErrors: findings.serverErrors.length,
    scriptsRun: findings.scriptsRun.length,
    earlyKeys: findings.earlyKeys.length,
  };
  console.log(JSON.stringify({ requests, badInputs, ...counts }));
}
process.exit(found(findings).some(([, lines]) => lines.length > 0) ? 1 : 0);
