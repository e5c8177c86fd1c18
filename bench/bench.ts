/**
 * `npm run bench -- [--short] [--only PART,…] [--markdown] [--json]`: what it costs to serve, beside the floor of the same
 * framework, on a server and a database of its own. Prints tables; `--markdown` adds README's, `--json` one last line.
 */
import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { type Lengths, long, short } from "./speed/part";
import { parts, prepare } from "./speed/parts";
import { type Figures, jsonOf, markdownOf, tableOf } from "./speed/report";

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    short: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const lengths: Lengths = values.short ? short : long;
const names = values.only?.split(",").map((name) => name.trim());
const unknown = names?.filter((name) => !(name in parts)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(`No part ${unknown.join(", ")}. There are: ${Object.keys(parts).join(", ")}.\n`);
  process.exit(2);
}
const chosen = Object.entries(parts).filter(([name]) =>
  (names ?? lengths.parts ?? Object.keys(parts)).includes(name),
);

const say = (line: string) => console.log(line);
const figures: Figures = {};
const began = Date.now();
const ground = await prepare(lengths);
const stop = () => void ground.site.stop().finally(() => process.exit(1));
process.once("SIGINT", stop).once("SIGTERM", stop);
let broken = false;
try {
  for (const [name, run] of chosen) {
    const start = Date.now();
    say(`\n${name}`);
    try {
      Object.assign(figures, await run(ground, lengths, (line) => say(`  ${line}`)));
    } catch (error) {
      broken = true;
      say(`  ✗ ${error instanceof Error ? error.message : String(error)}`);
    }
    say(`  (${((Date.now() - start) / 1000).toFixed(0)} s)`);
  }
} finally {
  await ground.site.stop();
}
const machine = `${new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })}, ${cpus().length} cores, ${Math.ceil(totalmem() / 2 ** 30)} GiB`;
say(`\n${tableOf(figures).join("\n")}\n\n  ${machine}, ${Math.round((Date.now() - began) / 1000)} s`);
if (values.markdown) say(`\n${markdownOf(figures, machine).join("\n")}`);
if (values.json) say(jsonOf(figures));
// Times depend on the machine; that no page asks more as a school grows does not.
process.exit(broken || (figures.statementsGrow ?? 0) > 0 ? 1 : 0);
