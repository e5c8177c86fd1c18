import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "./tokenize";

const cut = (text: string) => tokenize(text).map((p) => text.slice(p.start, p.end));

describe("tokens", () => {
  it.each([
    ["She didn’t pay.", "She did n’t pay ."],
    ["I can't, I won't, we'd've", "I ca n't , I wo n't , we 'd 've"],
    ["They cannot go.", "They can not go ."],
    ["Syria's army; the students’ books", "Syria 's army ; the students ’ books"],
    ["a 15-year-old", "a 15 - year - old"],
    ["the U.S.-led force in the U.K.", "the U.S. - led force in the U.K."],
    ["Mr. O’Neill of St. Paul's", "Mr. O’Neill of St. Paul 's"],
    ["George W. Bush", "George W. Bush"],
    ["It cost $3.5bn, or 4.5%.", "It cost $ 3.5 bn , or 4.5 % ."],
    ["1,200 of 12.000 on 9/11/2001", "1,200 of 12.000 on 9/11/2001"],
    ["at 5pm, 10:30 a.m.", "at 5 pm , 10:30 a.m."],
    ["won—or lost—it -- twice...", "won — or lost — it -- twice ..."],
    ["“No,” he said, “never.”", "“ No , ” he said , “ never . ”"],
    ["non-human co-workers re-elect", "non-human co-workers re-elect"],
    ["the 1990s, the ’90s, the 21st", "the 1990s , the ’90s , the 21st"],
    ["and/or (both) [sic]", "and / or ( both ) [ sic ]"],
    [
      "see https://example.org/a?b=c, or ask a.b@example.org.",
      "see https://example.org/a?b=c , or ask a.b@example.org .",
    ],
    ["P&G and AT&T", "P&G and AT&T"],
    ["It was Marco. He left.", "It was Marco . He left ."],
    ["at five o’clock", "at five o’clock"],
    ["vitamin C.", "vitamin C ."],
    ["Ahmed al-Sharaa", "Ahmed al - Sharaa"],
  ])("of: %s", (text, wanted) => {
    expect(cut(text).join(" ")).toBe(wanted);
  });

  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          "don't",
          "U.S.",
          "“",
          "”",
          "’s",
          "-",
          "—",
          " ",
          "$5",
          "Mr.",
          "e.g.",
          "A.",
          "\n",
          "é",
          "👍🏽",
          "…",
          "cannot",
        ),
      )
      .map((a) => a.join("")),
  );
  it("stand in order, don't overlap, hold no space, and miss nothing else", () => {
    fc.assert(
      fc.property(anything, (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text)) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^\s*$/);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
      }),
    );
  });
  it("are cut in linear time", () => {
    const started = performance.now();
    tokenize("a-".repeat(50_000));
    tokenize("a'".repeat(50_000));
    tokenize("U.".repeat(50_000));
    tokenize("a.".repeat(50_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
