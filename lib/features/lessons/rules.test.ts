import { describe, expect, it } from "vitest";
import type { Item } from "@/lib/items/schema";
import { aLesson } from "@/lib/lesson/testing";
import { editedSincePublished, publishedContent, sayLessonState, whyNotPublishable } from "./rules";

const texts = (lesson = aLesson()) => whyNotPublishable(lesson).map((h) => h.text);
const firstItem = (change: Partial<Item>): Item[] =>
  aLesson().items.map((item, index) => (index === 0 ? ({ ...item, ...change } as Item) : item));

describe("a lesson can't be published", () => {
  it("while it holds neither item nor prompt", () => {
    expect(texts(aLesson({ items: [], prompts: [] }))).toEqual([
      "The lesson has no item and no prompt yet. Add at least one.",
    ]);
  });
  it("while an item or a prompt waits for the teacher's yes", () => {
    const lesson = aLesson();
    const prompts = lesson.prompts.map((prompt) => ({ ...prompt, status: "waiting" as const }));
    expect(texts({ ...lesson, items: firstItem({ status: "waiting" }), prompts })).toEqual([
      "2 items wait for your yes.",
    ]);
  });
  it("while a key has no evidence, and says which item that is", () => {
    const [only] = whyNotPublishable(aLesson({ items: firstItem({ evidence: [] }) }));
    expect(only).toEqual({
      text: "Item 1: No sentence is marked as its evidence.",
      part: { kind: "item", id: "q1" },
    });
  });
  it("while evidence points at a sentence that is not in the text", () => {
    const items = firstItem({ evidence: [[{ sentence: "p9s9" }]] });
    expect(texts(aLesson({ items }))).toEqual([
      "Item 1: Its evidence points at a sentence that is not in the text.",
    ]);
  });
  it("while a prompt asks for more words than it allows", () => {
    const prompts = aLesson().prompts.map((prompt) => ({ ...prompt, words: { min: 300, max: 200 } }));
    expect(texts(aLesson({ prompts }))).toEqual(["Prompt 1: The least number of words is above the most."]);
  });
});

it("a lesson whose parts are all approved and proven can be published, essay prompts alone included", () => {
  expect(texts()).toEqual([]);
  expect(texts(aLesson({ items: [] }))).toEqual([]);
});

it("a publication holds what is approved, and neither pool nor notes for the teacher", () => {
  const lesson = aLesson();
  const draft = {
    ...lesson,
    items: firstItem({ status: "waiting" }),
    pool: lesson.items,
    notes: ["No dates."],
  };
  const content = publishedContent(draft);
  expect(content.items.map((item) => item.id)).toEqual(["q2", "q3"]);
  expect(content).toMatchObject({ pool: [], notes: [], title: lesson.title });
});

it.each([
  [
    { draftVersion: 1, publishedVersion: null, publishedDraftVersion: null, waiting: 5 },
    "draft, 5 items wait for your yes",
  ],
  [
    { draftVersion: 1, publishedVersion: null, publishedDraftVersion: null, waiting: 1 },
    "draft, 1 item waits for your yes",
  ],
  [
    { draftVersion: 3, publishedVersion: null, publishedDraftVersion: null, waiting: 0 },
    "draft, ready to publish",
  ],
  [{ draftVersion: 3, publishedVersion: 1, publishedDraftVersion: 3, waiting: 0 }, "published version 1"],
  [
    { draftVersion: 9, publishedVersion: 2, publishedDraftVersion: 3, waiting: 0 },
    "published version 2, edited since",
  ],
])("the state of %o is said as “%s”", (lesson, said) => {
  expect(sayLessonState(lesson)).toBe(said);
  expect(editedSincePublished(lesson)).toBe(said.includes("edited since"));
});
