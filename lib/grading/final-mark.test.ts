import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Counts, finalMark, type Weighted } from "./final-mark";

const categories = [
  { id: "essays", name: "Essays", weight: 60 },
  { id: "homework", name: "Homework", weight: 40 },
];
const returned = (points: number, possible: number): Counts => ({ is: "returned", points, possible });
const missing = (possible: number): Counts => ({ is: "missing", possible });
const inCategory = (categoryId: string | null, ...all: Counts[]): Weighted[] =>
  all.map((counts) => ({ categoryId, counts }));

describe("a final mark", () => {
  // what · cells · mark where missing work earns nothing · mark where it is left out
  it.each<[string, Weighted[], number | null, number | null]>([
    ["is none while nothing counts", [], null, null],
    [
      "weighs each category by its points",
      [
        ...inCategory("essays", returned(8, 10)),
        ...inCategory("homework", returned(5, 10), returned(10, 10)),
      ],
      78, // (60 × .8 + 40 × .75) ÷ 100
      78,
    ],
    ["leaves out a category in which nothing counts", inCategory("homework", returned(5, 10)), 50, 50],
    [
      "counts missing work as nothing earned, or not",
      inCategory("homework", returned(8, 10), missing(10)),
      40,
      80,
    ],
    [
      "leaves out what is excused, and what is still open",
      inCategory("homework", returned(8, 10), { is: "excused" }, { is: "open" }),
      80,
      80,
    ],
    [
      "leaves out work in no category",
      [...inCategory(null, returned(0, 10)), ...inCategory("essays", returned(9, 10))],
      90,
      90,
    ],
    ["is 0 where all is missing, or none", inCategory("essays", missing(10)), 0, null],
    ["gives a third to one decimal", inCategory("essays", returned(1, 3)), 33.3, 33.3],
    ["counts points above the possible", inCategory("essays", returned(11, 10)), 110, 110],
    ["is none where nothing could be earned", inCategory("essays", returned(0, 0)), null, null],
  ])("%s", (_, cells, zero, leftOut) => {
    expect(finalMark(cells, categories, "zero").mark).toBe(zero);
    expect(finalMark(cells, categories, "left-out").mark).toBe(leftOut);
  });

  it("adds all work together where there are no categories", () => {
    const cells = [...inCategory(null, returned(1, 10)), ...inCategory("gone", returned(9, 10))];
    expect(finalMark(cells, [], "zero")).toEqual({
      mark: 50,
      parts: [{ categoryId: null, earned: 10, possible: 20 }],
    });
  });

  const counts = fc.oneof(
    fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }))
      .map(([a, b]) => returned(Math.min(a, b), b)),
    fc.integer({ min: 1, max: 20 }).map(missing),
    fc.constant<Counts>({ is: "excused" }),
    fc.constant<Counts>({ is: "open" }),
  );
  const cells = fc.array(fc.record({ categoryId: fc.constantFrom("essays", "homework", null), counts }), {
    maxLength: 30,
  });

  it("stays between 0 and 100, does not depend on order, and grows by no weight that all share", () => {
    fc.assert(
      fc.property(cells, fc.constantFrom("zero" as const, "left-out" as const), (all, rule) => {
        const { mark } = finalMark(all, categories, rule);
        if (mark !== null) expect(mark >= 0 && mark <= 100).toBe(true);
        expect(finalMark([...all].reverse(), categories, rule).mark).toBe(mark);
        const tenfold = categories.map((category) => ({ ...category, weight: category.weight * 10 }));
        expect(finalMark(all, tenfold, rule).mark).toBe(mark);
      }),
    );
  });

  it("is never lowered by an excuse for missing work", () => {
    fc.assert(
      fc.property(cells, (all) => {
        const before = finalMark(all, categories, "zero").mark ?? 0;
        const excused = all.map(
          (cell): Weighted => (cell.counts.is === "missing" ? { ...cell, counts: { is: "excused" } } : cell),
        );
        const after = finalMark(excused, [], "zero").mark;
        const plain = finalMark(all, [], "zero").mark ?? 0;
        if (after !== null) expect(after).toBeGreaterThanOrEqual(plain);
        expect(before).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
