import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { giftText, itemGift } from "./gift";
import { type Item, item } from "./schema";

/** Reads GIFT as Moodle does: control signs count only without a backslash before them. */
function parsed(gift: string) {
  const signs = [...gift.matchAll(/\\[\s\S]|[~=#{}:]|[^\\~=#{}:]+/g)].map((m) => m[0]);
  return {
    bare: signs.filter((s) => /^[~=#{}:]$/.test(s)),
    text: signs.map((s) => (s === "\\n" ? "\n" : s.startsWith("\\") ? s.slice(1) : s)).join(""),
  };
}
const base = { id: "q1", points: 1, skill: "detail", evidence: [[{ sentence: "p1s1" }]] };
const made = (change: Record<string, unknown>): Item =>
  item.parse({ ...base, stem: "What happened?", ...change });
const sentence = (id: string) => (id === "p1s1" ? "The port {closed}." : `Sentence ${id}.`);
const four = ["a", "b", "c", "d"].map((id) => ({
  id,
  text: `Option ${id} = ~{${id}}`,
  ...(id === "b" ? {} : { wrong: { type: "elsewhere", reason: `Not ${id}: see #2.` } }),
}));

describe("GIFT", () => {
  it("gives any text back unharmed, and lets no sign of it act", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = text
          .replace(/\s*\n\s*/g, "\n")
          .replace(/[\t\r]/g, " ")
          .trim();
        const { bare, text: back } = parsed(giftText(text));
        expect(bare).toEqual([]);
        if (!/[\r\n\u2028\u2029]/.test(text)) expect(back).toBe(plain);
        expect(giftText(text)).not.toMatch(/\n/);
      }),
    );
  });
  it("marks the one key with = and tells why each other option is wrong", () => {
    const gift = itemGift(made({ kind: "multiple-choice", options: four, key: "b" }), "Q1", sentence);
    const lines = gift.split("\n").slice(1, -1);
    expect(lines.map((l) => l.trim().charAt(0))).toEqual(["~", "=", "~", "~"]);
    expect(lines[0]).toContain("# Not a\\: see \\#2.");
    expect(lines[1]).toContain("The port \\{closed\\}.");
    const { bare } = parsed(gift);
    expect(bare.filter((s) => s === "{" || s === "}")).toEqual(["{", "}"]);
  });
  it("shares the points among several keys, in the shares that Moodle knows", () => {
    const gift = itemGift(
      made({ kind: "multiple-select", options: four, keys: ["a", "b", "c"] }),
      "Q1",
      sentence,
    );
    expect(gift.match(/~%33.33333%/g)).toHaveLength(3);
    expect(gift).toContain("~%-33.33333%");
  });
  it("writes an order as places to match, and pairs as pairs", () => {
    const entries = ["x", "y", "z"].map((id) => ({ id, text: `Event ${id}` }));
    expect(itemGift(made({ kind: "ordering", entries, key: ["z", "x", "y"] }), "Q1", sentence)).toContain(
      "=1. -> Event z",
    );
    const gift = itemGift(
      made({ kind: "matching", left: entries.slice(0, 2), right: entries, key: { x: "y", y: "x" } }),
      "Q1",
      sentence,
    );
    expect(gift).toContain("=Event x -> Event y");
    expect(gift).toContain("= -> Event z");
  });
  it("turns two pairs alone into a choice, since Moodle matches no fewer than three", () => {
    const entries = ["x", "y"].map((id) => ({ id, text: `Event ${id}` }));
    const gift = itemGift(made({ kind: "ordering", entries, key: ["y", "x"] }), "Q1", sentence);
    expect(gift).toContain("=1. – Event y; 2. – Event x");
    expect(gift).not.toContain("->");
  });
  it("makes a short answer an essay, with the model answer as its feedback only", () => {
    const gift = itemGift(
      made({
        kind: "short-answer",
        words: { min: 20, max: 60 },
        modelAnswer: "Because: it rained.",
        keyPoints: [],
      }),
      "Q1",
      sentence,
    );
    expect(gift).toMatch(/\{\n\t####Model answer\\: Because\\: it rained\.\n\}$/);
  });
  it("offers the marked sentences, of which those of the evidence are right", () => {
    const gift = itemGift(
      made({ kind: "evidence-selection", candidates: ["p1s1", "p1s2", "p1s3"], choose: 1 }),
      "Q1",
      sentence,
    );
    expect(gift).toContain("=The port \\{closed\\}.");
    expect(gift.match(/\t~/g)).toHaveLength(2);
  });
  it("asks each gap of a passage on its own, with the right words in the others", () => {
    const gift = itemGift(
      made({
        kind: "cloze",
        gaps: [
          { id: "g1", before: "Insurers would ", way: "typed", accepted: ["not", "no longer"], why: "" },
          {
            id: "g2",
            before: " cover ",
            way: "choice",
            options: [
              { id: "a", text: "ships" },
              { id: "b", text: "crews" },
            ],
            key: "a",
          },
        ],
        after: " there.",
      }),
      "Q1",
      sentence,
    );
    const [one = "", two = "", ...more] = gift.split("\n\n");
    expect(more).toEqual([]);
    expect(one).toMatch(/^::Q1::\[plain\]What happened\? \\nInsurers would \{\n\t=not\n\t=no longer\n/);
    expect(one).toMatch(/\} cover ships there\.$/);
    expect(two).toMatch(/^::Q1, gap 2::.*Insurers would not cover \{\n\t=ships\n\t~crews\n/);
    expect(two).toMatch(/\} there\.$/);
  });
  it("asks a claim and its evidence as two questions", () => {
    const item = made({
      kind: "claim-and-evidence",
      options: four,
      key: "b",
      proofStem: "Which sentence proves it?",
      candidates: ["p1s1", "p1s2"],
    });
    const [one = "", two = "", ...more] = itemGift(item, "Q1", sentence).split("\n\n");
    expect(more).toEqual([]);
    expect(one).toContain("::Q1::[plain]What happened?");
    expect(two).toContain("::Q1, Part B::[plain]Which sentence proves it?");
    expect(two).toContain("=The port \\{closed\\}.");
  });
});
