import fc from "fast-check";
import { expect, test } from "vitest";
import { creditEarned, creditRule } from "./credit";
import { creditTold } from "./credit-told";
import { scoreItem, withoutKey } from "./registry";
import type { Item, ItemAnswer } from "./schema";
import { anyAnswer, anyItem, kinds, rightAnswer, sample } from "./testing";

test.each(kinds)("%s: its credit is said to the student and to the teacher", (kind) => {
  expect(creditTold(withoutKey(sample[kind]()))).toMatch(/^[A-Z].*\.$/);
  expect(creditRule(sample[kind]())).toMatch(/^[A-Z].*\.$/);
});

// item · answer · what is said of it, before the rule
test.each<[Item, ItemAnswer, string]>([
  [
    sample["multiple-select"](),
    { kind: "multiple-select", options: ["A", "B"] },
    "Chosen: 1 of 2 right, 1 of 3 wrong.",
  ],
  [
    sample.ordering(),
    { kind: "ordering", order: ["A", "C", "D", "B"] },
    "Of 6 pairs, 5 in the right order and 1 the wrong way round.",
  ],
  [sample.matching(), { kind: "matching", pairs: { A: "Z", B: "Y" } }, "1 of 3 matches right."],
  [sample.cloze(), { kind: "cloze", gaps: { A: "secret treaty", B: "X" } }, "1 of 2 gaps right."],
  [
    sample["evidence-selection"](),
    { kind: "evidence-selection", sentences: ["secret-2"] },
    "A part of the proof is chosen: half.",
  ],
  [
    sample["claim-and-evidence"](),
    { kind: "claim-and-evidence", option: "B", sentences: ["x"] },
    "Part A is right. In Part B the sentences do not prove it.",
  ],
  [
    sample["claim-and-evidence"](),
    { kind: "claim-and-evidence", option: "A", sentences: ["secret-1"] },
    "Part A is wrong, so Part B does not count.",
  ],
])("what an answer earned is explained: %#", (item, answer, said) => {
  const text = creditEarned(item, answer);
  expect(text.startsWith(`${said} `)).toBe(true);
  expect(text.endsWith(creditTold(withoutKey(item)))).toBe(true);
});

test("every answer that earns a part is explained, and a full one is not", () => {
  fc.assert(
    fc.property(anyItem, anyAnswer, (item, answer) => {
      const { points, decided } = scoreItem(item, answer);
      if (decided && points > 0 && points < item.points) expect(creditEarned(item, answer)).not.toBe("");
      const right = (rightAnswer[item.kind] as (of: Item) => ItemAnswer)(item);
      expect(creditEarned(item, right)).toBe("");
    }),
  );
});
