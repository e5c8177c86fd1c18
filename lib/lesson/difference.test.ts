import { describe, expect, it } from "vitest";
import { applyChange, type Change } from "./changes";
import { differenceBetween } from "./difference";
import { aLesson } from "./testing";

const before = aLesson();
const [first] = before.items;
const [prompt] = before.prompts;
if (first?.kind !== "multiple-choice" || !prompt) throw new Error("The tests' lesson has both.");
const after = (...changes: Change[]) => changes.reduce(applyChange, before);

describe("the difference between two versions", () => {
  it("is nothing between equal ones", () => {
    expect(differenceBetween(before, aLesson())).toEqual([]);
  });
  it.each<[string, Change, { part: string; is: string; label: string; before: string; after: string }]>([
    [
      "a question reworded",
      { kind: "replace-item", item: { ...first, stem: "Why did the route end?" } },
      {
        part: "Item 1",
        is: "changed",
        label: "Question",
        before: first.stem,
        after: "Why did the route end?",
      },
    ],
    [
      "another key",
      { kind: "replace-item", item: { ...first, key: "d" } },
      {
        part: "Item 1",
        is: "changed",
        label: "Option A",
        before: "Ships there could no longer be insured. ✓ key",
        after: "Ships there could no longer be insured.",
      },
    ],
    [
      "other evidence",
      { kind: "replace-item", item: { ...first, evidence: [[{ sentence: "p1s2" }]] } },
      { part: "Item 1", is: "changed", label: "Evidence", before: "¶2 s1", after: "¶1 s2" },
    ],
    [
      "an item gone",
      { kind: "remove-item", id: "q2" },
      {
        part: "Item 2",
        is: "went",
        label: "Question",
        before: "Which sentence shows that the towns gained little?",
        after: "",
      },
    ],
    [
      "the title",
      { kind: "set-title", title: "Another" },
      { part: "The lesson", is: "changed", label: "Title", before: before.title, after: "Another" },
    ],
    [
      "a prompt",
      { kind: "replace-prompt", prompt: { ...prompt, words: { min: 1, max: 9 } } },
      { part: "Prompt 1", is: "changed", label: "Words", before: "150 to 400", after: "1 to 9" },
    ],
    [
      "a glossary entry gone",
      { kind: "remove-glossary-entry", id: "g1" },
      {
        part: "Glossary: treaty",
        is: "went",
        label: "Meaning",
        before: "an agreement between states",
        after: "",
      },
    ],
    [
      "the order alone",
      { kind: "move-item", id: "q1", to: 2 },
      {
        part: "The lesson",
        is: "changed",
        label: "Order of the items",
        before: expect.stringContaining("route"),
        after: expect.stringContaining("route"),
      },
    ],
  ])("tells %s", (_, change, { part, is, ...line }) => {
    expect(differenceBetween(before, after(change))).toContainEqual({
      part,
      is,
      lines: expect.arrayContaining([line]),
    });
  });
});
