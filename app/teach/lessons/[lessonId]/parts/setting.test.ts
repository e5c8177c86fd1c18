import { describe, expect, it } from "vitest";
import { aLesson } from "@/lib/lesson/testing";
import { itemPicked, itemSets, promptPicked, promptSets } from "./setting";

const lesson = aLesson();
const short = lesson.items.find((item) => item.kind === "short-answer");
const prompt = lesson.prompts[0];
if (!short || !prompt) throw new Error("The tests' lesson has both.");
const view = { holder: "Towns", view: "It is ours.", evidence: [] };

describe("pointing at a sentence", () => {
  it("sets the item's own evidence, and takes it out again", () => {
    const once = itemPicked(short, { of: "", at: 1 }, "p2s1");
    expect(itemSets(once, "")[1]).toEqual([{ sentence: "p2s1" }]);
    expect(itemPicked(once, { of: "", at: 1 }, "p2s1").evidence).toEqual(short.evidence);
  });
  it("sets a key point's evidence and leaves the item's", () => {
    const made = itemPicked(short, { of: "k2", at: 0 }, "p1s1");
    expect(itemSets(made, "k2")).toEqual([[{ sentence: "p1s2" }, { sentence: "p1s1" }]]);
    expect(made.evidence).toEqual(short.evidence);
  });
  it("sets what a position rests on", () => {
    const made = promptPicked({ ...prompt, viewpoints: [view, view] }, { of: "1", at: 0 }, "p1s1");
    expect(promptSets(made, "1")).toEqual([[{ sentence: "p1s1" }]]);
    expect(promptSets(made, "0")).toEqual([]);
  });
});
