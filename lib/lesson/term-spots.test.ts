import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { termPieces } from "./term-spots";

const terms = ["treaty", "ban", "escalate", "economic sanctions", "sanction", "C++ (code)"].map(
  (term, n) => ({
    id: `g${n + 1}`,
    term,
  }),
);
const marked = (text: string) =>
  termPieces(text, terms)
    .map((piece) => (piece.entry ? `[${piece.entry} ${piece.text}]` : piece.text))
    .join("");

describe("a glossary's words in a text", () => {
  it.each([
    ["Both treaties held.", "Both [g1 treaties] held."],
    ["The Treaty, then.", "The [g1 Treaty], then."],
    ["It banned ships; urban bankers banded.", "It [g2 banned] ships; urban bankers banded."],
    ["Bans help. A ban on all.", "[g2 Bans] help. A ban on all."],
    ["Fights kept escalating.", "Fights kept [g3 escalating]."],
    ["Economic  sanctions bit.", "[g4 Economic  sanctions] bit."],
    ["They write C++ (code) well.", "They write [g6 C++ (code)] well."],
    ["Nothing here.", "Nothing here."],
    ["", ""],
  ])("%j is marked as %j", (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it("never changes the text, whatever a term holds", () => {
    const term = fc.record({
      id: fc.constantFrom("a", "b"),
      term: fc.string({ minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(fc.string(), fc.array(term, { maxLength: 4 }), (text, given) => {
        expect(
          termPieces(text, given)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
