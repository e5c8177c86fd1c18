/**
 * Fits the reading-level formula: `npx tsx lib/cli/fit-level.ts CLEAR.CSV` writes lib/language/data/level.json and prints
 * the five-fold Pearson r. Only coefficients are kept; the corpus (CC BY-NC-SA 4.0) is no part of the project.
 */
import { readFileSync } from "node:fs";
import { csvRows } from "./fit/csv";
import { crossValidated, excerptOf, levelModel, scaleOf } from "./fit/level";
import { writeTable } from "./word-data/write";

const file = process.argv[2];
if (!file) {
  process.stderr.write("Say where clear.csv is.\n");
  process.exit(2);
}
const excerpts = csvRows(readFileSync(file, "utf8")).map(excerptOf);
const { r, predicted } = crossValidated(excerpts);
process.stdout.write(`five-fold Pearson r ${r.toFixed(4)} on ${excerpts.length} excerpts\n`);
const { mean, measures, words } = levelModel(excerpts);
writeTable("level.json", { mean, scale: scaleOf(excerpts, predicted), measures, words });
