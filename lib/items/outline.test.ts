import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withOutline } from "./outline";

const plan = { thesis: "The towns lost by it.", counter: "Some gained.", conclusion: "So it failed." };
const quotation = "“They saw little.” (¶1)";

describe("an outline", () => {
  it.each<[string, string, Partial<typeof plan>, string[], string]>([
    [
      "has a paragraph for each part, in the order of an argument",
      "",
      {},
      [quotation],
      `The towns lost by it.\n\n${quotation}\n\nSome gained.\n\nSo it failed.`,
    ],
    ["leaves out what is empty", "", { counter: " ", conclusion: "" }, [], "The towns lost by it."],
    [
      "follows what is written, and repeats nothing of it",
      `The towns lost by it. ${quotation}\n`,
      {},
      [quotation],
      `The towns lost by it. ${quotation}\n\nSome gained.\n\nSo it failed.`,
    ],
    [
      "does not take a word that happens to occur for the part itself",
      "After the war ended.",
      { thesis: "war", counter: "", conclusion: "" },
      [],
      "After the war ended.\n\nwar",
    ],
    [
      "changes nothing where all of it stands",
      "A text.  ",
      { thesis: "", counter: "", conclusion: "" },
      [],
      "A text.  ",
    ],
  ])("%s", (_what, text, change, quotations, outline) => {
    expect(withOutline(text, { ...plan, ...change }, quotations)).toBe(outline);
  });

  it("made twice is made once, and what was written stays", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(fc.string()), (text, thesis, quotations) => {
        const once = withOutline(text, { ...plan, thesis }, quotations);
        expect(withOutline(once, { ...plan, thesis }, quotations)).toBe(once);
        expect(once.startsWith(text.trimEnd())).toBe(true);
      }),
    );
  });
});
