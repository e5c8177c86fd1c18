import { expect, it } from "vitest";
import { aLesson } from "@/lib/lesson/testing";
import { saySentence, saySet, sentencesOf, toggled } from "./sentences";

const sentences = sentencesOf(aLesson());

it("a sentence is cited by its paragraph and its place within it", () => {
  expect(sentences.map((s) => saySentence(sentences, s.id))).toEqual(["¶1 s1", "¶1 s2", "¶2 s1", "¶2 s2"]);
  expect(saySet(sentences, [{ sentence: "p1s2" }, { sentence: "p2s1" }])).toBe("¶1 s2 + ¶2 s1");
  expect(saySentence(sentences, "p9s9")).toBe("a sentence no longer in the text");
});

it("pointing at a sentence puts it into the set in hand, and pointing again takes it out", () => {
  const one = [[{ sentence: "p1s1" }]];
  expect(toggled(one, 0, "p2s1")).toEqual([[{ sentence: "p1s1" }, { sentence: "p2s1" }]]);
  expect(toggled(toggled(one, 0, "p2s1"), 0, "p2s1")).toEqual(one);
});

it("pointing for a further set begins it, and a set without sentences goes", () => {
  const one = [[{ sentence: "p1s1" }]];
  expect(toggled(one, 1, "p2s1")).toEqual([[{ sentence: "p1s1" }], [{ sentence: "p2s1" }]]);
  expect(toggled(one, 0, "p1s1")).toEqual([]);
  expect(toggled([], 0, "p1s1")).toEqual(one);
});
