import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { theArticle } from "@/e2e/files/site";
import type { Block } from "@/lib/article/schema";
import { draftLesson } from "@/lib/lesson/draft";
import type { Lesson } from "@/lib/lesson/schema";
import { compareWithSource } from "./source-rules";

const { title, blocks } = theArticle;
const provenance = { byline: "", publication: "", date: "", url: "", licence: "" };
const lesson: Lesson = draftLesson({ title, provenance, blocks });
const sentences = lesson.texts[0]?.sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences)) ?? [];
const idOf = (words: string) => sentences.find(({ text }) => text.includes(words))?.id ?? "";
const edited = (from: string | RegExp, to: string): Block[] =>
  blocks.map((block) => ({ ...block, text: block.text.replace(from, to) }));

/** Whose evidence names the sentence: said in another way than the rules say it. */
const restingOn = (...ids: string[]) =>
  [...lesson.items, ...lesson.prompts]
    .filter((part) => {
      const evidence = [...JSON.stringify(part).matchAll(/"evidence":(\[\[.*?\]\])/g)].map(
        ([, sets]) => sets,
      );
      return ids.some((id) => evidence.join().includes(`"sentence":"${id}"`));
    })
    .map(({ id }) => id);

describe("a source as it was", () => {
  it.each<[string, Block[]]>([
    ["unchanged", blocks],
    [
      "with other quotation marks and dashes",
      blocks.map((b) => ({ ...b, text: b.text.replace(/"/g, "”").replace(/'/g, "’").replace(/-/g, "‑") })),
    ],
    ["in other paragraphs", [{ kind: "paragraph", text: blocks.map((b) => b.text).join(" ") }]],
    [
      "cut at every comma",
      blocks.flatMap((b) => b.text.split(/(?<=,)/).map((text) => ({ kind: b.kind, text }))),
    ],
    [
      "with headings turned",
      blocks.map((b) => ({ ...b, kind: b.kind === "heading" ? ("paragraph" as const) : b.kind })),
    ],
  ])("%s differs in nothing", (_, source) => {
    const { changed, flagged } = compareWithSource(lesson, source);
    expect([changed, flagged]).toEqual([[], []]);
  });
  it("is said to have more where it has", () => {
    const more: Block[] = [
      ...blocks.slice(0, 2),
      { kind: "paragraph", text: "The editors corrected this article on Friday." },
      ...blocks.slice(2),
    ];
    expect(compareWithSource(lesson, more)).toEqual({
      ...{ changed: [], flagged: [] },
      added: ["The editors corrected this article on Friday."],
    });
  });
});

describe("a source that changed", () => {
  it.each([
    ["a number", "Nine in ten of its farmers", "Seven in ten of its farmers"],
    ["a verb", "the price has doubled since", "the price has risen by half since"],
    ["a word taken out", "neither of them smiled", "neither smiled"],
    ["a cent sign's worth", "over twelve years", "over 12.5 years"],
  ])("by %s flags exactly the items that rest on the sentence", (_, from, to) => {
    const { changed, flagged } = compareWithSource(lesson, edited(from, to));
    const id = idOf(from);
    expect(changed.map((one) => one.sentences)).toEqual([[id]]);
    expect(changed[0]?.pieces.some(({ kind }) => kind !== "same")).toBe(true);
    expect(flagged.map((one) => one.id)).toEqual(restingOn(id));
  });
  it("by a sentence that is gone flags what rests on it, and shows nothing in its place", () => {
    const from = "Critics inside the country are less certain. ";
    const { changed } = compareWithSource(lesson, edited(from, ""));
    expect(changed).toEqual([
      {
        sentences: [idOf("Critics inside")],
        paragraph: expect.any(Number),
        pieces: [{ kind: "gone", text: from.trim() }],
      },
    ]);
  });
  it("through and through flags all that has evidence", () => {
    const other: Block[] = [
      { kind: "paragraph", text: "Nothing of this was ever in the lesson at all, not one word." },
    ];
    const ids = sentences.map(({ id }) => id);
    expect(restingOn(...ids).length).toBeGreaterThan(5);
    expect(compareWithSource(lesson, other).flagged.map(({ id }) => id)).toEqual(restingOn(...ids));
  });
  it("in any one sentence flags exactly what rests on it", () => {
    fc.assert(
      fc.property(fc.nat(sentences.length - 1), (n) => {
        const sentence = sentences[n];
        if (!sentence || sentence.text.length < 30) return;
        const word = /\p{L}{5,}/u.exec(sentence.text)?.[0];
        if (!word) return;
        const text = sentence.text.replace(word, "kumquat");
        const { flagged } = compareWithSource(lesson, edited(sentence.text, text));
        expect(flagged.map(({ id }) => id)).toEqual(restingOn(sentence.id));
      }),
    );
  });
  it("leaves an item alone that rests on words which stayed", () => {
    const id = idOf("Nine in ten");
    const sentence = sentences.find((one) => one.id === id)?.text ?? "";
    const start = sentence.indexOf("the share of farming");
    const item = {
      ...(lesson.items[0] ?? ({} as never)),
      id: "part",
      evidence: [[{ sentence: id, start, end: start + 20 }]],
    };
    const whole = { ...item, id: "whole", evidence: [[{ sentence: id }]] };
    const { flagged } = compareWithSource(
      { ...lesson, items: [item, whole], prompts: [] },
      edited("Nine in ten", "Seven in ten"),
    );
    expect(flagged.map((one) => one.id)).toEqual(["whole"]);
  });
});
