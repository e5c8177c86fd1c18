import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type GivenAnswer, groupAnswers, groupingBy } from "./answer-groups";
import type { AnswerKey } from "./suggest-key";

const given = (...texts: string[]): GivenAnswer[] => texts.map((text, n) => ({ id: `a${n}`, text }));
const point = (text: string) => ({ id: "k", text, points: 1, accepted: [], notEnough: [] });
const keyOf = (stem: string, text: string): AnswerKey => ({
  ...{ stem, modelAnswer: text, points: 1, keyPoints: [point(text)] },
});
const key = keyOf("What happened at the market?", "The prices rose.");
const war = keyOf("Why did Russia withdraw?", "The war had become too expensive.");
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
    expect(first?.wordings.flatMap((w) => w.ids).sort()).toEqual(["a1", "a2", "a3"]);
    expect(first).toMatchObject({ size: 3, wordings: [{ look: false }, {}, {}] });
    expect(others).toHaveLength(2);
  });

  it("tell what is the same to the letter, what but for writing, and what should be read first", () => {
    const answers = given(
      "Prices rose.",
      "prices  rose.",
      "Prices rise",
      "The traders raised all their prices when oil became rare.",
    );
    const [group] = groupAnswers(answers, groupingBy(key));
    expect(group?.wordings).toMatchObject([
      { text: "Prices rose.", ids: ["a0", "a1", "a2"], identical: false, look: false },
      { ids: ["a3"], look: true },
    ]);
  });
  it("show for reading what uses the same words and holds less of the key", () => {
    const groups = groupAnswers(given("The war cost too much.", "The war was over."), groupingBy(war));
    expect(groups.length === 2 || groups[0]?.wordings[1]?.look).toBe(true);
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
        expect(groups.flatMap((g) => g.wordings.flatMap((w) => w.ids)).sort()).toEqual(
          answers.map((a) => a.id).sort(),
        );
        const groupOf = (id: string) => groups.findIndex((g) => g.wordings.some((w) => w.ids.includes(id)));
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
