import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleFrom } from "@/lib/article/text";
import { concepts } from "./concepts";
import { draftLesson } from "./draft";
import { ideasFor, promptOn } from "./ideas";
import { essayPrompt } from "./schema";
import { aLesson } from "./testing";

const text = readFileSync(new URL("../../db/seed/russia-leaves-syria.txt", import.meta.url), "utf8");
const read = articleFrom({
  title: "Russia leaves Syria",
  byline: "",
  publication: "",
  date: "",
  url: "",
  text,
});
if (!read.ok) throw new Error(read.message);
const lesson = draftLesson(read.article);
const ids = new Set(
  lesson.texts.flatMap((t) =>
    t.sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences.map((x) => x.id))),
  ),
);

describe("ideas for a lesson", () => {
  it("are all of the library, those that drafting found among the carried ones", () => {
    const ideas = ideasFor(lesson);
    expect(ideas.map((idea) => idea.slug).sort()).toEqual(concepts.map((concept) => concept.slug).sort());
    const carried = ideas.filter((idea) => idea.grade === "carried").map((idea) => idea.slug);
    for (const { concept } of lesson.prompts) if (concept) expect(carried).toContain(concept);
    expect(ideas[0]).toMatchObject({
      grade: "carried",
      paragraphs: expect.arrayContaining([expect.any(Number)]),
    });
  });
  it("make a prompt of each form that the schema takes, with evidence of the lesson's own sentences", () => {
    const [idea] = ideasFor(lesson);
    for (const form of ["argument", "memo", "debate"] as const) {
      const prompt = promptOn(lesson, idea?.slug ?? "", form);
      expect(essayPrompt.safeParse(prompt).error).toBeUndefined();
      expect(prompt).toMatchObject({ form, concept: idea?.slug, status: "waiting" });
      const cited = prompt?.evidence.flat().map((spot) => spot.sentence) ?? [];
      expect(cited.length).toBeGreaterThan(0);
      for (const id of cited) expect(ids).toContain(id);
    }
  });
  it("make a prompt with brackets to fill in where the text does not show the idea", () => {
    for (const { slug } of concepts) {
      const prompt = promptOn(aLesson(), slug, "argument");
      expect(essayPrompt.safeParse(prompt).error).toBeUndefined();
      expect(prompt?.viewpoints).toHaveLength(2);
    }
    expect(promptOn(aLesson(), "no-such", "argument")).toBeNull();
  });
});
