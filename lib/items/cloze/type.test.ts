import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBlankAnswer } from "../blank";
import { itemAnswer, item as itemSchema } from "../schema";
import { sample } from "../testing";
import type { Cloze, ClozeAnswer } from "./schema";
import { clozeType as type } from "./type";
import { isAccepted } from "./typed";

const item = sample.cloze();
const answer = (a: string, b: string): ClozeAnswer => ({ kind: "cloze", gaps: { A: a, B: b } });

// typed in gap A · chosen in gap B · points of 2, where "secrét treaty" or "secret pact" and Z are right
test.each([
  ["secrét treaty", "Z", 2],
  ["secret treaty", "Z", 2],
  ["SECRET PACT", "Z", 2],
  ["secret treaty", "X", 1],
  ["secret", "Z", 1],
  ["", "Z", 1],
  ["secret treaty", "", 1],
  ["secret", "X", 0],
  ["Z", "secret treaty", 0],
  ["", "", 0],
])("filled with %j and %j → %d of 2", (a, b, points) => {
  expect(type.score(item, answer(a, b))).toEqual({ points, decided: true });
});

// typed · accepted · whether it counts
test.each([
  ["Café", ["cafe"], true],
  ["cafe", ["Café"], true],
  ["CAFÉ.", ["café"], true],
  ["  northern   route ", ["northern route"], true],
  ["“ships”", ["ships"], true],
  ["don't", ["don’t"], true],
  ["co‑operate", ["co-operate"], true],
  ["Łódź", ["Lodz"], true],
  ["Strasse", ["Straße"], true],
  ["Йод", ["йод"], true],
  ["40", ["forty", "40"], true],
  ["ship", ["ships"], false],
  ["co operate", ["co-operate"], false],
  ["की", ["के"], false],
  ["...", ["..."], false],
  ["", ["word"], false],
  ["word", [], false],
])("%j where %j is accepted: %s", (typed, accepted, counts) => {
  expect(isAccepted(typed, accepted)).toBe(counts);
});

describe("points of any passage", () => {
  const gap = fc.record({ typed: fc.boolean(), right: fc.boolean(), other: fc.boolean() });
  const passage = fc.array(gap, { minLength: 1, maxLength: 4 });
  const made = (gaps: readonly { typed: boolean }[]): Cloze =>
    sample.cloze({
      points: 3,
      gaps: gaps.map(({ typed }, n) => ({
        id: `g${n}`,
        before: "",
        why: "",
        ...(typed
          ? { way: "typed" as const, accepted: ["right"] }
          : {
              way: "choice" as const,
              options: [
                { id: "right", text: "r" },
                { id: "wrong", text: "w" },
              ],
              key: "right",
            }),
      })),
    });
  const given = (rights: readonly boolean[]): ClozeAnswer => ({
    kind: "cloze",
    gaps: Object.fromEntries(rights.map((right, n) => [`g${n}`, right ? "right" : "wrong"])),
  });
  const points = (of: Cloze, rights: readonly boolean[]) => type.score(of, given(rights)).points;

  test("never fall when one more gap is right", () => {
    fc.assert(
      fc.property(passage, (gaps) => {
        const fewer = gaps.map(({ right }) => right);
        const more = gaps.map(({ right, other }) => right || other);
        expect(points(made(gaps), more)).toBeGreaterThanOrEqual(points(made(gaps), fewer));
      }),
    );
  });
  test("depend on how many gaps are right, not on which or in what order they were filled", () => {
    fc.assert(
      fc.property(passage, (gaps) => {
        const rights = gaps.map(({ right }) => right);
        expect(points(made(gaps), rights.toReversed())).toBe(points(made(gaps), rights));
        const { gaps: filled } = given(rights);
        const turned = Object.fromEntries(Object.entries(filled).reverse());
        expect(type.score(made(gaps), { kind: "cloze", gaps: turned }).points).toBe(
          points(made(gaps), rights),
        );
      }),
    );
  });
});

test("a gap named as every object's own field isn't filled by birth", () => {
  const odd = sample.cloze({
    gaps: [{ id: "constructor", before: "", way: "typed", accepted: ["Object"], why: "" }],
  });
  expect(type.score(odd, { kind: "cloze", gaps: {} }).points).toBe(0);
});

test("an answer of spaces alone is none, and a filled gap is one", () => {
  expect(isBlankAnswer({ kind: "cloze", gaps: {} })).toBe(true);
  expect(isBlankAnswer(answer(" \t", ""))).toBe(true);
  expect(isBlankAnswer(answer("", "X"))).toBe(false);
});

test("students see words to choose from in the order of the alphabet, whatever the key and its place", () => {
  const [typed, choice] = item.gaps;
  if (typed?.way !== "typed" || choice?.way !== "choice") throw new Error("not the sample");
  const turned = sample.cloze({
    gaps: [
      { ...typed, accepted: ["quite another"] },
      { ...choice, options: choice.options.toReversed(), key: "X" },
    ],
  });
  expect(type.withoutKey(turned)).toEqual(type.withoutKey(item));
});

test("a gap without its word, and one that offers a word twice, can't be published", () => {
  const gaps = item.gaps.map((gap) => (gap.way === "choice" ? { ...gap, key: "gone" } : gap));
  expect(type.whyNotPublishable(sample.cloze({ gaps }))).toEqual(["Gap 2 has no right word."]);
  const twice = item.gaps.map((gap) =>
    gap.way === "choice" ? { ...gap, options: [...gap.options, { id: "V", text: "text of z" }] } : gap,
  );
  expect(type.whyNotPublishable(sample.cloze({ gaps: twice }))).toEqual([
    "Gap 2 offers the same word twice.",
  ]);
});

test("the schema keeps a passage to four gaps and without braces, and an answer to short words", () => {
  const [gap] = item.gaps;
  if (!gap) throw new Error("not the sample");
  const gaps = (count: number) => Array.from({ length: count }, (_, n) => ({ ...gap, id: `g${n}` }));
  expect(itemSchema.safeParse(sample.cloze({ gaps: gaps(4) })).success).toBe(true);
  expect(itemSchema.safeParse(sample.cloze({ gaps: gaps(5) })).success).toBe(false);
  expect(itemSchema.safeParse(sample.cloze({ after: " {x}" })).success).toBe(false);
  expect(itemAnswer.safeParse(answer("x".repeat(80), "Z")).success).toBe(true);
  expect(itemAnswer.safeParse(answer("x".repeat(81), "Z")).success).toBe(false);
});
