import { performance } from "node:perf_hooks";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { kinds, sample } from "@/lib/items/testing";
import { paperCopy } from "../paper/copy";
import { aLesson } from "../testing";
import { lessonWord } from "./word";

const nasty = `<script>alert("x")</script> & 'y' \u0001\u000b\ufffe`;
const lesson = aLesson({
  title: nasty,
  background: "Before.\n\nSecond paragraph.",
  items: kinds.map((kind) => sample[kind]({ id: kind, stem: `Stem of ${kind}?` })),
});

/** The file's parts as text; a Word file is a zip of XML. */
async function partsOf(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes);
  const read = async (name: string) => (await zip.file(name)?.async("string")) ?? "";
  const [document, footer] = [await read("word/document.xml"), await read("word/footer1.xml")];
  const text = document
    .replaceAll(/<\/w:p>/g, "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
  return { document, footer, text };
}

describe("a lesson as a Word file", () => {
  it("holds text, words, every question and its source, and nothing of the key for students", async () => {
    const { text, footer } = await partsOf(
      await lessonWord(paperCopy(lesson, "student", "Lesson after “T” by A, S")),
    );
    expect(text).toContain("The fishing treaty brought in forty million a year.");
    expect(text).toContain("treaty (noun): an agreement between states");
    for (const kind of kinds) expect(text).toContain(`Stem of ${kind}?`);
    expect(text).toContain("Name ____");
    expect(text).toContain("Lesson after “T” by A, S.");
    expect(text).not.toContain("secret");
    expect(text).not.toContain("is right");
    expect(footer).toContain("NUMPAGES");
  });
  it("holds key, evidence and rubric for the teacher", async () => {
    const { text, document } = await partsOf(await lessonWord(paperCopy(lesson, "teacher")));
    expect(text).toContain("A is right.");
    expect(text).toContain("Evidence: paragraph 1: “The fishing treaty");
    expect(text).toContain("Arguable and precise");
    expect(document).toContain("<w:tbl>");
  });
  it("never lets a text act as markup, and keeps no sign that XML can't hold", async () => {
    const { document, text } = await partsOf(await lessonWord(paperCopy(lesson, "student")));
    expect(document).not.toContain("<script");
    expect(text).toContain(`<script>alert("x")</script> & 'y'`);
    expect(document).not.toMatch(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/u);
  });
  it("in large print has letters of 18 points", async () => {
    const zip = await JSZip.loadAsync(await lessonWord(paperCopy(lesson, "student"), { large: true }));
    expect(await zip.file("word/styles.xml")?.async("string")).toContain('<w:sz w:val="36"/>');
  });
  it("of a long lesson is made within two seconds", async () => {
    const items = Array.from({ length: 60 }, (_, n) => sample["multiple-choice"]({ id: `q${n}` }));
    const from = performance.now();
    const bytes = await lessonWord(paperCopy(aLesson({ items }), "teacher"));
    expect(performance.now() - from).toBeLessThan(2000);
    expect(bytes.byteLength).toBeLessThan(200_000);
  });
});
