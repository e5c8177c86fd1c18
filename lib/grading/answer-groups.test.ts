import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type GivenAnswer, groupAnswers } from "./answer-groups";

const given = (...texts: string[]): GivenAnswer[] => texts.map((text, n) => ({ id: `a${n}`, text }));
const together = (a: string, b: string) => groupAnswers(given(a, b)).length === 1;

describe("answer groups", () => {
  test.each([
    ["The water evaporated.", "the water evaporated", true],
    ["The water evaporated.", "The water has evaporated.", true],
    ["The war cost too much.", "It was the cost of the war.", true],
    ["They pulled out their soldiers.", "They pulled out there solders.", false],
    ["The war cost too much.", "The war did not cost too much.", false],
    ["Oil prices rose.", "Oil prices fell.", false],
    ["It took 3 days.", "It took 4 days.", false],
    ["The war cost too much.", "Assad had to negotiate.", false],
    ["", "   ", true],
    ["", "The war cost too much.", false],
  ])("%j and %j together: %s", (a, b, expected) => expect(together(a, b)).toBe(expected));

  it("put the largest first and name a member that is like the others", () => {
    const answers = given("oil", "The war cost too much.", "The war cost much.", "The cost of war.", "peace");
    const [first, ...others] = groupAnswers(answers);
    expect(first?.ids).toEqual(["a1", "a2", "a3"]);
    expect(first?.ids).toContain(first?.middle);
    expect(others).toHaveLength(2);
  });

  const texts = fc.array(
    fc.constantFrom(
      "The war cost too much.",
      "The war costs too much",
      "The war did not cost too much.",
      "Prices rose.",
      "Prices fell.",
      "Assad had to talk.",
      "Assad had to talk about peace.",
      "",
      "3 days",
      "4 days",
    ),
    { maxLength: 12 },
  );
  it("hold every answer exactly once, and equal answers together", () => {
    fc.assert(
      fc.property(texts, (list) => {
        const answers = given(...list);
        const groups = groupAnswers(answers);
        expect(groups.flatMap((g) => g.ids).sort()).toEqual(answers.map((a) => a.id).sort());
        const groupOf = (id: string) => groups.findIndex((g) => g.ids.includes(id));
        for (const a of answers)
          for (const b of answers) if (a.text === b.text) expect(groupOf(a.id)).toBe(groupOf(b.id));
      }),
    );
  });
  it("are the same for every order of the answers", () => {
    const shuffled = texts.chain((list) => {
      const answers = given(...list);
      return fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([answers, turned]) => {
        expect(groupAnswers(turned)).toEqual(groupAnswers(answers));
      }),
    );
  });
});
