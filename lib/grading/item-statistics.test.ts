import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlation, fewestForDiscrimination, itemFigures, median } from "./item-statistics";

const share = fc.option(fc.constantFrom(0, 0.25, 0.5, 1), { nil: null });
const classOf = (least: number) =>
  fc.integer({ min: 1, max: 6 }).chain((items) =>
    fc.tuple(
      fc.constant(items),
      fc.array(fc.array(share, { minLength: items, maxLength: items }), {
        minLength: least,
        maxLength: 40,
      }),
    ),
  );
const round = (value: number | null) => (value === null ? null : Math.round(value * 1e6) / 1e6);

describe("a correlation", () => {
  // pairs · worked out by hand: covariance over the root of the variances' product
  it.each<[pairs: [number, number][], r: number | null]>([
    [
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      1,
    ],
    [
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      -1,
    ],
    [
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      0,
    ],
    [
      [
        [0, 0.5],
        [0, 0.25],
        [1, 1],
        [1, 0.75],
      ],
      0.894427,
    ], // 0.5 / √(1 × 0.3125)
    [
      [
        [1, 0],
        [1, 1],
      ],
      null,
    ],
    [[], null],
  ])("of %j is %s", (pairs, r) => expect(round(correlation(pairs))).toBe(r));

  it("stays between −1 and 1, and is the same from either side", () => {
    const pair = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
        const r = correlation(pairs);
        if (r !== null) expect(Math.abs(r)).toBeLessThanOrEqual(1);
        const turned = correlation(pairs.map(([a, b]) => [b, a]));
        expect(round(turned)).toBe(round(r));
      }),
    );
  });
});

describe("an item's figures", () => {
  it("are those worked out by hand", () => {
    // Ten copies of two students: the strong one has items 1 and 2 and misses 3, the weak one the other way round.
    const shares = Array.from({ length: 10 }, () => [
      [1, 1, 0],
      [0, 0, 1],
    ]).flat();
    const figures = itemFigures(shares, 3);
    expect(figures.map(({ marked, facility }) => [marked, facility])).toEqual([
      [20, 0.5],
      [20, 0.5],
      [20, 0.5],
    ]);
    // Item 1 against the mean of 2 and 3: always a half, so there is no correlation to tell.
    expect(figures.map(({ discrimination }) => round(discrimination))).toEqual([null, null, -1]);
  });

  it("keep the discrimination back for fewer students than it takes", () => {
    const rows = (n: number) => Array.from({ length: n }, (_, at) => [at % 2, at % 2]);
    expect(itemFigures(rows(fewestForDiscrimination - 1), 2)[0]?.discrimination).toBeNull();
    expect(itemFigures(rows(fewestForDiscrimination), 2)[0]?.discrimination).toBe(1);
  });

  it("count only what is marked", () => {
    const figures = itemFigures(
      [
        [1, null],
        [0.5, null],
        [null, null],
      ],
      2,
    );
    expect(figures).toEqual([
      { marked: 2, facility: 0.75, discrimination: null },
      { marked: 0, facility: null, discrimination: null },
    ]);
  });

  it("do not depend on the order of students", () => {
    fc.assert(
      fc.property(classOf(0), fc.infiniteStream(fc.nat()), ([items, rows], keys) => {
        const order = rows.map((row) => ({ row, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        const of = (given: typeof rows) =>
          itemFigures(given, items).map(({ marked, facility, discrimination }) => [
            marked,
            round(facility),
            round(discrimination),
          ]);
        expect(of(order.map(({ row }) => row))).toEqual(of(rows));
      }),
    );
  });

  it("move with the items", () => {
    fc.assert(
      fc.property(classOf(20), ([items, rows]) => {
        const there = itemFigures(rows, items);
        const back = itemFigures(
          rows.map((row) => [...row].reverse()),
          items,
        ).reverse();
        expect(back.map(({ facility }) => round(facility))).toEqual(
          there.map(({ facility }) => round(facility)),
        );
        expect(back.map((each) => round(each.discrimination))).toEqual(
          there.map((each) => round(each.discrimination)),
        );
      }),
    );
  });

  it("stay in their bounds", () => {
    fc.assert(
      fc.property(classOf(0), ([items, rows]) => {
        for (const { marked, facility, discrimination } of itemFigures(rows, items)) {
          expect(marked).toBeLessThanOrEqual(rows.length);
          if (facility !== null) expect(facility >= 0 && facility <= 1).toBe(true);
          if (discrimination !== null) expect(Math.abs(discrimination)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

it.each<[number[], number | null]>([
  [[], null],
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 2, 3], 2.5],
])("the median of %j is %s", (values, middle) => expect(median(values)).toBe(middle));
