import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aLesson } from "@/lib/lesson/testing";
import { gatesOf, lastOpen } from "./gates";

describe("the section of an item", () => {
  it("is the one that its evidence ends in, or the last that offers a sentence", () => {
    expect(gatesOf(aLesson())).toEqual({ sections: 2, of: { q1: 1, q2: 0, q3: 0 } });
    const [first, second, third] = aLesson().items;
    if (!first || second?.kind !== "evidence-selection" || !third) throw new Error("The lesson has changed.");
    const items = [
      { ...first, evidence: [[{ sentence: "p2s1" }], [{ sentence: "p1s1" }]] },
      { ...second, candidates: ["p1s2", "p2s1"] },
      { ...third, evidence: [] },
    ];
    expect(gatesOf({ ...aLesson(), items }).of).toEqual({ q1: 0, q2: 1, q3: 1 });
  });
});

describe("the last open section", () => {
  const gates = { sections: 4, of: { a: 0, b: 0, c: 1, d: 3 } };
  it.each<[string, string[], number]>([
    ["is the first before anything is answered", [], 0],
    ["stays while a question of it is open", ["a"], 0],
    ["moves on once all of its questions are answered", ["a", "b"], 1],
    ["passes a section without questions", ["a", "b", "c"], 3],
    ["does not fall back behind what is answered", ["d"], 3],
    ["does not fall back where an earlier answer is cleared", ["a", "c"], 1],
  ])("%s", (_what, answered, open) => {
    expect(lastOpen(gates, (id) => answered.includes(id))).toBe(open);
  });

  const places = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.nat(5), { maxKeys: 12 });
  it("never closes by a further answer, and opens everything once all is answered", () => {
    fc.assert(
      fc.property(places, fc.infiniteStream(fc.boolean()), (of, coins) => {
        const some = new Set(Object.keys(of).filter(() => coins.next().value));
        const given = { sections: 6, of };
        const before = lastOpen(given, (id) => some.has(id));
        for (const id of Object.keys(of))
          expect(lastOpen(given, (each) => each === id || some.has(each))).toBeGreaterThanOrEqual(before);
        expect(lastOpen(given, () => true)).toBe(5);
      }),
    );
  });
});
