import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotedIn } from "./marks";

const textsIn = (text: string) => quotedIn(text).map((quoted) => quoted.text);

describe("quotations in a text", () => {
  it.each<[string, string, string[]]>([
    ["curly marks", "They “saw little” of it.", ["saw little"]],
    ["straight marks", 'They "saw little" and "lost ships".', ["saw little", "lost ships"]],
    ["a curly mark closed by a straight one", 'They “saw little" of it.', ["saw little"]],
    ["low marks", "They „saw little“ of it.", ["saw little"]],
    ["single curly marks", "They ‘saw little’ of it.", ["saw little"]],
    ["a possessive inside single marks", "The ‘towns’ share of it’ was small.", ["towns’ share of it"]],
    ["marks inside marks as part of them", "“He said ‘no’ twice”", ["He said ‘no’ twice"]],
    ["no apostrophes", "It’s the towns’ own and the ’90s’ too.", []],
    ["no inches", 'A 5" pipe and a 6" pipe.', []],
    ["no mark that is never closed", "They “saw little of it.", []],
    ["nothing across paragraphs", "They “saw\n\nlittle” of it.", []],
    ["across a line's end", "They “saw\nlittle” of it.", ["saw\nlittle"]],
    ["nothing empty", '“” and “…” and ""', []],
    ["after a bracket and a dash", '("one") —"two"', ["one", "two"]],
  ])("finds %s", (_what, text, found) => {
    expect(textsIn(text)).toEqual(found);
  });

  it("says where each begins, in order and apart, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab “”"‘’s\n.') }), (text) => {
        let last = 0;
        for (const { text: quoted, start } of quotedIn(text)) {
          expect(text.slice(start, start + quoted.length)).toBe(quoted);
          expect(start).toBeGreaterThan(last);
          last = start + quoted.length;
        }
      }),
    );
  });
});
