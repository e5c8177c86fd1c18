import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../language/data/", import.meta.url));
/** Writes a table as JSON with one entry a line, so that a change shows as a change of lines. */
export function writeTable(name: string, table: Record<string, unknown>): void {
  const lines = Object.entries(table).map(([k, v]) => `${JSON.stringify(k)}: ${JSON.stringify(v)}`);
  const text = `{\n${lines.join(",\n")}\n}\n`;
  writeFileSync(`${folder}${name}`, text);
  process.stdout.write(`${name}: ${lines.length} lines, ${Math.round(text.length / 1024)} KB\n`);
}

/** Writes lists as JSON with one member a line. */
export function writeLists(name: string, lists: Record<string, string[]>): void {
  const parts = Object.entries(lists).map(
    ([k, rows]) => `${JSON.stringify(k)}: [\n${rows.map((r) => JSON.stringify(r)).join(",\n")}\n]`,
  );
  const text = `{\n${parts.join(",\n")}\n}\n`;
  writeFileSync(`${folder}${name}`, text);
  process.stdout.write(`${name}: ${text.split("\n").length} lines, ${Math.round(text.length / 1024)} KB\n`);
}
