import { expect, test } from "vitest";
import { sample } from "../testing";
import { evidenceSelectionType as type } from "./type";

const sets = (...ids: string[]) =>
  ids.map((set) => set.split(" ").map((sentence) => ({ sentence: `p${sentence}` })));
const answer = (ids: string) => ({
  kind: "evidence-selection" as const,
  sentences: ids
    .split(" ")
    .filter(Boolean)
    .map((id) => `p${id}`),
});

// sets that suffice · most to choose · chosen · points of 2
test.each([
  [["1"], 1, "1", 2],
  [["1"], 1, "9", 0],
  [["1"], 1, "", 0],
  [["1"], 1, "1 9", 0],
  [["1"], 2, "1 9", 1],
  [["1"], 3, "1 8 9", 0],
  [["1"], 6, "1 5 6 7 8 9", 0],
  [["1 2"], 2, "1 2", 2],
  [["1 2"], 2, "2 1", 2],
  [["1 2"], 2, "1 1 2", 2],
  [["1 2"], 2, "1", 1],
  [["1 2"], 2, "1 9", 0],
  [["1 2"], 3, "1 2 9", 1],
  [["1 2"], 4, "1 2 8 9", 1],
  [["1 2"], 5, "1 2 7 8 9", 0],
  [["1", "2 3"], 3, "1", 2],
  [["1", "2 3"], 3, "2 3", 2],
  [["1", "2 3"], 3, "1 2 3", 2],
  [["1", "2 3"], 3, "1 2", 2],
  [["1", "2 3"], 3, "2", 1],
])("sets %j, choose %i, chosen %j → %d of 2", (evidence, choose, chosen, points) => {
  const item = sample["evidence-selection"]({ evidence: sets(...evidence), choose });
  expect(type.score(item, answer(chosen))).toEqual({ points, decided: true });
});

test("two ranges of one sentence ask for that one sentence", () => {
  const evidence = [
    [
      { sentence: "p1", start: 0, end: 4 },
      { sentence: "p1", start: 9, end: 12 },
    ],
  ];
  const item = sample["evidence-selection"]({ evidence, choose: 1 });
  expect(type.score(item, answer("1")).points).toBe(2);
  expect(type.whyNotPublishable(item)).toEqual([]);
});

test.each([
  [["1"], ["p1", "p2"], 1, []],
  [["1"], ["p2", "p3"], 1, ["None of the sentences offered proves the answer."]],
  [["1 2"], ["p1", "p3"], 2, ["None of the sentences offered proves the answer."]],
  [["1 2"], [], 1, ["Its evidence has more sentences than a student may choose."]],
  [["1 2", "3"], [], 1, []],
])("sets %j among %j, choose %i: why not publishable %j", (evidence, candidates, choose, reasons) => {
  const item = sample["evidence-selection"]({ evidence: sets(...evidence), candidates, choose });
  expect(type.whyNotPublishable(item)).toEqual(reasons);
});
