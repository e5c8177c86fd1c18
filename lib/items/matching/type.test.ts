import { expect, test } from "vitest";
import { sample } from "../testing";
import { matchingType as type } from "./type";

const item = sample.matching();

// pairs · points of 3, where A–Z, B–X, C–Y belong together
test.each([
  ["AZ BX CY", 3],
  ["AZ BX", 2],
  ["AZ BY CX", 1],
  ["AX BY CZ", 0],
  ["AZ BZ CZ", 1],
  ["QZ", 0],
  ["AQ", 0],
  ["", 0],
])("matched %j → %d of 3", (typed, points) => {
  const pairs = Object.fromEntries(
    typed
      .split(" ")
      .filter(Boolean)
      .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
  );
  expect(type.score(item, { kind: "matching", pairs })).toEqual({ points, decided: true });
});

test("an entry named as every object's own field isn't matched by birth", () => {
  const left = [
    { id: "constructor", text: "One" },
    { id: "toString", text: "Two" },
  ];
  const odd = sample.matching({ left, key: {} });
  expect(type.score(odd, { kind: "matching", pairs: {} }).points).toBe(0);
  expect(type.whyNotPublishable(odd)).toEqual(["Every entry on the left needs its match on the right."]);
});

test("students see both sides by their texts, whatever their order in the lesson", () => {
  const seen = type.withoutKey(sample.matching({ right: item.right.toReversed() }));
  expect(seen.right.map((entry) => entry.id)).toEqual(["W", "X", "Y", "Z"]);
});
