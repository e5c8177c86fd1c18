import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Item, type ItemKind, item } from "@/lib/items/schema";
import { choose, type Text } from "./choose";
import { filtered, moreLike } from "./filter";
import { giveawaysOf, weightsOf } from "./giveaway";
import { groundOf, type Place } from "./places";

const places = new Map<string, Place>(
  Array.from({ length: 24 }, (_, n) => [
    `p${Math.floor(n / 4) + 1}s${(n % 4) + 1}`,
    { index: n, paragraph: `p${Math.floor(n / 4) + 1}`, section: `sec${Math.floor(n / 8)}`, weight: 0.25 },
  ]),
);
const ids = [...places.keys()];
const text: Text = {
  places,
  weights: weightsOf(["The harbour treaty earned money.", "The towns saw little."]),
};

interface Seed {
  kind: ItemKind;
  pattern: string;
  group: string;
  at: number;
  worth: number;
}
const seed = fc.record<Seed>({
  kind: fc.constantFrom("multiple-choice", "evidence-selection", "short-answer"),
  pattern: fc.constantFrom("reason", "word", "sorting", "standing", "holder", "act"),
  group: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
  at: fc.nat({ max: 23 }),
  worth: fc.double({ min: 0.3, max: 1, noNaN: true }),
});

function itemFrom(s: Seed, n: number): Item {
  const body = {
    "multiple-choice": {
      options: ["a", "b", "c", "d"].map((id) => ({
        id,
        text: `option ${id} of ${n}`,
        ...(id === "a" ? {} : { wrong: { type: "misreading", reason: "It is not so." } }),
      })),
      key: "a",
    },
    "evidence-selection": { candidates: ids.slice(0, 4) },
    "short-answer": { words: { min: 30, max: 80 }, modelAnswer: "It is so.", keyPoints: [] },
  }[s.kind as "short-answer"];
  return item.parse({
    ...body,
    id: `q${n}`,
    kind: s.kind,
    stem: `Question ${n}?`,
    points: 1,
    skill: "detail",
    evidence: [[{ sentence: ids[s.at] }]],
    pattern: s.pattern,
    group: s.group,
    worth: s.worth,
  });
}
const plainSeed: Seed = { kind: "multiple-choice", pattern: "word", group: "", at: 0, worth: 0.8 };
const some = fc.array(seed, { maxLength: 60 }).map((seeds) => seeds.map(itemFrom));

describe("a choice of items", () => {
  it("asks nothing twice, takes one of each closed bank, and no more than wanted", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 3, max: 14 }), (items, count) => {
        const chosen = choose(items, text, { count }).items;
        expect(chosen.length).toBeLessThanOrEqual(count);
        const groups = chosen.map((i) => i.group);
        expect(new Set(groups).size).toBe(groups.length);
        for (const bank of ["sorting", "standing"])
          expect(chosen.filter((i) => i.pattern === bank).length).toBeLessThanOrEqual(1);
      }),
    );
  });
  it.each([
    ["stays in the pool beside five other kinds", ["word", "link", "standing", "own", "quoted"], 0],
    ["enters, in the place of what there is most of, where a lesson has few kinds", ["word", "link"], 1],
  ])("a kind that readers refused %s", (_, patterns, times) => {
    const good = patterns.flatMap((pattern, p) =>
      [0, 1, 2, 3].map((n): Seed => ({ ...plainSeed, pattern, group: `${pattern}${n}`, at: p * 4 + n })),
    );
    const refused = { ...plainSeed, pattern: "holder", group: "holder", at: 23, worth: 0.99 };
    const { items, pool } = choose([...good, refused].map(itemFrom), text, { count: 8 });
    expect(items.filter((i) => i.pattern === "holder")).toHaveLength(times);
    expect(pool.filter((i) => i.pattern === "holder")).toHaveLength(1 - times);
  });
  it("takes no more than two of the kinds that readers refused, however few others there are", () => {
    const words = Array.from({ length: 12 }, (_, n): Seed => ({ ...plainSeed, group: `word${n}`, at: n }));
    const refused = ["sorting", "holder", "verdict", "speaker"].map(
      (pattern, n): Seed => ({ ...plainSeed, pattern, group: pattern, at: 20 + n }),
    );
    const { items } = choose([...words, ...refused].map(itemFrom), text, { count: 8 });
    expect(items.filter((i) => i.pattern !== "word")).toHaveLength(2);
  });
  it("leaves the kinds that readers hardly ever hand out in the pool, unless a lesson had fewer than three items", () => {
    const refused = ["act", "acts", "adds", "reason"];
    const seeds = (good: number) =>
      [...Array.from({ length: good }, () => "word"), ...refused].map(
        (pattern, n): Seed => ({ ...plainSeed, pattern, group: `${pattern}${n}`, at: n }),
      );
    const chosen = (good: number) => choose(seeds(good).map(itemFrom), text, { count: 8 }).items;
    expect(chosen(3).map((i) => i.pattern)).toEqual(["word", "word", "word"]);
    expect(chosen(1)).toHaveLength(3);
  });
  it("is the same whatever order the candidates come in", () => {
    fc.assert(
      fc.property(some, (items) => {
        expect(choose([...items].reverse(), text, { count: 8 }).items).toEqual(
          choose(items, text, { count: 8 }).items,
        );
      }),
    );
  });
  it("stands in text order, and its pool holds none of it", () => {
    fc.assert(
      fc.property(some, (items) => {
        const { items: chosen, pool } = choose(items, text, { count: 8 });
        const at = chosen.map((i) => places.get(groundOf(i)[0] ?? "")?.index ?? -1);
        expect(at).toEqual([...at].sort((a, b) => a - b));
        expect(pool.some((p) => chosen.some((c) => c.id === p.id))).toBe(false);
      }),
    );
  });
  it("takes only the kinds asked for", () => {
    fc.assert(
      fc.property(some, (items) => {
        const { items: chosen } = choose(items, text, { count: 8, kinds: ["short-answer"] });
        expect(chosen.every((i) => i.kind === "short-answer")).toBe(true);
      }),
    );
  });
});

describe("the pool", () => {
  it("finds more like one: never itself, the same pattern before the same skill alone", () => {
    fc.assert(
      fc.property(some, (items) => {
        const [first] = items;
        if (!first) return;
        const like = moreLike(first, items);
        expect(like.some((i) => i.id === first.id)).toBe(false);
        const own = like.map((i) => i.pattern === first.pattern);
        expect(own.lastIndexOf(true)).toBeLessThan(own.includes(false) ? own.indexOf(false) : own.length);
      }),
    );
  });
  it("is filtered by sentence and kind", () => {
    const items = [0, 1, 2].map((n) =>
      itemFrom({ kind: "short-answer", pattern: "link", group: `g${n}`, at: n, worth: 0.7 }, n),
    );
    expect(filtered(items, { sentences: ["p1s2"] }).map((i) => i.id)).toEqual(["q1"]);
    expect(filtered(items, { kinds: ["matching"] })).toEqual([]);
  });
});

it("a key that is the longest option, or has most of the text's words, is known as such", () => {
  const made = item.parse({
    ...itemFrom({ kind: "multiple-choice", pattern: "reason", group: "a", at: 0, worth: 0.8 }, 1),
    options: [
      { id: "a", text: "the harbour treaty earned a good deal of money" },
      { id: "b", text: "the weather was bad" },
      { id: "c", text: "the law was changed" },
      { id: "d", text: "the towns were sold" },
    ],
  });
  expect(giveawaysOf(made, text.weights)).toEqual({ longest: true, heaviest: true });
});
