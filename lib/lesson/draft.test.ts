import { describe, expect, it } from "vitest";
import { draftLesson } from "./draft";
import { lesson } from "./schema";
import { seedArticle } from "./test-articles";

describe("a lesson drafted from the article that comes with the project", () => {
  it("is a whole lesson: six items of three kinds, five glossary entries, two prompts on great-power politics", () => {
    const drafted = draftLesson(seedArticle());
    expect(lesson.parse(drafted)).toEqual(drafted);
    expect(drafted.items.length).toBeGreaterThanOrEqual(6);
    expect(new Set(drafted.items.map((i) => i.kind)).size).toBeGreaterThanOrEqual(3);
    expect(drafted.glossary.length).toBeGreaterThanOrEqual(5);
    expect(drafted.prompts.filter((p) => p.concept !== null).length).toBeGreaterThanOrEqual(2);
  });
  it("comes out the same, byte for byte, every time", () => {
    expect(JSON.stringify(draftLesson(seedArticle()))).toBe(JSON.stringify(draftLesson(seedArticle())));
  });
});
