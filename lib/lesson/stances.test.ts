import { describe, expect, it } from "vitest";
import { readArticle } from "./reading";
import { stancesOf } from "./stances";
import { articleOf } from "./test-articles";

const filler =
  "The harbour has three piers and a long wall. Ships come in the morning and leave in the evening. The market stands behind the second pier. People buy bread, fish and apples there. The wall was built by hand.";
const told = (text: string) =>
  stancesOf(readArticle(articleOf("A test", `${text}\n\n${filler}\n\n${filler}`))).map(
    (s) => `${s.actor} | ${s.stance} | ${s.what}`,
  );

describe("who wants what", () => {
  it.each([
    ["Saudi Arabia wants to leave the war.", "Saudi Arabia | wants | to leave the war"],
    ["China rejected the ruling of the court.", "China | rejected | the ruling of the court"],
    ["Kenya does not support the plan.", "Kenya | does not support | the plan"],
    ["The ministry opposes a new tax on fish.", "the ministry | opposes | a new tax on fish"],
    ["Norway has called for talks.", "Norway | has called | for talks"],
  ])("is told in the words of the sentence: %s", (text, stance) => {
    expect(told(text)).toContain(stance);
  });
  it.each([
    ["a question", "Does Saudi Arabia want to leave the war?"],
    ["a pronoun with nobody behind it", "They want to leave the war."],
    ["a thing that takes no side", "The old bridge supports the road."],
    ["a possibility", "Saudi Arabia might want to leave the war."],
  ])("is not told of %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
