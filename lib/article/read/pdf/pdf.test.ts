/** Pages as words with places, made here: what the layouts of real papers come to. */
import { describe, expect, it } from "vitest";
import { linesOf } from "./columns";
import { withoutFurniture } from "./furniture";
import { type Page, rowsOf, textOf, type Word } from "./page";
import { blocksFrom, joinLines } from "./paragraphs";

const size = 10;
/** A line of words from `left`, each letter half its size wide. */
function line(text: string, left: number, y: number, more: Partial<Word> = {}): Word[] {
  let at = left;
  return text.split(" ").map((word) => {
    const wide = word.length * (more.size ?? size) * 0.5;
    const made = { text: word, left: at, right: at + wide, y, size, font: "body", ...more };
    at += wide + (more.size ?? size) * 0.3;
    return made;
  });
}
const page = (...words: Word[][]): Page => ({ width: 600, height: 800, words: words.flat() });
const column = (name: string, left: number, from: number, rows: number, leading = 12) =>
  Array.from({ length: rows }, (_, n) =>
    line(`${name}${n} goes on and fills the line`, left, from - n * leading),
  );
const firstWords = (given: Page) => linesOf(given, size).map(({ text }) => text.split(" ")[0]);
const names = (name: string, count: number) => Array.from({ length: count }, (_, n) => `${name}${n}`);

describe("columns", () => {
  it("are read one after the other, their baselines level or not", () => {
    for (const shift of [0, 5]) {
      const given = page(...column("a", 40, 700, 12), ...column("b", 320, 700 - shift, 12));
      expect(firstWords(given)).toEqual([...names("a", 12), ...names("b", 12)]);
    }
  });
  it("of three are three", () => {
    const narrow = (name: string, left: number) =>
      Array.from({ length: 14 }, (_, n) => line(`${name}${n} fills the line`, left, 700 - n * 12));
    const given = page(...narrow("a", 30), ...narrow("b", 220), ...narrow("c", 410));
    expect(firstWords(given)).toEqual([...names("a", 14), ...names("b", 14), ...names("c", 14)]);
  });
  it("may be ragged: a line ends where it ends", () => {
    const ragged = (name: string, left: number) =>
      Array.from({ length: 16 }, (_, n) =>
        line(`${name}${n} ${"ab cde ".repeat(3 + ((n * 5) % 4))}end`, left, 700 - n * 12),
      );
    const given = page(...ragged("a", 40), ...ragged("b", 320));
    expect(firstWords(given)).toEqual([...names("a", 16), ...names("b", 16)]);
  });
  it("do not depend on the order in which the file holds its words", () => {
    const given = page(...column("a", 40, 700, 12), ...column("b", 320, 700, 12));
    const across = { ...given, words: rowsOf(given.words).flat() };
    expect(firstWords(across)).toEqual(firstWords(given));
  });
  it("are broken by what spans them, a headline above and a notice between", () => {
    const given = page(
      line("Headline over both of the columns here", 40, 760, { size: 22 }),
      ...column("a", 40, 720, 8),
      ...column("b", 320, 720, 8),
      line("span a notice that runs over the whole width of the page and is as small as the text", 40, 600),
      ...column("c", 40, 570, 8),
      ...column("d", 320, 570, 8),
    );
    const order = [...names("a", 8), ...names("b", 8), "span", ...names("c", 8), ...names("d", 8)];
    expect(firstWords(given)).toEqual(["Headline", ...order]);
  });
  it("are not seen in one column, however ragged or wide its spaces", () => {
    const given = page(
      ...Array.from({ length: 20 }, (_, n) =>
        line(`row${n} ${"word ".repeat(4 + ((n * 7) % 9))}and so it ends`, 40 + (n % 3) * 3, 700 - n * 12),
      ),
    );
    expect(firstWords(given)).toEqual(names("row", 20));
  });
});

describe("running heads and page numbers", () => {
  const body = (n: number) =>
    Array.from({ length: 8 }, (_, row) => line(`page${n} row${row} of the text`, 40, 600 - row * 12));
  const paper = (n: number, foot: string) =>
    page(line(`The Harbour Review ${n}`, 40, 775), ...body(n), line(foot, 290, 25));
  const left = (pages: Page[]) =>
    withoutFurniture(pages).map(({ words }) => rowsOf(words).map((row) => textOf(row)).length);
  it.each([["7"], ["– 7 –"], ["Page 7 of 9"], ["vii"], ["7 / 9"]])("%j at the foot is dropped", (foot) =>
    expect(left([paper(1, foot), paper(2, foot)])).toEqual([8, 8]),
  );
  it("of a lone page are its number alone: a head may be a line of the text", () =>
    expect(left([paper(1, "7")])).toEqual([9]));
  it("are dropped where only every other page has them", () => {
    const plain = page(...body(2));
    expect(left([paper(1, "1"), plain, paper(3, "3")])).toEqual([8, 8, 8]);
  });
  it("are not what recurs in the middle of pages", () => {
    const same = () =>
      page(...Array.from({ length: 8 }, (_, row) => line(`the same refrain ${row}`, 40, 500 - row * 12)));
    expect(left([same(), same()])).toEqual([8, 8]);
  });
});

it.each([
  ["the agree-", "ment held", "the agreement held"],
  ["the agree\u00AD", "ment held", "the agreement held"],
  ["the half-", "built dam", "the half-built dam"],
  ["a well-", "known man", "a well-known man"],
  ["North-", "South trade", "North-South trade"],
  ["he said –", "and went", "he said – and went"],
  ["in 2014-", "15 the", "in 2014- 15 the"],
  ["the state", "said so", "the state said so"],
])("%j and %j are joined to %j", (text, next, joined) =>
  expect(joinLines(text, next, new Set(["half-built"]))).toBe(joined),
);

describe("paragraphs", () => {
  const lines = (...rows: [text: string, left: number, gap?: number, more?: Partial<Word>][]) => {
    let y = 700;
    const words = rows.flatMap(([text, left, gap = 12, more]) => {
      y -= gap;
      return line(text, left, y, more);
    });
    return blocksFrom(linesOf(page(words), size), size).map(({ kind, text }) => `${kind[0]} ${text}`);
  };
  const full = "a line that is filled from one edge to the very other one";
  it("are told by the space between them", () =>
    expect(lines([full, 40], ["and ends.", 40], [full, 40, 20], ["too.", 40])).toEqual([
      `p ${full} and ends.`,
      `p ${full} too.`,
    ]));
  it("are told by their indents", () => {
    const opening = `Open ${full.slice(5)}`;
    const rows: [string, number][] = [
      [full, 40],
      [opening, 52],
      [full, 40],
      [full, 40],
      [opening, 52],
      [full, 40],
      [full, 40],
      [opening, 52],
      [full, 40],
    ];
    expect(lines(...rows)).toHaveLength(4);
  });
  it("are headed by what is larger, or alone in another font", () =>
    expect(
      lines(
        [full, 40],
        ["and ends.", 40],
        ["Why it was so", 40, 20, { size: 14 }],
        [full, 40, 20],
        ["ends.", 40],
        ["What came then", 40, 16, { font: "bold" }],
        [full, 40],
      ),
    ).toEqual([
      `p ${full} and ends.`,
      "h Why it was so",
      `p ${full} ends.`,
      "h What came then",
      `p ${full}`,
    ]));
});
