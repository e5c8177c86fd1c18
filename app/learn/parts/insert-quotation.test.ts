import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insertQuotation, withoutQuotation } from "./insert-quotation";

const sentence = { text: "Crews had asked for shorter trips.", paragraph: 2 };
const quotation = "“Crews had asked for shorter trips.” (¶2)";

describe("a quotation", () => {
  it.each<[string, string, string]>([
    ["in an empty essay", "|", `${quotation}|`],
    ["behind a word", "They say|", `They say ${quotation}|`],
    ["behind a space", "They say |", `They say ${quotation}|`],
    ["between words", "They say |and leave.", `They say ${quotation} |and leave.`],
    ["before a full stop", "They say|.", `They say ${quotation}|.`],
    ["inside brackets", "(|)", `(${quotation}|)`],
    ["on a line of its own", "One.\n\n|", `One.\n\n${quotation}|`],
  ])("goes in %s", (_what, before, after) => {
    const caret = before.indexOf("|");
    const { text, caret: at } = insertQuotation(before.replace("|", ""), caret, sentence);
    expect(`${text.slice(0, at)}|${text.slice(at)}`).toBe(after);
  });

  it("has single marks where the article has double ones", () => {
    const spoken = { text: '“We’re tired,” said one; "never again" said all.', paragraph: 4 };
    expect(insertQuotation("", 0, spoken).text).toBe(
      "“‘We’re tired,’ said one; ‘never again’ said all.” (¶4)",
    );
  });

  it("is taken back without a trace where it stands untouched, and left alone where it doesn't", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, place) => {
        const { text: full, quotation: given } = insertQuotation(text, place % (text.length + 1), sentence);
        expect(withoutQuotation(full, given)?.text.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
    expect(withoutQuotation("They say nothing.", quotation)).toBeNull();
    expect(withoutQuotation(`They say ${quotation}.`, quotation)).toEqual({ text: "They say.", caret: 8 });
  });
});
