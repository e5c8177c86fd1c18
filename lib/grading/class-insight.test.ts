import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sample } from "@/lib/items/testing";
import { aLesson } from "@/lib/lesson/testing";
import { choicesOf } from "./choices";
import { classInsight, timeBands } from "./class-insight";
import { evidenceMap, shadeOf } from "./evidence-map";
import { sayWhys, weaknesses } from "./item-flags";
import { longestStretch, sayDuration, timeOnTask } from "./time-on-task";

const lesson = aLesson();
const [q1] = lesson.items;
if (q1?.kind !== "multiple-choice") throw new Error("The makers' lesson has changed.");
const chose = (option: string | null, students: number) => ({
  answer: { kind: "multiple-choice" as const, option, cited: [] },
  students,
});

describe("choices", () => {
  it("are counted by option, with the lesson's reason, and what nobody chose shows too", () => {
    const { choices, blank } = choicesOf(
      q1,
      [chose("a", 9), chose("b", 11), chose("b", 1), chose(null, 2)],
      25,
    );
    expect(choices.map(({ students, why }) => [students, why])).toEqual([
      [9, "right"],
      [12, "misreading"],
      [0, "elsewhere"],
      [0, "not-in-text"],
    ]);
    expect(choices[1]).toMatchObject({
      reason: "Paragraph 2 says that insurers would not cover ships.",
      from: "p2s1",
    });
    expect(blank).toBe(4); // two chose nothing, two have no answer
  });

  it("of every kind say whether they are right", () => {
    const of = (kind: keyof typeof sample, answer: object) =>
      choicesOf(sample[kind](), [{ answer: { kind, ...answer } as never, students: 3 }], 4).choices.filter(
        ({ students }) => students > 0,
      );
    const select = sample["multiple-select"]();
    const wrong = select.options.find(({ id }) => !select.keys.includes(id));
    expect(
      of("multiple-select", { options: [select.keys[0], wrong?.id] }).map(({ why }) => why === "right"),
    ).toEqual([true, false]);
    const ordering = sample.ordering();
    expect(of("ordering", { order: ordering.key }).every(({ why }) => why === "right")).toBe(true);
    const matching = sample.matching();
    expect(of("matching", { pairs: matching.key }).every(({ why }) => why === "right")).toBe(true);
    expect(of("matching", { pairs: { constructor: "x" } })).toEqual([]);
    expect(of("short-answer", { text: "…" })).toEqual([]);
  });
});

describe("weak items", () => {
  const judged = (change: object) =>
    weaknesses({
      ...{ marked: 30, facility: 0.6, discrimination: 0.4, students: 30, options: 4, blank: 0, more: 0 },
      choices: choicesOf(q1, [chose("a", 18), chose("b", 5), chose("c", 4), chose("d", 3)], 30).choices,
      ...change,
    });
  it.each<[string, object, RegExp | null]>([
    ["a sound item", {}, null],
    ["one that the better readers missed", { discrimination: -0.1 }, /check the key/],
    ["one that hardly tells", { discrimination: 0.1 }, /hardly tells/],
    ["one below guessing", { facility: 0.2 }, /\(20 %\) than guessing gives \(25 %\)/],
    ["one that is hard", { facility: 0.28 }, /Hard: 28 %/],
    ["one that everyone has", { facility: 0.97 }, /Nearly everyone/],
    ["one left empty", { blank: 6 }, /6 of 30 left it empty/],
    ["one that mostly waits for its marks", { marked: 10, facility: 0 }, null],
    ["one of four students", { students: 4, marked: 4, facility: 0, discrimination: null, blank: 4 }, null],
  ])("%s", (_, change, said) => {
    const found = judged(change);
    if (said === null) expect(found).toEqual([]);
    else expect(found.join(" ")).toMatch(said);
  });

  it("are told where a wrong option drew more than the key, and where one drew nobody", () => {
    const { choices } = choicesOf(q1, [chose("a", 9), chose("b", 11), chose("c", 10)], 30);
    const found = judged({ choices });
    expect(found).toEqual([
      "More students chose “Insurers there had lost their ships.” than the key.",
      "Hardly anyone chose “Fuel had become too dear.”.",
    ]);
    expect(sayWhys({ choices, blank: 0, more: 0 })).toBe(
      "misread the right passage: 11 · took another passage: 10",
    );
  });
});

