/** Figures of lib/language: tags and trees on the dev treebanks, reading level on CLEAR, word difficulty on CompLex. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { csvRows } from "@/lib/cli/fit/csv";
import { complexWordsR, judgedWordOf } from "@/lib/cli/fit/difficulty";
import { crossValidatedR, excerptOf, passageOf } from "@/lib/cli/fit/level";
import { pearson } from "@/lib/cli/fit/linear";
import levelModel from "@/lib/language/data/level.json";
import { easeOf } from "@/lib/language/level";
import { parserModel, taggerModel } from "@/lib/language/parser/model";
import { parse } from "@/lib/language/parser/parse";
import { tagsOf } from "@/lib/language/parser/tag";
import { readConllu } from "@/lib/language/training/conllu";
import { type Accuracy, accuracyOf } from "@/lib/language/training/evaluate";

const weights = fileURLToPath(new URL("../../lib/language/weights", import.meta.url));

/** Size of the committed weights, in megabytes of a million bytes. */
export const weightsMB = (): number =>
  readdirSync(weights)
    .filter((name) => name.endsWith(".bin"))
    .reduce((sum, name) => sum + statSync(join(weights, name)).size, 0) / 1e6;

/** Milliseconds to read both models; only the first call of a process measures it. */
export function loadMs(): number {
  const started = performance.now();
  taggerModel();
  parserModel();
  return performance.now() - started;
}

/** Accuracy by dev set ("ewt", "gum"): gold tokens and sentences, predicted tags, punctuation counted. Empty where absent. */
export function parserFigures(dir: string): Record<string, Accuracy> {
  const found: Record<string, Accuracy> = {};
  for (const name of ["ewt", "gum"]) {
    const path = join(dir, "ud", `${name}-dev.conllu`);
    if (!existsSync(path)) continue;
    const tagger = taggerModel();
    const parser = parserModel();
    found[name] = accuracyOf(readConllu(readFileSync(path, "utf8")), (texts) => {
      const tags = tagsOf(tagger, texts).map((tag) => tagger.classes[tag] ?? "X|FW");
      return { tags, ...parse(parser, texts, tags) };
    });
  }
  return found;
}

/**
 * Pearson r of our reading level with teachers' judgement of ease: five-fold by excerpt on the corpus that the formula
 * was fitted on, else the formula as it ships. Null where the corpus is absent.
 */
export function readingLevelR(dir: string): { r: number; how: string } | null {
  const path = join(dir, "clear", "clear.csv");
  if (!existsSync(path)) return null;
  const excerpts = csvRows(readFileSync(path, "utf8")).map(excerptOf);
  const mean = excerpts.reduce((sum, e) => sum + e.ease, 0) / excerpts.length;
  if (Math.abs(mean - levelModel.mean) < 1e-3)
    return { r: crossValidatedR(excerpts), how: `five-fold, ${excerpts.length} excerpts` };
  const judged = excerpts.flatMap(({ text, ease }) => {
    const ours = easeOf(passageOf(text).sentences);
    return ours === null ? [] : [[ours, ease] as const];
  });
  const r = pearson(
    judged.map(([ours]) => ours),
    judged.map(([, ease]) => ease),
  );
  return { r, how: `the shipped formula, ${judged.length} excerpts` };
}

/** Pearson r of our word difficulty with the judged complexity of CompLex single-word trial; null where absent. */
export function complexWords(dir: string): { r: number; words: number } | null {
  const path = join(dir, "complex_lcp2021", "single_trial.csv");
  if (!existsSync(path)) return null;
  const words = csvRows(readFileSync(path, "utf8")).map(judgedWordOf);
  return { r: complexWordsR(words), words: words.length };
}
