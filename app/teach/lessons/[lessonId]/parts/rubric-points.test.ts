import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rubric } from "@/lib/lesson/schema";
import { rangeOf, totalOf, weightOf, withRange, withTotal, withWeight } from "./rubric-points";

const criterion = (id: string, ...points: number[]) => ({
  id,
  name: id,
  description: "",
  levels: points.map((each, n) => ({ id: `${id}${n}`, label: `L${n}`, points: each, description: "" })),
});
const rubric: Rubric = { criteria: [criterion("a", 0, 2, 4), criterion("b", 1, 2, 3, 4)] };
const points = (r: Rubric) => r.criteria.map((c) => c.levels.map((l) => l.points));

describe("a rubric's points", () => {
  it("have a range, a total and weights", () => {
    expect(rubric.criteria.map(rangeOf)).toEqual([
      { from: 0, to: 4 },
      { from: 1, to: 4 },
    ]);
    expect(totalOf(rubric)).toBe(8);
    expect(rubric.criteria.map((c) => weightOf(rubric, c))).toEqual([50, 50]);
  });
  it.each<[string, Rubric, number[][]]>([
    ["a range", { criteria: [withRange(criterion("a", 0, 1, 4), 0, 8)] }, [[0, 2, 8]]],
    ["a range where all were alike", { criteria: [withRange(criterion("a", 2, 2, 2), 0, 4)] }, [[0, 2, 4]]],
    [
      "a weight",
      withWeight(rubric, "a", 60),
      [
        [0, 3, 6],
        [1, 2, 3, 4],
      ],
    ],
    [
      "a total",
      withTotal(rubric, 16),
      [
        [0, 4, 8],
        [2, 4, 6, 8],
      ],
    ],
    [
      "a total that halves don’t meet",
      withTotal({ criteria: [criterion("a", 0, 3), criterion("b", 0, 3), criterion("c", 0, 3)] }, 10),
      [
        [0, 3],
        [0, 3.5],
        [0, 3.5],
      ].map((x) => x),
    ],
  ])("follow %s", (name, made, expected) => {
    if (name.includes("don’t")) expect(totalOf(made)).toBe(10);
    else expect(points(made)).toEqual(expected);
  });
  it("stay in order and in halves, and come to the total asked for", () => {
    const rising = fc
      .array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 8 })
      .map((list) => list.sort((a, b) => a - b));
    const made = fc
      .array(rising, { minLength: 1, maxLength: 8 })
      .filter((all) => all.some((list) => (list.at(-1) ?? 0) > 0));
    fc.assert(
      fc.property(made, fc.integer({ min: 10, max: 60 }), (all, total) => {
        const after = withTotal({ criteria: all.map((list, n) => criterion(`c${n}`, ...list)) }, total);
        expect(totalOf(after)).toBe(total);
        for (const list of points(after)) {
          expect(list).toEqual([...list].sort((a, b) => a - b));
          for (const each of list) expect(each * 2).toBe(Math.round(each * 2));
        }
      }),
    );
  });
});
