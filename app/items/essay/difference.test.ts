import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf } from "./difference";

const joined = (changes: ReturnType<typeof differenceOf>, without: "came" | "went") =>
  changes
    .filter(({ is }) => is !== without)
    .map(({ text }) => text)
    .join("");

describe("the difference of two texts", () => {
  it("is told word by word", () => {
    expect(differenceOf("The towns gained little.", "The towns gained nothing at all.")).toEqual([
      { text: "The towns gained ", is: "same" },
      { text: "little", is: "went" },
      { text: "nothing at all", is: "came" },
      { text: ".", is: "same" },
    ]);
  });

  it("of a text that was written anew is the old one whole, then the new one", () => {
    const [before, after] = ["The towns gained little from it.", "Nobody asked what the treaty cost."];
    expect(differenceOf(before, after)).toEqual([
      { text: before, is: "went" },
      { text: after, is: "came" },
    ]);
  });

  it("of a text that grew keeps what stood there", () => {
    const grown = "The towns gained little. Of the forty million almost nothing reached the harbour itself.";
    expect(differenceOf("The towns gained little.", grown)[0]).toEqual({
      text: "The towns gained little.",
      is: "same",
    });
  });

  it("holds both texts, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab \n.’é") }), fc.string(), (before, after) => {
        const changes = differenceOf(before, after);
        expect(joined(changes, "came")).toBe(before);
        expect(joined(changes, "went")).toBe(after);
      }),
    );
  });

  it("of two essays with nothing in common is told in time", () => {
    const essay = (word: string) => Array.from({ length: 15_000 }, (_, n) => `${word}${n}`).join(" ");
    const started = performance.now();
    const changes = differenceOf(essay("a"), essay("b"));
    expect(performance.now() - started).toBeLessThan(8000);
    expect(joined(changes, "came")).toBe(essay("a"));
  });
});
