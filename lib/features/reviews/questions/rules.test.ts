import { expect, test } from "vitest";
import { batch, firstBatch, withComment } from "./rules";

test.each([
  ["", "", "New", "New"],
  ["Old", "", "New", "Old\n\nNew"],
  ["Old", "", "", "Old"],
  ["Old\n\nNew", "New", "Newer", "Old\n\nNewer"],
  ["New", "New", "Newer", "Newer"],
  ["Old\n\nNew", "New", "", "Old"],
  ["New", "", "New", "New"],
  ["Theirs since", "New", "Newer", "Theirs since\n\nNewer"],
])("beside %j (this group's before: %j) a comment %j makes %j", (standing, was, now, made) => {
  expect(withComment(standing, was, now)).toBe(made);
});

test("a large class comes in parts, what most wrote first", () => {
  const typed = Array.from({ length: 2000 }, (_, n) => ({
    ...{ attemptId: String(n), seen: "", text: n % 20 === 0 ? "the same words" : `words of number ${n}` },
  }));
  const { now, later } = firstBatch(typed);
  expect(now.length).toBeLessThanOrEqual(batch.answers);
  expect(now.filter(({ text }) => text === "the same words")).toHaveLength(100);
  expect(now.length + later).toBe(2000);
});
