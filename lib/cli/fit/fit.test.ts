import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { difficultyOf, sumOfTrees } from "@/lib/language/difficulty";
import { easeOf } from "@/lib/language/level";
import { csvRows } from "./csv";
import { complexWordsR, judgedWordOf } from "./difficulty";
import { excerptOf, passageOf } from "./level";
import { fitRidge, pearson, predictRidge, type Row } from "./linear";
import { fitForest } from "./trees";

describe("fitting", () => {
  it("a ridge finds the weights that made the targets", () => {
    const rows = Array.from(
      { length: 60 },
      (_, n): Row => ({ dense: [Math.sin(n), Math.cos(3 * n)], sparse: n % 3 === 0 ? [[1, 1]] : [] }),
    );
    const made = (r: Row) => 4 + 2 * (r.dense[0] ?? 0) - (r.dense[1] ?? 0) + (r.sparse.length > 0 ? 0.5 : 0);
    const fitted = fitRidge(rows, rows.map(made), 2, 1e-6);
    const error = rows.reduce((n, r) => n + Math.abs(predictRidge(fitted, r) - made(r)), 0) / rows.length;
    expect(error).toBeLessThan(0.15);
  });
  it("boosted trees learn a step that no line can, and a stored tree says the same", () => {
    const rows = Array.from({ length: 200 }, (_, n) => [n % 20, (n * 7) % 13, 1]);
    const targets = rows.map(([a = 0]) => (a > 12 || a < 4 ? 1 : 0));
    const { base, trees } = fitForest(rows, targets, {
      trees: 60,
      leaves: 6,
      rate: 0.2,
      least: 5,
      shrink: 1,
      bins: 30,
    });
    const told = rows.map((r) => sumOfTrees(base, trees, r));
    expect(pearson(told, targets)).toBeGreaterThan(0.98);
  });
  it("reads quoted cells with commas, quotes and line breaks", () => {
    expect(csvRows('a,b\r\n"x, ""y""\nz",2\r\n')).toEqual([{ a: 'x, "y"\nz', b: "2" }]);
  });
});

describe("a word's difficulty", () => {
  it.each([
    ["house", "sovereignty"],
    ["running", "escalation"],
    ["president", "plenipotentiary"],
    ["government", "annexation"],
  ])("%s is easier than %s", (easy, hard) => {
    expect(difficultyOf(easy)).toBeLessThan(difficultyOf(hard));
  });
});

const clear = "../shared/data/clear/clear.csv";
const trial = "../shared/data/complex_lcp2021/single_trial.csv";
describe.skipIf(!existsSync(clear) || !existsSync(trial))("the shipped models, on people's judgement", () => {
  it("the reading level agrees with teachers (r ≥ 0.74, 300 excerpts)", () => {
    const excerpts = csvRows(readFileSync(clear, "utf8"))
      .filter((_, n) => n % 11 === 0)
      .map(excerptOf);
    const eases = excerpts.map((e) => easeOf(passageOf(e.text).sentences) ?? 0);
    const judged = excerpts.map((e) => e.ease);
    expect(pearson(eases, judged)).toBeGreaterThan(0.74);
  });
  it("a word's difficulty agrees with readers (r ≥ 0.72, CompLex trial)", () => {
    const words = csvRows(readFileSync(trial, "utf8")).map(judgedWordOf);
    expect(complexWordsR(words)).toBeGreaterThan(0.72);
  });
});
