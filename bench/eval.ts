/**
 * `npm run eval -- [--data DIR] [--only parser,level,words,evidence,giveaway,checks,grading,groups,speed,yield] [--json]`: the
 * engine's figures as a table; with --json as one last line too. A set that is absent is said to be absent, its figure
 * null.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Figure, parts } from "./eval/parts";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: fileURLToPath(new URL("../../shared/data", import.meta.url)) },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

const wanted = values.only?.split(",").map((name) => name.trim());
const unknown = wanted?.filter((name) => !(name in parts)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(`No part ${unknown.join(", ")}. There are: ${Object.keys(parts).join(", ")}.\n`);
  process.exit(2);
}

const line = (cells: string[]) =>
  `${(cells[0] ?? "").padEnd(44)} ${(cells[1] ?? "").padStart(10)}  ${(cells[2] ?? "").padEnd(10)} ${cells[3] ?? ""}\n`;
const shown: Figure[] = [];
process.stdout.write(line(["measure", "figure", "goal", ""]));
for (const [name, part] of Object.entries(parts)) {
  if (wanted && !wanted.includes(name)) continue;
  for (const figure of await part(values.data)) {
    shown.push(figure);
    process.stdout.write(
      line([figure.label, figure.value ?? "absent", figure.goal ?? "", figure.note ?? ""]),
    );
  }
}
if (values.json) {
  const json = Object.fromEntries(shown.flatMap((f) => (f.key ? [[f.key, f.json ?? null]] : [])));
  process.stdout.write(`${JSON.stringify(json)}\n`);
}
