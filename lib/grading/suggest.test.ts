import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Suggestion, suggestScore, suggestScores } from "./suggest";
import type { AnswerKey } from "./suggest-key";

const key: AnswerKey = {
  stem: "Why did Russia withdraw its troops from Syria, according to the author?",
  modelAnswer:
    "Russia withdrew because the war had become too expensive. It also wanted to push Assad into peace talks.",
  points: 2,
  keyPoints: [
    {
      id: "cost",
      text: "The war had become too expensive for Russia.",
      points: 1,
      accepted: ["the war cost too much"],
      notEnough: ["Russia was tired of the war"],
    },
    {
      id: "talks",
      text: "Moscow wanted to push Assad into peace talks.",
      points: 1,
      accepted: ["to make Assad negotiate"],
      notEnough: ["It wanted peace"],
    },
  ],
};
const held = (s: Suggestion) => s.keyPoints.filter((point) => point.held).map((point) => point.id);
const chance = (answer: string, id = "cost", by = key) =>
  suggestScore(by, answer).keyPoints.find((point) => point.id === id)?.probability ?? -1;

describe("a suggestion", () => {
  test.each([
    ["", []],
    ["   \n", []],
    ["...", []],
    ["I do not know.", []],
    ["They ran out of soldiers.", []],
    ["Russia withdrew its troops from Syria because the author says so.", []],
    [key.modelAnswer, ["cost", "talks"]],
    ["the war had become too expensive", ["cost"]],
    ["Because the war cost too much money.", ["cost"]],
    ["The war was to expensiv for Rusia.", ["cost"]],
    ["It wanted to force Assad to negotiate.", ["talks"]],
    ["Moscow wanted to push Assad into peace talks. The war had become too expensive.", ["cost", "talks"]],
    ["Russia was tired of the war.", []],
    ["It wanted peace.", []],
    ["The war had not become too expensive.", []],
    ["The war had become too cheap.", []],
  ])("of %j holds %j", (answer, ids) => {
    const suggestion = suggestScore(key, answer);
    expect(held(suggestion)).toEqual(ids);
    expect(suggestion.points).toBe(ids.length);
  });

  it("is certain of nothing for nothing, and as certain as it gets for a copy of the model answer", () => {
    expect(suggestScore(key, "")).toMatchObject({ points: 0, interval: [0, 0], probability: 0 });
    const copied = suggestScore(key, key.modelAnswer.toUpperCase());
    expect(copied).toMatchObject({ points: 2, interval: [2, 2] });
    expect(copied.keyPoints.every((point) => point.note === "copies the key")).toBe(true);
  });

  test.each([
    ["The war had become too expensive.", "The war had not become too expensive."],
    ["The war had become too expensive.", "The war had never become too expensive."],
    ["The war cost too much.", "The war cost too little."],
    ["The war was too expensive for Russia.", "The war wasn't too expensive for Russia."],
  ])("is lower for the turned sense: %j, %j", (said, turned) => {
    expect(chance(turned)).toBeLessThan(chance(said));
    expect(suggestScore(key, turned).points).toBe(0);
  });

  it("by the model answer alone works where there are no key points", () => {
    const bare = { ...key, keyPoints: [] };
    expect(suggestScore(bare, key.modelAnswer).points).toBe(2);
    expect(suggestScore(bare, "They ran out of soldiers.").points).toBe(0);
  });

  it("shows the words that speak for it, where they stand in the answer", () => {
    const answer = "First of all, the war had become too expensive.";
    const [point] = suggestScore(key, answer).keyPoints;
    expect(point?.reasons.map((r) => r.text)).toEqual(["war had become too expensive"]);
    for (const { start, end, text } of point?.reasons ?? []) expect(answer.slice(start, end)).toBe(text);
  });

  it("gives evidence quoted from the article some credit", () => {
    const evidence = ["Every month in Syria drained the Kremlin's budget further."];
    const quoting = { ...key, keyPoints: key.keyPoints.map((p) => ({ ...p, evidence })) };
    const answer = "Each month in Syria drained the Kremlin's budget.";
    expect(chance(answer, "cost", quoting)).toBeGreaterThan(chance(answer));
  });
});

const sentences = [
  "The war had become too expensive.",
  "It cost a lot.",
  "Moscow wanted peace talks.",
  "I think so because it is the same thing!",
  "Assad had to negotiate?",
  "not no never",
  "Россия устала.",
  "12 of 30",
  key.modelAnswer,
];
const answers = fc
  .array(fc.oneof(fc.constantFrom(...sentences), fc.string({ maxLength: 40 })), { maxLength: 5 })
  .map((parts) => parts.join(" "));

describe("for any answer", () => {
  it("points lie between nothing and all, inside their interval; chances between 0 and 1, inside theirs", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const s = suggestScore(key, answer);
        expect(s.interval[0]).toBeGreaterThanOrEqual(0);
        expect(s.points).toBeGreaterThanOrEqual(s.interval[0]);
        expect(s.points).toBeLessThanOrEqual(s.interval[1]);
        expect(s.interval[1]).toBeLessThanOrEqual(s.possible);
        for (const { probability, interval } of s.keyPoints) {
          expect(interval[0]).toBeLessThanOrEqual(probability);
          expect(probability).toBeLessThanOrEqual(interval[1]);
          expect(interval[0]).toBeGreaterThanOrEqual(0);
          expect(interval[1]).toBeLessThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("adding a sentence never lowers it, and adding a key point gives that point", () => {
    const whole = answers.map((a) => (/[.!?]\s*$/.test(a) ? a : `${a}.`));
    fc.assert(
      fc.property(whole, fc.constantFrom(...key.keyPoints), (answer, point) => {
        const before = suggestScore(key, answer);
        const after = suggestScore(key, `${answer}\n${point.text}`);
        expect(after.points).toBeGreaterThanOrEqual(before.points);
        expect(held(after)).toContain(point.id);
        for (const [n, p] of after.keyPoints.entries())
          expect(p.probability).toBeGreaterThanOrEqual(before.keyPoints[n]?.probability ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("suggestions for a class", () => {
  const given = [
    "",
    key.modelAnswer,
    "The war had become too expensive.",
    "The war became expensive.",
    "They ran out of soldiers.",
    "The war had not become too expensive.",
  ];
  it("give a blank nothing, a copy everything, and no more to the turned sense", () => {
    const points = suggestScores(key, given).map((s) => s.points);
    expect(points).toEqual([0, 2, 1, 1, 0, 0]);
  });
  it("follow the answers, whatever their order", () => {
    const chances = (list: readonly string[]) =>
      suggestScores(key, list).map((s) => s.probability.toFixed(6));
    expect(chances([...given].reverse())).toEqual(chances(given).reverse());
  });
});
