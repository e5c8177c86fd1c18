import { describe, expect, test } from "vitest";
import type { ClozeGap } from "@/lib/items/cloze/schema";
import { passageOf, readPassage, withGap } from "./passage";

const typed = "The treaty {brought} in {forty} million.";
const read = (text: string, known: readonly ClozeGap[] = []) => {
  const passage = readPassage(text, known);
  if (typeof passage === "string") throw new Error(passage);
  return passage;
};
const set = (gaps: ClozeGap[], at: number, change: object) =>
  gaps.map((gap, index) => (index === at ? ({ ...gap, ...change } as ClozeGap) : gap));

describe("a typed passage", () => {
  test("becomes gaps and back", () => {
    const { gaps, after } = read(typed);
    expect(gaps.map(({ before }) => before)).toEqual(["The treaty ", " in "]);
    expect(after).toBe(" million.");
    expect(passageOf({ gaps, after })).toBe(typed);
  });
  test.each([
    ["No gap at all", /^Mark the words/],
    ["One {open", /^A brace/],
    ["One shut}", /^A brace/],
    ["{a {b} c}", /^A brace/],
    ["An {} empty one", /^A pair of braces/],
    ["{a} {b} {c} {d} {e}", /^A passage has at most 4/],
    [`{${"x".repeat(81)}}`, /^A gap holds at most 80/],
  ])("%j says what is wrong", (text, problem) => {
    expect(readPassage(text, [])).toMatch(problem);
  });
  test("keeps what was set for a gap while words around it change, and while its own word is retyped", () => {
    const gaps = set(read(typed).gaps, 1, { accepted: ["forty", "40"] });
    const around = read("Yes. The fishing treaty {brought} us {forty} million a year.", gaps).gaps;
    expect(around[1]).toMatchObject({ id: gaps[1]?.id, accepted: ["forty", "40"], before: " us " });
    const retyped = read("The treaty {brought} in {fifty} million.", gaps).gaps;
    expect(retyped[1]).toMatchObject({ id: gaps[1]?.id, accepted: ["fifty", "40"] });
  });
  test("gives a new gap nothing of another one's", () => {
    const { gaps } = read(typed);
    const next = read("The {treaty} {brought} in forty million {a year}.", gaps).gaps;
    expect(next[1]?.id).toBe(gaps[0]?.id);
    expect(gaps.map(({ id }) => id)).not.toContain(next[0]?.id);
    expect(next[2]).toMatchObject({ way: "typed", accepted: ["a year"] });
  });
});

describe("leaving a word out", () => {
  test.each([
    ["selected", "The treaty brought", 4, 10, "The {treaty} brought"],
    ["selected with its space", "The treaty brought", 4, 11, "The {treaty} brought"],
    ["under the cursor", "The treaty brought", 6, 6, "The {treaty} brought"],
    ["after the cursor's word, at the end", "The treaty", 10, 10, "The {treaty}"],
    ["with an apostrophe", "They don’t know", 7, 7, "They {don’t} know"],
    ["nowhere", "The  treaty", 4, 4, "The  treaty"],
    ["inside a gap already", "The {treaty} brought", 7, 7, "The {treaty} brought"],
    ["across a brace", "The {treaty} brought", 2, 8, "The {treaty} brought"],
  ])("%s", (_, text, from, to, marked) => {
    expect(withGap(text, from, to)).toBe(marked);
  });
});
