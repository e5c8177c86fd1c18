import { expect, test } from "vitest";
import { isBlankAnswer } from "../blank";
import { sample } from "../testing";
import { multipleChoiceType as type } from "./type";

const item = sample["multiple-choice"]();

// chosen · points of 1, where A is the key
test.each([
  ["A", 1],
  ["B", 0],
  ["C", 0],
  ["Z", 0],
  [null, 0],
])("chosen %s of key A → %d of 1", (option, points) => {
  expect(type.score(item, { kind: "multiple-choice", option })).toEqual({ points, decided: true });
});

test("a key that is no longer an option can't be earned", () => {
  const gone = sample["multiple-choice"]({ key: "Z" });
  expect(type.score(gone, { kind: "multiple-choice", option: "Z" }).points).toBe(0);
  expect(type.whyNotPublishable(gone)).toEqual(["No option is marked as the key."]);
});

test("two options with the same words can't be published", () => {
  const [first = { id: "A", text: "" }, ...rest] = item.options;
  const twice = sample["multiple-choice"]({
    options: [first, { id: "E", text: ` ${first.text.toUpperCase()}` }, ...rest],
  });
  expect(type.whyNotPublishable(twice)).toEqual(["Two options say the same."]);
});

test("only the choice makes an answer, a citation alone doesn't", () => {
  expect(isBlankAnswer({ kind: "multiple-choice", option: null, cited: ["p1s1"] })).toBe(true);
  expect(isBlankAnswer({ kind: "multiple-choice", option: "B" })).toBe(false);
});
