import { describe, expect, it } from "vitest";
import { kinds, sample } from "@/lib/items/testing";
import type { Lesson } from "../schema";
import { aLesson } from "../testing";
import { copyKinds, mostPoints, paperCopy } from "./copy";
import { saySource } from "./source";

const provenance = {
  byline: "Jane Roe",
  publication: "The Harbour Post",
  date: "14 March 2016",
  url: "https://post.example/ferries",
  licence: "CC BY 4.0",
};
function withAll(): Lesson {
  const lesson = aLesson({
    items: kinds.map((kind) => sample[kind]({ id: kind, evidence: [[{ sentence: "p1s2" }]] })),
  });
  const [text] = lesson.texts;
  if (text) text.provenance = provenance;
  const [prompt] = lesson.prompts;
  if (prompt)
    Object.assign(prompt, { strongPoints: ["secret strength"], misconceptions: ["secret mistake"] });
  return lesson;
}

describe("a copy on paper", () => {
  it.each(copyKinds)("for %s prints source, licence, and whose lesson it was", (kind) => {
    const { owed } = paperCopy(withAll(), kind, "Lesson after “The treaty” by Ada Ortiz, Harbour School");
    expect(owed).toEqual([
      "Source: Jane Roe, The Harbour Post, 14 March 2016. https://post.example/ferries Licence: CC BY 4.0.",
      "Lesson after “The treaty” by Ada Ortiz, Harbour School.",
    ]);
  });
  it.each(copyKinds.filter((kind) => kind !== "teacher"))("for %s holds nothing of the key", (kind) =>
    expect(JSON.stringify(paperCopy(withAll(), kind))).not.toContain("secret"),
  );
  it("for the teacher says of each sentence which items it proves, and of each item its key", () => {
    const { texts, items } = paperCopy(withAll(), "teacher");
    const found = texts[0]?.sections[0]?.paragraphs[0]?.sentences.map((sentence) => sentence.proves);
    expect(found).toEqual([[], kinds.map((_, n) => n + 1)]);
    for (const item of items) expect(item.evidence[0]).toContain("paragraph 1: “However");
    expect(items[0]?.key[0]).toBe("A is right.");
  });
  it("counts what its rubric can give", () => {
    expect(mostPoints(aLesson().prompts[0]?.rubric.criteria ?? [])).toBe(8);
  });
});

it.each([
  [{ byline: "", publication: "", date: "", url: "", licence: "" }, ""],
  [{ ...provenance, url: "", licence: "" }, "Source: Jane Roe, The Harbour Post, 14 March 2016."],
  [
    { byline: "", publication: "", date: "", url: "https://a.example/", licence: "" },
    "Source: https://a.example/",
  ],
])("a source of %j is said as %j", (given, said) => expect(saySource(given)).toBe(said));
