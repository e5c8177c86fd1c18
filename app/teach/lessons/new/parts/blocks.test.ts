import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/article/text";
import { asText, drop, joinUp, looksBroken, retype, split, toggleHeading } from "./blocks";
import type { Block } from "./typed";

const p = (text: string): Block => ({ kind: "paragraph", text });
const h = (text: string): Block => ({ kind: "heading", text });
const words = (blocks: Block[]) =>
  blocks
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

describe("joining", () => {
  it.each([
    ["two halves", [p("The state"), p("said so.")], [p("The state said so.")], 10],
    ["a word broken by a hyphen", [p("The agree-"), p("ment held.")], [p("The agreement held.")], 9],
    ["a compound at a line's end", [p("The half-"), p("Built dam")], [p("The half- Built dam")], 10],
    ["to an empty block", [p(""), h("Why")], [h("Why")], 0],
  ])("%s", (_, blocks, joined, at) =>
    expect(joinUp(blocks, 1)).toEqual({ blocks: joined, place: { block: 0, at } }),
  );
  it("of the first does nothing", () => expect(joinUp([p("A")], 0).blocks).toEqual([p("A")]));
});

it("a block is cut where the cursor stands, and joined again is what it was", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Z][a-z]{0,8}$/), { minLength: 2, maxLength: 9 }),
      fc.nat(8),
      (all, n) => {
        const text = all.join(" ");
        const cut = all.slice(0, 1 + (n % (all.length - 1))).join(" ").length;
        const done = split([p("Before."), p(text)], 1, cut);
        expect(done.blocks).toHaveLength(3);
        expect(words(done.blocks)).toBe(words([p("Before."), p(text)]));
        expect(joinUp(done.blocks, 2).blocks).toEqual([p("Before."), p(text)]);
      },
    ),
  );
});

it("a heading is marked and unmarked, a line dropped, the last one left empty", () => {
  const { blocks } = toggleHeading([p("Why"), p("Because.")], 0, 2);
  expect(blocks).toEqual([h("Why"), p("Because.")]);
  expect(toggleHeading(blocks, 0, 2).blocks[0]).toEqual(p("Why"));
  expect(drop(blocks, 1)).toEqual({ blocks: [h("Why")], place: { block: 0, at: 0 } });
  expect(drop([h("Why")], 0).blocks).toEqual([p("")]);
  expect(retype(blocks, 1, "a\nb")).toEqual([h("Why"), p("a b")]);
});

it.each([
  [p("The state said so."), p("Others did not."), false],
  [p("The state said so."), p("and others did not."), true],
  [p("The state, which had long wanted to be heard by all,"), p("Federation and all"), true],
  [p("“The state said so.”"), p("Others"), false],
  [h("Why"), p("because"), false],
  [undefined, p("and"), false],
])("after %o, %o looks broken: %s", (above, here, is) => expect(looksBroken(above, here)).toBe(is));

it("as text it reads as the same blocks", () => {
  const long = "The ministers met because the river had fallen lower than in any summer that they knew. "
    .repeat(3)
    .trim();
  const blocks = [p(long), h("A short heading"), p(long), p(long)];
  const read = readPlainText(asText(blocks));
  expect(read.ok && read.blocks).toEqual(blocks);
});
