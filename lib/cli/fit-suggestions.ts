/**
 * Fits the weights of short-answer suggestions: `npx tsx lib/cli/fit-suggestions.ts TRAINING.JSON [TEST.JSON]` writes
 * lib/grading/suggest-weights.json and prints the agreement with people, each question predicted from the others.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Agreement } from "@/lib/grading/agreement";
import { classFeatureNames } from "@/lib/grading/suggest-class";
import type { Curve } from "@/lib/grading/suggest-curve";
import { judgedQuestions } from "@/lib/grading/suggest-data";
import { featureNames } from "@/lib/grading/suggest-features";
import type { Weights } from "@/lib/grading/suggest-fit";
import { fitAll, leaveOneQuestionOut } from "@/lib/grading/suggest-measure";

const [trainFile, testFile] = process.argv.slice(2);
if (!trainFile) {
  process.stderr.write("Say where the training file is.\n");
  process.exit(2);
}
const read = (file: string) => judgedQuestions.parse(JSON.parse(readFileSync(file, "utf8")));
const train = read(trainFile);

const short = (n: number) => Number(n.toPrecision(4));
const stepOf = (weights: Weights, curve: Curve, names: readonly string[]) => ({
  intercept: short(weights.intercept),
  spread: short(weights.spread),
  features: Object.fromEntries(names.map((name, n) => [name, weights.features[n]?.map(short)])),
  curve: {
    slope: short(curve.slope),
    shift: short(curve.shift),
    threshold: short(curve.threshold),
  },
});
const { alone, withClass } = fitAll(train);
const file = {
  alone: stepOf(alone.weights, alone.curve, featureNames),
  withClass: stepOf(withClass.weights, withClass.curve, classFeatureNames),
};
const path = fileURLToPath(new URL("../grading/suggest-weights.json", import.meta.url));
writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);

const line = (name: string, a: Agreement) =>
  `${name.padEnd(44)} macro-F1 ${a.macroF1.toFixed(3)} [${a.interval.map((n) => n.toFixed(3)).join(", ")}]  ` +
  `accuracy ${a.accuracy.toFixed(3)}  Brier ${a.brier.toFixed(3)}  ECE ${a.calibrationError.toFixed(3)}  n ${a.answers}\n`;
for (const by of ["question", "module"] as const)
  for (const test of testFile ? [undefined, read(testFile)] : [undefined]) {
    const measured = leaveOneQuestionOut(train, test, by);
    const name = `${test ? "test" : "training"}, one ${by} left out`;
    process.stdout.write(line(`${name}, reference alone`, measured.alone));
    process.stdout.write(line(`${name}, with the class`, measured.withClass));
  }
