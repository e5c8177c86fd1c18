import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { localId } from "./base";
import { isBlankAnswer } from "./blank";
import { newItem } from "./new";
import {
  itemTypeName,
  pointAt,
  pointedSentences,
  scoreItem,
  whyItemNotPublishable,
  withoutKey,
} from "./registry";
import { itemAnswer as answerSchema, type Item, type ItemAnswer, item as itemSchema } from "./schema";
import { anyAnswer, anyItem, kinds, rightAnswer, sample, strayAnswer } from "./testing";

const right = (item: Item) => (rightAnswer[item.kind] as (item: Item) => ItemAnswer)(item);

describe("points of any item", () => {
  test("lie between none and all", () => {
    fc.assert(
      fc.property(anyItem, anyAnswer, (item, answer) => {
        const { points } = scoreItem(item, answer);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(item.points);
      }),
    );
  });
  test("are all of them for the key, where no person must read the answer", () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const { points, decided } = scoreItem(item, right(item));
        if (decided) expect(points).toBe(item.points);
      }),
    );
  });
  test("are none for ids that the item doesn't have", () => {
    fc.assert(
      fc.property(anyItem, strayAnswer, (item, answer) => {
        expect(scoreItem(item, answer).points).toBe(0);
      }),
    );
  });
  test("don't depend on the order in which options or sentences were chosen", () => {
    fc.assert(
      fc.property(anyItem, fc.array(fc.constantFrom("A", "B", "C", "D"), { maxLength: 6 }), (item, ids) => {
        const given = (chosen: string[]): ItemAnswer => {
          if (item.kind === "multiple-select") return { kind: item.kind, options: chosen };
          if (item.kind !== "claim-and-evidence") return { kind: "evidence-selection", sentences: chosen };
          return { kind: item.kind, option: item.key, sentences: chosen };
        };
        expect(scoreItem(item, given(ids))).toEqual(scoreItem(item, given(ids.toReversed())));
      }),
    );
  });
  test.each(kinds)("%s: no answer earns nothing and needs no person", (kind) => {
    expect(scoreItem(sample[kind](), undefined)).toEqual({ points: 0, decided: true });
    expect(isBlankAnswer(undefined)).toBe(true);
  });
  test.each(kinds)("%s: an answer of another kind earns nothing", (kind) => {
    const other = kinds.find((each) => each !== kind && each !== "short-answer") ?? kind;
    expect(scoreItem(sample[kind](), right(sample[other]()))).toEqual({ points: 0, decided: true });
  });
});

test.each(kinds)(
  "%s: a right answer is no blank one, and sentences cited beside no answer are none",
  (kind) => {
    expect(isBlankAnswer(right(sample[kind]()))).toBe(false);
    const pointed = pointAt(withoutKey(sample[kind]()), undefined, "p1s1");
    expect(isBlankAnswer(pointed)).toBe(!("sentences" in pointed));
  },
);

describe("what a student may see", () => {
  const hidden = [
    "key",
    "keys",
    "evidence",
    "wrong",
    "modelAnswer",
    "keyPoints",
    "accepted",
    "why",
    "pattern",
    "origin",
    "status",
  ];
  test.each(kinds)("%s: holds no key, reason, evidence, model answer or key point", (kind) => {
    const text = JSON.stringify(withoutKey(sample[kind]()));
    for (const field of hidden) expect(text).not.toContain(`"${field}"`);
    expect(text).not.toContain("secret");
  });
  test.each(kinds)("%s: lets no field through that it doesn't name", (kind) => {
    const item = Object.assign(sample[kind](), { later: "a field of tomorrow" });
    expect(JSON.stringify(withoutKey(item))).not.toContain("tomorrow");
  });
  test.each(kinds)("%s: still has its stem, points and kind", (kind) => {
    const { id, stem, points } = sample[kind]();
    expect(withoutKey(sample[kind]())).toMatchObject({ id, kind, stem, points });
  });
  test("is the same whichever key an item has", () => {
    const seen = (key: string[]) =>
      JSON.stringify(
        withoutKey(sample.ordering({ key, entries: key.map((id) => ({ id, text: `Text ${id}` })) })),
      );
    expect(seen(["A", "B", "C"])).toBe(seen(["C", "A", "B"]));
    const one = sample["multiple-select"]({ keys: ["A"] });
    const three = sample["multiple-select"]({ keys: ["B", "C", "D"] });
    expect(withoutKey(one)).toEqual(withoutKey(three));
    const pairs = sample.matching();
    const turned = sample.matching({
      left: pairs.left.toReversed(),
      right: pairs.right.toReversed(),
      key: { A: "X", B: "Y", C: "Z" },
    });
    expect(withoutKey(pairs)).toEqual(withoutKey(turned));
  });
});

describe("pointing at the article", () => {
  test.each(kinds)("%s: twice at one sentence leaves nothing held, and the answer stays valid", (kind) => {
    const item = withoutKey(sample[kind]());
    const once = pointAt(item, undefined, "p1s1");
    expect(answerSchema.parse(once)).toEqual(once);
    expect(pointedSentences(once)).toEqual(["p1s1"]);
    expect(pointedSentences(pointAt(item, once, "p1s1"))).toEqual([]);
  });
  test.each(kinds)("%s: keeps what was answered", (kind) => {
    const item = sample[kind]();
    const before = right(item);
    const after = pointAt(withoutKey(item), before, "p9s9");
    expect(after).toEqual(
      "sentences" in before
        ? { ...before, sentences: [...before.sentences, "p9s9"] }
        : { ...before, cited: ["p9s9"] },
    );
  });
  test.each([
    [1, [], ["a", "b"], ["b"]],
    [2, [], ["a", "b", "c"], ["a", "b"]],
    [2, [], ["a", "b", "a", "c"], ["b", "c"]],
    [2, ["a", "c"], ["a", "b", "c"], ["a", "c"]],
  ])(
    "evidence selection, choose %i among %j: pointing at %j holds %j",
    (choose, candidates, points, held) => {
      const item = withoutKey(sample["evidence-selection"]({ choose, candidates }));
      let answer: ItemAnswer | undefined;
      for (const id of points) answer = pointAt(item, answer, id);
      expect(pointedSentences(answer)).toEqual(held);
    },
  );
});

describe("a new item", () => {
  test.each(kinds)("%s: is valid by the schema, and lacks only its evidence and what to mark by", (kind) => {
    const item = newItem(kind, "q-new");
    expect(itemSchema.parse(item)).toEqual(item);
    expect(item).toMatchObject({ kind, id: "q-new", origin: "teacher", status: "approved" });
    const reasons = whyItemNotPublishable(item, new Set());
    expect(reasons).toContain("No sentence is marked as its evidence.");
    expect(reasons).toHaveLength(kind === "short-answer" ? 2 : 1);
  });
  test("has ids that don't tell the order of its entries", () => {
    const orders = new Set<boolean>();
    for (let round = 0; round < 64; round += 1) {
      const item = newItem("ordering", "q");
      if (item.kind !== "ordering") throw new Error("not an ordering item");
      for (const id of item.key) expect(localId.safeParse(id).success).toBe(true);
      orders.add([...item.key].sort().join() === item.key.join());
    }
    expect(orders).toContain(false);
  });
});

test("every kind has a name in lower case", () => {
  for (const kind of kinds) expect(itemTypeName(kind)).toMatch(/^[a-z ]+$/);
});
