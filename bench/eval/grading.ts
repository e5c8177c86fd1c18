/** Short answers on SciEntsBank, nothing learned from the question that is tested; null where the files are absent. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { judgedQuestions } from "@/lib/grading/suggest-data";
import { leaveOneQuestionOut } from "@/lib/grading/suggest-measure";

const read = (dir: string, part: string) => {
  const path = join(dir, `scientsbank/sciEntsBank_2way_${part}.json`);
  return existsSync(path) ? judgedQuestions.parse(JSON.parse(readFileSync(path, "utf8"))) : undefined;
};

/** Questions with judged answers, and further answers to the same; undefined where a file is absent. */
export function readJudged(dir: string) {
  const train = read(dir, "training");
  const test = read(dir, "unseen-answers");
  return train && test ? { train, test } : undefined;
}

/** From the reference alone; the note has the interval, and the figure with the class's unmarked answers. */
export function shortAnswers(dir: string): { macroF1: number; note: string } | null {
  const found = readJudged(dir);
  if (!found) return null;
  const { macroF1, alone, withClass } = leaveOneQuestionOut(found.train, found.test);
  const [low, high] = alone.interval.map((n) => n.toFixed(3));
  const note = `95 % interval ${low}–${high}, Brier ${alone.brier.toFixed(3)}, of ${alone.answers} answers; with the class's other answers, unmarked, ${withClass.macroF1.toFixed(3)}`;
  return { macroF1, note };
}
