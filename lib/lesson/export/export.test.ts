import { describe, expect, it } from "vitest";
import { kinds, sample } from "@/lib/items/testing";
import { aLesson } from "../testing";
import { lessonGift } from "./gift";
import { lessonHtml } from "./html";

const nasty = `<script>alert("x")</script> & 'y'`;
const lesson = aLesson({ title: nasty });
const withPool = aLesson({
  pool: lesson.items.slice(0, 1).map((i) => ({ ...i, id: "pooled", stem: "From the pool?" })),
});

describe("a lesson as a page", () => {
  it("never lets a text act as markup", () => {
    const html = lessonHtml(lesson);
    expect(html).not.toContain("<script");
    expect(html).toContain("&#60;script&#62;");
  });
  it("asks for nothing from elsewhere", () => {
    expect(lessonHtml(lesson)).not.toMatch(/(?:src|href)=|url\((?!"data:)|@import/);
  });
  it("shows every question before the key, and no reason or model answer before it", () => {
    const html = lessonHtml(lesson);
    const [sheets = "", key = ""] = html.split("Key, for the teacher");
    for (const item of lesson.items) {
      expect(sheets.match(/class="stem"/g)?.length).toBe(lesson.items.length);
      if (item.kind === "short-answer" && item.modelAnswer) expect(sheets).not.toContain(item.modelAnswer);
      if (item.kind === "multiple-choice")
        for (const o of item.options) if (o.wrong) expect(sheets).not.toContain(o.wrong.reason);
    }
    expect(key).toContain("is right.");
  });
  it("prints every kind of question without its key, and the key of each on its own page", () => {
    const html = lessonHtml(aLesson({ items: kinds.map((kind) => sample[kind]({ id: kind })) }));
    const [sheets = "", key = ""] = html.split("Key, for the teacher");
    expect(sheets).not.toContain("secret");
    expect(sheets).toContain(`The <span class="gap">1</span> earned <span class="gap">2</span>.`);
    expect(sheets).toContain("2: Text of X / Text of Y / Text of Z");
    expect(sheets).toContain("Part B. Which sentences prove it?");
    expect(sheets).toContain("Underline up to 3 sentences in the text.");
    expect(key).toContain("1: secrét treaty, or secret pact. secret why");
    expect(key).toContain("2: Text of Z");
  });
  it("starts the key on a page of its own when printed", () => {
    expect(lessonHtml(lesson)).toMatch(/<section class="sheet key">/);
    expect(lessonHtml(lesson)).toMatch(/@media print \{ \.sheet \{ break-before: page/);
  });
  it("shows the pool only where it is asked for", () => {
    expect(lessonHtml(withPool)).not.toContain("From the pool");
    expect(lessonHtml(withPool, { pool: true })).toContain("From the pool");
    expect(lessonGift(withPool)).not.toContain("From the pool");
    expect(lessonGift(withPool, { pool: true })).toContain("From the pool");
  });
});
describe("a lesson as GIFT", () => {
  it("has one block for the article, each item and each prompt, parted by empty lines", () => {
    const blocks = lessonGift(lesson).trim().split(/\n\n+/);
    expect(blocks).toHaveLength(2 + lesson.items.length + lesson.prompts.length);
    expect(blocks[0]).toMatch(/^\$CATEGORY: Broadsheet\//);
    for (const block of blocks.slice(1)) expect(block).toMatch(/^::/);
  });
});
