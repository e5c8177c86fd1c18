import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFrom, articleLimits, countWords, readPlainText } from "./text";

const sentence = "The harbour towns have seen little of the money that the treaty brought in last year. ";
const paragraph = sentence.repeat(5).trim();
const good = [paragraph, paragraph, paragraph].join("\n\n");
const code = (raw: string) => {
  const read = readPlainText(raw);
  return read.ok ? "ok" : read.code;
};
const blocks = (raw: string) => {
  const read = readPlainText(raw);
  if (!read.ok) throw new Error(read.message);
  return read.blocks;
};

describe("a text is refused with its reason", () => {
  it.each([
    ["nothing", "", "empty"],
    ["white space", " \n\t\u00a0\n", "empty"],
    ["three words", "Ships left harbour.", "too-short"],
    ["59 words", "the word ".repeat(29), "too-short"],
    ["20,001 words", "the word of it ".repeat(5001), "too-long"],
    ["two million characters", "a".repeat(2_000_000), "too-long"],
    [
      "German",
      "Die Schiffe, die im Hafen lagen, sind auf das offene Meer gefahren. ".repeat(12),
      "not-english",
    ],
    ["Russian", "Корабли вышли из гавани в открытое море и не вернулись домой. ".repeat(12), "not-english"],
    ["a list of names", "Lindqvist Osei Aase Kestrel Marta Amara Jon ".repeat(20), "not-english"],
    ["control characters", `\u0001\u0002\u0003\u0004${"\u0007".repeat(4000)}${good}`, "not-text"],
    ["only zero-width characters", "\u200b\u200b\u200b", "not-text"],
    [
      "a page's source",
      `<html><body><div class="a">${good.replaceAll(". ", ".</p><p>")}</div></body></html>`,
      "markup",
    ],
    ["a stretch without a space", `${good} ${"a'b".repeat(400)}`, "unbroken"],
    ["many tags", good.replaceAll(" the ", " <b>the</b> "), "markup"],
  ])("%s", (_, raw, expected) => {
    expect(code(raw)).toBe(expected);
    const read = readPlainText(raw);
    expect(read.ok ? "" : read.message).toMatch(/\.$/);
  });
});

describe("a text is read", () => {
  it("as paragraphs parted by blank lines, whatever the line ends", () => {
    expect(blocks(good.replaceAll("\n", "\r\n"))).toEqual(blocks(good));
    expect(blocks(good)).toHaveLength(3);
  });
  it("as one paragraph a line where there are no blank lines", () => {
    expect(blocks([paragraph, paragraph].join("\n"))).toHaveLength(2);
  });
  it("with hard-wrapped lines joined", () => {
    const wrapped = paragraph.replace(/(.{50,60}) /g, "$1\n");
    expect(blocks(`${wrapped}\n\n${wrapped}`).map((b) => b.text)).toEqual([paragraph, paragraph]);
    expect(blocks(wrapped).map((b) => b.text)).toEqual([paragraph]);
  });
  it("with a heading told from a by-line and a date", () => {
    const read = blocks(
      ["What the treaty earned", paragraph, "By Marta Lindqvist", "14 March 2016", paragraph].join("\n\n"),
    );
    expect(read.filter((b) => b.kind === "heading").map((b) => b.text)).toEqual(["What the treaty earned"]);
  });
  it.each([
    ["a line of its own", ["What the treaty earned", paragraph], ["What the treaty earned"]],
    ["a numbered line in capitals", ["2. FOREIGN POLICY", paragraph], ["2. FOREIGN POLICY"]],
    ["an entry of a list", ["2. Foreign policy", paragraph], []],
    [
      "the first of many short lines",
      ["The results", "Jon Aase", "Marta Lind", "Peter Holm", paragraph],
      ["The results"],
    ],
    ["two lines on end", ["The results", "Jon Aase wins", paragraph], ["The results", "Jon Aase wins"]],
    ["a short sentence", ["It did not hold.", paragraph], []],
  ])("with headings told from text: %s", (_, parts, headings) => {
    const read = blocks([paragraph, ...parts, paragraph].join("\n\n"));
    expect(read.filter((b) => b.kind === "heading").map((b) => b.text)).toEqual(headings);
  });
  it("with its angle brackets left as text", () => {
    expect(blocks(`If a < b then <b> it holds. ${good}`)[0]?.text).toContain("a < b then <b> it holds");
  });
  it("without invisible, control and direction marks, in one Unicode form", () => {
    const read = blocks(`Cafe\u0301\u200b \u202eowners\u202c are\u0000 here. ${good}`);
    expect(read[0]?.text).toMatch(/^Café owners are here\./);
  });
  it("never loses or makes up a word", () => {
    const words = fc.array(
      fc.constantFrom("the", "harbour", "and", "of", "treaty.", "It", "was", "\n", "\n\n"),
      { minLength: 200, maxLength: 400 },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const read = readPlainText(parts.join(" "));
        if (!read.ok) return;
        expect(read.blocks.reduce((n, b) => n + countWords(b.text), 0)).toBe(countWords(parts.join(" ")));
      }),
    );
  });
});

describe("an article's details", () => {
  it("are trimmed to one line each", () => {
    const made = articleFrom({ title: "  Two\nharbours ", byline: " Marta ", text: good });
    expect(made.ok && made.article.title).toBe("Two harbours");
    expect(made.ok && made.article.provenance.byline).toBe("Marta");
  });
  it("leave out the title where it stands once more above the text", () => {
    const made = articleFrom({ title: "Two harbours", text: `Two Harbours (1990)\n\n${good}` });
    expect(made.ok && made.article.blocks[0]?.kind).toBe("paragraph");
  });
  it("are refused where the title is missing or too long", () => {
    expect(articleFrom({ title: " ", text: good })).toMatchObject({ ok: false, code: "bad-details" });
    expect(articleFrom({ title: "x".repeat(articleLimits.title + 1), text: good })).toMatchObject({
      ok: false,
      code: "bad-details",
    });
  });
});

describe("a text made to keep the reader busy", () => {
  it.each([
    ["question marks", "?!".repeat(100_000)],
    ["quotation marks", "'".repeat(50_000)],
    ["dots with spaces", ". ".repeat(100_000)],
    ["brackets", "(".repeat(100_000)],
    ["marks on one letter", `e${"\u0301".repeat(100_000)}`],
    ["signs on lines of their own", '"\n'.repeat(100_000)],
  ])("is read without its rows of signs: %s", (_, signs) => {
    const read = blocks(`${good}\n\n${signs}\n\n${good}`);
    expect(Math.max(...read.map((block) => block.text.length))).toBeLessThanOrEqual(paragraph.length + 10);
  });
  it("keeps what people do write", () => {
    for (const kept of ["Well… no?!", "* * *", "----------", "(“‘No’,” she said.)"])
      expect(blocks(`${good}\n\n${kept} ${paragraph}`).at(-1)?.text).toContain(kept);
  });
});
