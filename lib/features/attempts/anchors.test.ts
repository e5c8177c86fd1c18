import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Anchor, inTextOrder, piecesOf, spansOf, wordsOf } from "./anchors";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
const article = fc
  .array(text, { minLength: 1, maxLength: 12 })
  .map((texts) => texts.map((words, index) => ({ id: `s${index}`, text: words })));

interface World {
  sentences: { id: string; text: string }[];
  marks: (Anchor & { id: string })[];
}
/** An article, and some stretches of it. */
const world: fc.Arbitrary<World> = article.chain((sentences) => {
  const whole = sentences.flatMap(({ id, text: words }) => [...words].map((_, at) => ({ id, at, words })));
  const place = fc.nat({ max: whole.length - 1 });
  const mark = fc.tuple(place, place, fc.uuid()).map(([a, b, id]) => {
    const [from, to] = [whole[Math.min(a, b)], whole[Math.max(a, b)]];
    return {
      id,
      fromSentence: from?.id ?? "",
      fromOffset: from?.at ?? 0,
      toSentence: to?.id ?? "",
      toOffset: (to?.at ?? 0) + 1,
    };
  });
  return fc.record({ sentences: fc.constant(sentences), marks: fc.array(mark, { maxLength: 8 }) });
});

describe("a stretch of the text", () => {
  it("cut into pieces, the sentences still say the same, and the pieces under a highlight are its words", () => {
    fc.assert(
      fc.property(world, ({ sentences, marks }) => {
        const pieces = piecesOf(sentences, marks);
        for (const { id, text: words } of sentences)
          if (pieces.has(id))
            expect(
              pieces
                .get(id)
                ?.map((piece) => piece.text)
                .join(""),
            ).toBe(words);
        for (const mark of marks) {
          const under = sentences.flatMap(({ id }) => {
            const mine = (pieces.get(id) ?? []).filter((piece) => piece.under.includes(mark));
            return mine.length > 0 ? [mine.map((piece) => piece.text).join("")] : [];
          });
          expect(under.join(" ")).toBe(wordsOf(sentences, mark));
          const ending = [...pieces.values()].flat().filter((piece) => piece.ending.includes(mark));
          expect(ending).toHaveLength(1);
        }
      }),
    );
  });

  it("is in text order whatever order it came in, and what is not in the text comes last", () => {
    fc.assert(
      fc.property(world, ({ sentences, marks }) => {
        const lost = { id: "lost", fromSentence: "gone", fromOffset: 0, toSentence: "gone", toOffset: 1 };
        const ids = (list: World["marks"]) => inTextOrder(sentences, list).map(({ id }) => id);
        expect(ids([lost, ...marks].reverse())).toEqual(ids([...marks, lost]));
        expect(ids([lost, ...marks]).at(-1)).toBe("lost");
      }),
    );
  });

  it.each<[string, Partial<Anchor>]>([
    ["beyond the end", { toOffset: 6 }],
    ["empty", { fromOffset: 3, toOffset: 3 }],
    ["turned round", { fromSentence: "b", toSentence: "a" }],
    ["in a sentence that is gone", { toSentence: "c" }],
  ])("that is %s is nowhere", (_what, change) => {
    const sentences = [
      { id: "a", text: "First" },
      { id: "b", text: "Next." },
    ];
    const anchor = { fromSentence: "a", fromOffset: 0, toSentence: "a", toOffset: 5 };
    expect(wordsOf(sentences, anchor)).toBe("First");
    expect(spansOf(sentences, { ...anchor, ...change })).toEqual([]);
    expect(wordsOf(sentences, { ...anchor, ...change })).toBeNull();
  });
});
