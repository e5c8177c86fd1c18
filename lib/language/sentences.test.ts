import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentenceSpans } from "./sentences";

const split = (text: string) => sentenceSpans(text).map((s) => s.text.trim());

describe("sentence borders", () => {
  it.each([
    ["Mr. Smith met Dr. Jones. They spoke.", 2],
    ["The U.S. Army left. It came back.", 2],
    ["He moved to the U.S. The move was hard.", 2],
    ["Prices rose 3.5 per cent. Nobody knew why.", 2],
    ["J. K. Rowling wrote it. It sold well.", 2],
    ["“Stop.” He did not stop.", 2],
    ["“Will you go?” she asked. He went.", 2],
    ["Wait … no. Go on.", 2],
    ["It was won by Acme Inc. in May. All agreed.", 2],
    ["See No. 10 for more. It helps.", 2],
    ["At 5 p.m. the doors close. Come early.", 2],
    ["No end here", 1],
  ])("%s has %i", (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it("joined, give the text back, whatever the text", () => {
    const piece = fc.constantFrom(
      "Mr. ",
      "U.S. ",
      "He ran. ",
      "“No.” ",
      "3.5 ",
      "… ",
      "x",
      "\n",
      "Dr. A. B. ",
      "?! ",
      "”) ",
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(piece).map((p) => p.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const spans = sentenceSpans(text);
        expect(spans.map((s) => s.text).join("")).toBe(text);
        for (const s of spans) expect(text.slice(s.start, s.end)).toBe(s.text);
      }),
    );
  });
});
