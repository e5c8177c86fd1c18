import { expect, test } from "vitest";
import { sample } from "../testing";
import { multipleSelectType as type } from "./type";

const item = sample["multiple-select"]();

// chosen · points of 2, where A and C are the keys, and B, D, E are wrong: a key is worth 1, a wrong one takes ⅔
test.each([
  ["A C", 2],
  ["C A", 2],
  ["A", 1],
  ["A B", 0.33],
  ["A C B", 1.33],
  ["A C B D", 0.67],
  ["A B C D E", 0],
  ["B", 0],
  ["B D E", 0],
  ["A A C C", 2],
  ["A C Z", 2],
  ["Z", 0],
  ["", 0],
])("chosen %j of keys A C → %d of 2", (chosen, points) => {
  const answer = { kind: "multiple-select" as const, options: chosen.split(" ").filter(Boolean) };
  expect(type.score(item, answer)).toEqual({ points, decided: true });
});

test("where every option is a key, each is worth its part", () => {
  const all = sample["multiple-select"]({ keys: ["A", "B", "C", "D", "E"], points: 5 });
  expect(type.score(all, { kind: "multiple-select", options: ["A", "B", "C"] }).points).toBe(3);
});

test("a key that names no option can't be published", () => {
  expect(type.whyNotPublishable(sample["multiple-select"]({ keys: ["A", "Z"] }))).toEqual([
    "A key names an option that is no longer there.",
  ]);
});
