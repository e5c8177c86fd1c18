import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { storable } from "./storable";

describe("what the database is given", () => {
  it("holds no NUL and no half of a surrogate pair, and everything else as it was typed", () => {
    expect(storable({ a: ["x\0y", "\ud800z", "w\udc00"], b: 1, c: null, d: true })).toEqual({
      a: ["xy", "\ufffdz", "w\ufffd"],
      b: 1,
      c: null,
      d: true,
    });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0"));
        expect(storable({ text })).toEqual({ text });
      }),
    );
  });
  it("is refused where it is nested to break a reader, at once", () => {
    const deep = JSON.parse("[".repeat(200_000) + "]".repeat(200_000));
    expect(() => storable(deep)).toThrow(RangeError);
  });
});
