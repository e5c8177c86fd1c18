import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paperKey, paperQuestion, paperSheet } from "./paper";
import { linesFor, sayEvidence } from "./paper-parts";
import { kinds, sample } from "./testing";

const sentences = new Map([
  ["p1s1", { text: "It held.", paragraph: 1 }],
  ["p2s1", { text: "It broke.", paragraph: 2 }],
]);

describe("a question on paper", () => {
  it.each(kinds)("of kind %s tells nothing of its key", (kind) => {
    const item = sample[kind]();
    const shown = JSON.stringify([paperQuestion(item, sentences), paperSheet(item)]);
    expect(shown).not.toContain("secret");
    expect(paperSheet(item).length).toBeGreaterThan(0);
  });
  it.each([
    [
      sample["multiple-choice"](),
      ["A is right.", "B: secret reason", "C: secret reason", "D: secret reason"],
    ],
    [sample.ordering(), ["1 C, 2 A, 3 D, 4 B"]],
    [sample.matching({ key: { A: "Y", B: "X", C: "W" } }), ["1 C, 2 B, 3 A"]],
    [
      sample["evidence-selection"]({
        candidates: ["p1s1", "p2s1"],
        evidence: [[{ sentence: "p2s1" }], [{ sentence: "p1s1" }, { sentence: "p2s1" }]],
      }),
      ["B, or A with B is right."],
    ],
    [sample["evidence-selection"](), []],
  ])("has the key that its letters say", (item, key) => expect(paperKey(item, sentences)).toEqual(key));
  it("asks for sentences of the text by their paragraph on the answer sheet", () => {
    const [block] = paperSheet(sample["evidence-selection"]({ choose: 1, candidates: [] }));
    expect(block).toEqual({ is: "words", labels: ["Sentence, in paragraph"] });
  });
});

it("lines to write on are never fewer than two, nor more than a page has room for", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), (words) => {
      const lines = linesFor(words);
      expect(lines).toBeGreaterThanOrEqual(2);
      expect(lines).toBeLessThanOrEqual(16);
    }),
  );
});

it("evidence is quoted with its paragraph, each set that suffices by itself", () => {
  const sets = [[{ sentence: "p1s1" }, { sentence: "p2s1" }], [{ sentence: "gone" }]];
  expect(sayEvidence(sets, sentences)).toEqual(["paragraph 1: “It held.” and paragraph 2: “It broke.”"]);
});
