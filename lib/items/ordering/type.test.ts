import { expect, test } from "vitest";
import { sample } from "../testing";
import { orderingType as type } from "./type";

const item = sample.ordering();

// order · points of 6 (six pairs: each right pair gives 1, each wrong pair takes 1), where C A D B is right
test.each([
  ["C A D B", 6],
  ["A C D B", 4],
  ["C A B D", 4],
  ["A C B D", 2],
  ["B C A D", 0],
  ["B D A C", 0],
  ["C A D", 3],
  ["C", 0],
  ["", 0],
  ["C A D B Z", 6],
])("ordered %j of C A D B → %d of 6", (order, points) => {
  const answer = { kind: "ordering" as const, order: order.split(" ").filter(Boolean) };
  expect(type.score(item, answer)).toEqual({ points, decided: true });
});

test("students see the entries by their texts, whatever their order in the lesson", () => {
  expect(type.withoutKey(item).entries.map((entry) => entry.id)).toEqual(["A", "B", "C", "D"]);
  const turned = sample.ordering({ entries: item.entries.toReversed() });
  expect(type.withoutKey(turned)).toEqual(type.withoutKey(item));
});

test("an order that lacks an entry, or two entries alike, can't be published", () => {
  expect(type.whyNotPublishable(sample.ordering({ key: ["A", "B", "C"] }))).toHaveLength(1);
  const alike = [...item.entries.slice(1), { id: "A", text: "Text of B" }];
  expect(type.whyNotPublishable(sample.ordering({ entries: alike }))).toEqual(["Two entries say the same."]);
});
