import { expect, test } from "vitest";
import { isBlankAnswer } from "../blank";
import { sample } from "../testing";
import { shortAnswerType as type } from "./type";

test.each([
  ["The treaty earned much.", false],
  ["x", false],
  ["", true],
  [" \n\t ", true],
])("typed %j → 0 points, decided without a person: %s", (text, decided) => {
  expect(type.score(sample["short-answer"](), { kind: "short-answer", text })).toEqual({
    points: 0,
    decided,
  });
  expect(isBlankAnswer({ kind: "short-answer", text })).toBe(decided);
});

test("an item with nothing to mark by, or with more least words than most, can't be published", () => {
  const bare = sample["short-answer"]({ modelAnswer: "", keyPoints: [], words: { min: 9, max: 3 } });
  expect(type.whyNotPublishable(bare)).toEqual([
    "It needs a model answer or key points to mark by.",
    "The least number of words is above the most.",
  ]);
});
