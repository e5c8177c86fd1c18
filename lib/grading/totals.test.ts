import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "@/lib/items/answers";
import type { Lesson } from "@/lib/lesson/schema";
import { aLesson } from "@/lib/lesson/testing";
import { keyPointsMet, rubricPoints, rubricPossible } from "./rubric";
import { type Answers, partsOf, pointsPossible, promptChosen, scoreAttempt, totalOf } from "./totals";

const lesson = aLesson();
const [prompt] = lesson.prompts;
if (!prompt) throw new Error("The test lesson has an essay.");
const { rubric } = prompt;

const choice = (option: string | null): Answer => ({ kind: "multiple-choice", option });
const short = (text: string): Answer => ({ kind: "short-answer", text });
const essay = (text: string, chosen: string | null = "e1"): Answer => ({
  kind: "essay",
  prompt: chosen,
  text,
});
const spots = (...sentences: string[]): Answer => ({ kind: "evidence-selection", sentences });

describe("what a key alone can say", () => {
  it.each<[string, Answers, (number | null)[]]>([
    ["nothing answered earns nothing and needs nobody", {}, [0, 0, 0, 0]],
    ["a right choice", { q1: choice("a") }, [1, 0, 0, 0]],
    ["a wrong choice", { q1: choice("b") }, [0, 0, 0, 0]],
    ["a choice of an option that isn't there", { q1: choice("zz") }, [0, 0, 0, 0]],
    ["the proving sentence", { q2: spots("p1s2") }, [0, 1, 0, 0]],
    ["more sentences than may be chosen", { q2: spots("p1s2", "p1s1") }, [0, 0, 0, 0]],
    ["a short answer waits for a person", { q3: short("The state gained.") }, [0, 0, null, 0]],
    ["a short answer of spaces doesn't", { q3: short(" \n ") }, [0, 0, 0, 0]],
    ["an essay waits for a person", { essay: essay("I hold that …") }, [0, 0, 0, null]],
    ["a prompt chosen and nothing written doesn't", { essay: essay("  ") }, [0, 0, 0, 0]],
    ["an answer of another kind than the item", { q1: short("a"), q3: essay("x") }, [0, 0, 0, 0]],
    ["an answer to an item that isn't there", { q9: choice("a") }, [0, 0, 0, 0]],
  ])("%s", (_, answers, points) => {
    expect(scoreAttempt(lesson, answers).map((mark) => mark.points)).toEqual(points);
  });

  it("holds no mark for an essay where the lesson asks for none", () => {
    expect(scoreAttempt(aLesson({ prompts: [] }), {}).map((m) => m.itemId)).toEqual(["q1", "q2", "q3"]);
  });
});

describe("the points of a rubric", () => {
  it.each<[Record<string, string>, number | null]>([
    [{}, null],
    [{ thesis: "l2" }, null],
    [{ thesis: "l2", evidence: "l1" }, 6],
    [{ thesis: "l0", evidence: "l0" }, 0],
    [{ thesis: "l2", evidence: "gone" }, null],
    [{ thesis: "l2", evidence: "l2", other: "l1" }, 8],
  ])("levels %j make %s", (levels, points) => expect(rubricPoints(rubric, levels)).toBe(points));

  it("are never above what it can give", () => {
    const level = fc.constantFrom("l0", "l1", "l2");
    fc.assert(
      fc.property(level, level, (thesis, evidence) => {
        expect(rubricPoints(rubric, { thesis, evidence })).toBeLessThanOrEqual(rubricPossible(rubric));
      }),
    );
  });
});

describe("the key points of a short answer", () => {
  const points = [
    { id: "k1", points: 1 },
    { id: "k2", points: 1.5 },
  ];
  it.each<[Record<string, string>, number]>([
    [{}, 0],
    [{ k1: "met" }, 1],
    [{ k1: "met", k2: "met" }, 2],
    [{ k9: "met", k2: "no" }, 0],
  ])("%j make %s of 2", (levels, earned) => expect(keyPointsMet(points, levels, 2)).toBe(earned));
});

describe("a total", () => {
  it("takes the rubric of the prompt chosen, and the first where none was", () => {
    const [thesis] = rubric.criteria;
    if (!thesis) throw new Error("The rubric has a criterion.");
    const two: Lesson = aLesson({
      prompts: [prompt, { ...prompt, id: "e2", rubric: { criteria: [thesis] } }],
    });
    expect([pointsPossible(two), pointsPossible(two, "e1"), pointsPossible(two, "e2")]).toEqual([12, 12, 8]);
    expect(pointsPossible(two, "gone")).toBe(12);
    expect(promptChosen({ essay: essay("", "e2") })).toBe("e2");
  });

  it("names what is still to mark, in the lesson's order", () => {
    const marks = scoreAttempt(lesson, { q1: choice("a"), q3: short("x"), essay: essay("y") });
    const total = totalOf(marks, lesson);
    expect(total).toMatchObject({ points: 1, possible: 12 });
    expect(total.unmarked.map((part) => part.label)).toEqual(["3", "Essay"]);
  });

  const quarters = fc.integer({ min: 0, max: 16 }).map((n) => n / 4);
  it("is the sum of its marks whatever their order, and knows nothing of marks of other items", () => {
    const points = fc.record({
      q1: quarters,
      q2: quarters,
      q3: fc.option(quarters),
      essay: fc.option(quarters),
    });
    fc.assert(
      fc.property(points, fc.boolean(), quarters, (given, turned, stray) => {
        const marks = Object.entries(given).map(([itemId, p]) => ({ itemId, points: p }));
        if (turned) marks.reverse();
        const total = totalOf([...marks, { itemId: "elsewhere", points: stray }], lesson);
        expect(total.points).toBe(given.q1 + given.q2 + (given.q3 ?? 0) + (given.essay ?? 0));
        expect(total.unmarked).toHaveLength(Number(given.q3 === null) + Number(given.essay === null));
      }),
    );
  });

  it("of the key's own marks never exceeds what is possible", () => {
    const answers = fc.record(
      {
        q1: fc.constantFrom("a", "b", "c", "zz", null).map(choice),
        q2: fc.subarray(["p1s1", "p1s2", "p2s1", "no"]).map((ids) => spots(...ids)),
        q3: fc.string().map(short),
        essay: fc.string().map((text) => essay(text)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const total = totalOf(scoreAttempt(lesson, given), lesson);
        expect(total.points).toBeGreaterThanOrEqual(0);
        expect(total.points).toBeLessThanOrEqual(total.possible);
      }),
    );
  });

  it("adds points without the tails of binary fractions", () => {
    const parts = partsOf(lesson).map((part, index) => ({
      itemId: part.itemId,
      points: index < 3 ? 0.1 : 0.2,
    }));
    expect(totalOf(parts, lesson).points).toBe(0.5);
  });
});
