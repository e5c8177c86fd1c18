/**
 * Fits the word-difficulty model: `npx tsx lib/cli/fit-difficulty.ts TRAIN.CSV` writes lib/language/data/difficulty.json
 * and prints Pearson's r, five-fold by word.
 */
import { readFileSync } from "node:fs";
import { csvRows } from "./fit/csv";
import { crossValidatedByWord, difficultyModel, judgedWordOf } from "./fit/difficulty";
import { writeTable } from "./word-data/write";

const file = process.argv[2];
if (!file) {
  process.stderr.write("Say where single_train.csv is.\n");
  process.exit(2);
}
const words = csvRows(readFileSync(file, "utf8")).map(judgedWordOf);
process.stdout.write(
  `five-fold Pearson r by word ${crossValidatedByWord(words).toFixed(4)} on ${words.length} uses\n`,
);
writeTable("difficulty.json", { ...difficultyModel(words) });