describe("the evidence map", () => {
  const cited = (itemId: string, sentence: string, students: number) => ({
    ...{ itemId, sentence, students },
    prompt: itemId === "essay" ? "e1" : null,
  });
  it("tells what proves from what does not, and essays from both", () => {
    const map = evidenceMap(lesson, [
      cited("q1", "p2s1", 9),
      cited("q1", "p2s2", 4),
      cited("q2", "p2s2", 5),
      cited("essay", "p2s2", 2),
      cited("gone", "p2s2", 7),
    ]);
    expect(map.get("p2s1")).toEqual({ rightly: 9, wrongly: 0, essays: 0, wrongFor: [] });
    expect(map.get("p2s2")).toEqual({ rightly: 0, wrongly: 9, essays: 2, wrongFor: ["2", "1"] });
    expect(map.has("p1s1")).toBe(false);
  });

  it("is the same in whatever order citations come, and loses none of an item that is there", () => {
    const citation = fc.record({
      itemId: fc.constantFrom("q1", "q2", "q3", "essay"),
      sentence: fc.constantFrom("p1s1", "p1s2", "p2s1", "p2s2"),
      students: fc.integer({ min: 1, max: 30 }),
      prompt: fc.constant(null),
    });
    const unique = fc.uniqueArray(citation, { selector: ({ itemId, sentence }) => `${itemId} ${sentence}` });
    fc.assert(
      fc.property(unique, (citations) => {
        const there = evidenceMap(lesson, citations);
        expect(new Map(evidenceMap(lesson, [...citations].reverse()))).toEqual(there);
        const all = [...there.values()].reduce((n, at) => n + at.rightly + at.wrongly + at.essays, 0);
        expect(all).toBe(citations.reduce((n, { students }) => n + students, 0));
      }),
    );
  });

  it.each([
    [0, 10, 0],
    [1, 10, 1],
    [5, 10, 2],
    [10, 10, 4],
    [3, 0, 0],
  ])("%d of at most %d is shade %d", (count, most, shade) => expect(shadeOf(count, most)).toBe(shade));
});

describe("time on task", () => {
  it.each<[string, Record<string, number>, number | null, number]>([
    ["adds stretches from save to save and to handing in", { q1: 60, q2: 150 }, 200, 200],
    ["counts a long silence as five minutes", { q1: 60, q2: 7200 }, 7230, 60 + longestStretch + 30],
    ["takes the order of saving, not of the questions", { q2: 30, q1: 90 }, null, 90],
    ["is nothing without a save", {}, null, 0],
    ["leaves out what was saved before the start", { q1: -400, q2: 40 }, 50, 50],
  ])("%s", (_, saved, handedIn, seconds) => expect(timeOnTask(saved, handedIn).seconds).toBe(seconds));

  it("is never longer than from start to end, and its items never more than the whole", () => {
    const saves = fc.dictionary(fc.constantFrom("q1", "q2", "q3", "q4"), fc.nat(20_000));
    fc.assert(
      fc.property(saves, fc.option(fc.nat(20_000), { nil: null }), (saved, handedIn) => {
        const { seconds, items } = timeOnTask(saved, handedIn);
        expect(seconds).toBeLessThanOrEqual(Math.max(handedIn ?? 0, ...Object.values(saved), 0));
        const inItems = Object.values(items).reduce((sum, each) => sum + each, 0);
        expect(inItems).toBeLessThanOrEqual(seconds);
      }),
    );
  });

  it.each([
    [40, "40 s"],
    [720, "12 min"],
    [3600, "1 h"],
    [4800, "1 h 20 min"],
  ])("%d s is said as %s", (seconds, said) => expect(sayDuration(seconds)).toBe(said));

  it("falls into bands that hold every piece, in few bands", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { minLength: 1 }), (times) => {
        const bands = timeBands(times);
        expect(bands.length).toBeLessThanOrEqual(9);
        expect(bands.reduce((sum, { students }) => sum + students, 0)).toBe(times.length);
      }),
    );
  });
});

it("a class's insight counts drafts and leaves out what is not marked", () => {
  const piece = (points: Record<string, number | null>) => ({ points, saved: { q1: 60 }, handedIn: 90 });
  const { students, parts, times, mean } = classInsight(
    lesson,
    [piece({ q1: 1, q2: 0, q3: null }), piece({ q1: 0, q2: 1, q3: 1 })],
    new Map([["q1", [chose("a", 1), chose("b", 1)]]]),
  );
  expect([students, times]).toEqual([2, [90, 90]]);
  expect(parts.map(({ label, marked, facility }) => [label, marked, facility])).toEqual([
    ["1", 2, 0.5],
    ["2", 2, 0.5],
    ["3", 1, 0.5],
    ["Essay", 0, null],
  ]);
  expect(mean).toBe(0.5);
});
