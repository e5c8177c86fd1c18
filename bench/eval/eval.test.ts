import { describe, expect, it } from "vitest";
import { ruleNames } from "@/lib/lesson/checks";
import { aLesson } from "@/lib/lesson/testing";
import { checkFigures, planters } from "./checks";
import { evidenceCoverage } from "./evidence";
import { spanCharacters } from "./human";
import { complexWords, parserFigures, readingLevelR } from "./language";
import { type Choice, chances } from "./plant-types";
import { median, wilson } from "./statistics";

describe("the evaluation", () => {
  it("plants at least one flaw for every check", () => {
    expect(new Set(planters.map((p) => p.rule))).toEqual(new Set(ruleNames));
  });
  it("leaves the sound lesson as it was when it plants", () => {
    const lesson = aLesson();
    const before = JSON.stringify(lesson);
    const item = lesson.items.find((i): i is Choice => i.kind === "multiple-choice");
    if (!item) throw new Error("The sample lesson has no choice.");
    for (const planter of planters) {
      const made = planter.plant({ lesson, item, pick: chances(1) });
      if (made) expect(made.lesson.items.map((i) => i.id)).toContain(made.id);
    }
    expect(JSON.stringify(lesson)).toBe(before);
  });
  it("draws the same chances from the same seed", () => {
    const draw = () => Array.from({ length: 5 }, chances(7).bind(null, 100));
    expect(draw()).toEqual(draw());
  });
  it.each([
    [0, 0, [0, 1]],
    [5, 10, [0.2366, 0.7634]],
    [81, 263, [0.2553, 0.3662]],
  ])("gives Wilson's interval of %d in %d", (hits, total, [low = 0, high = 0]) => {
    const [from, to] = wilson(hits, total);
    expect(from).toBeCloseTo(low, 3);
    expect(to).toBeCloseTo(high, 3);
  });
  it("takes the middle of a list, or the mean of the two middle ones", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
  it("reads inclusive token ranges as characters", () => {
    expect(spanCharacters("One two  three four", [1, 2])).toEqual([[4, 14]]);
  });
  it("calls a set that is absent null, and doesn't fail", () => {
    const nowhere = "/nowhere/at/all";
    expect(checkFigures(nowhere)).toBeNull();
    expect(evidenceCoverage(nowhere)).toBeNull();
    expect(readingLevelR(nowhere)).toBeNull();
    expect(complexWords(nowhere)).toBeNull();
    expect(parserFigures(nowhere)).toEqual({});
  });
});
