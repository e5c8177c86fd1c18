import { describe, expect, it } from "vitest";
import type { ChoiceCandidate } from "../candidate";
import { readArticle } from "../reading";
import { articleOf } from "../test-articles";
import { toolsFor } from "../tools";
import { loadedEntries, loadedItems } from "./candidates";

const filler =
  "The towns by the sea have waited long, and the people of the hills have waited with them. The road was dry and the night was cold.";
function itemsFor(sentence: string): ChoiceCandidate[] {
  const tools = toolsFor(readArticle(articleOf("Test", `${sentence}\n\n${filler.repeat(3)}`)), []);
  return loadedItems(tools).filter((c) => c.kind === "multiple-choice");
}
const itemFor = (word: string, sentence: string) =>
  itemsFor(sentence).find((c) => c.group === `word ${word}`);

describe("a loaded word", () => {
  it.each([
    ["erode", "The scandal has eroded trust in the central bank.", "damage that goes on slowly, bit by bit"],
    [
      "flood",
      "Thousands of letters have flooded into the small office.",
      "such large numbers that they are hard to deal with",
    ],
    [
      "condemn",
      "The ministry condemned the attack on the convoy.",
      "the view that it is wrong, and not just unwise",
    ],
    ["chilling", "The judge read out a chilling account of the last night.", "a shudder of fear"],
    ["rout", "The vote ended in a rout for the old coalition.", "a complete and disorderly defeat"],
    [
      "blatantly",
      "The order was blatantly unfair to the smaller islands.",
      "no attempt to hide something wrong",
    ],
    [
      "contend",
      "The ferry line contends that its prices are fair.",
      "that the point is one that others dispute",
    ],
  ])("is asked about where the sentence settles its shade: %s in “%s”", (word, sentence, key) => {
    expect(itemFor(word, sentence)?.key).toBe(key);
  });
  it.each([
    ["erode", "The waves eroded the soft coast over many years."],
    ["flood", "The river flooded into the fields after the storm."],
    ["condemn", "The court condemned the prisoner to ten years in a camp."],
    ["lukewarm", "The nurse filled the small bath with lukewarm water."],
    ["bleak", "The farm lies empty through the bleak winter months."],
    ["hurdle", "She fell at the last hurdle of the long race."],
    ["storm", "The storm reached the northern islands before dawn."],
  ])("is left alone in another sense: %s in “%s”", (word, sentence) => {
    expect(itemFor(word, sentence)).toBeUndefined();
  });
  it("is left alone where the sentence denies it", () => {
    expect(itemFor("scandal", "There was no scandal at the bank in all those years.")).toBeUndefined();
    expect(itemFor("flee", "The family did not flee the town during the war.")).toBeUndefined();
  });
});

describe("whose choice of word it is", () => {
  it("is the speaker's inside a quotation, by name where the sentence tells it", () => {
    const named = itemFor("slam", "“The regime has slammed our plan,” said Marta Lindqvist in the square.");
    const regime = itemFor("regime", "“The regime has closed three newspapers,” said Marta Lindqvist.");
    expect(named ?? regime).toBeDefined();
    expect(regime?.stem).toMatch(/(?:Marta Lindqvist’s|the speaker’s) choice of “regime”/);
  });
  it("is nobody's by name where the text itself speaks beside a quotation", () => {
    const item = itemFor(
      "chaotic",
      "After the chaotic vote the chairman said “we start again” and left the hall.",
    );
    expect(item?.stem).not.toContain("speaker’s choice");
  });
  it("is left open where a row speaks of a speaker and there would be two", () => {
    expect(
      itemFor("maintain", "“He maintains that the bridge is safe,” said the mayor at noon."),
    ).toBeUndefined();
  });
});

describe("the plainer word", () => {
  it("stands in the text's form where that is sure, else it is named as a verb", () => {
    expect(itemFor("oust", "The council ousted its chairman after the vote.")?.stem).toContain("“removed”");
    const stem =
      itemFor("plummet", "Shares of the ferry line plummeted within an hour of the news.")?.stem ?? "";
    expect(stem).toMatch(/plainer word such as “fell”|the plainer verb “fall”/);
  });
});

describe("the rows", () => {
  it("name each word once in each class", () => {
    const heads = loadedEntries().map((e) => `${e.class} ${e.head} ${e.cues.length > 0 ? e.key : ""}`);
    expect(heads.filter((h, n) => heads.indexOf(h) !== n)).toEqual([]);
  });
  it("have all options as noun phrases, or all as clauses", () => {
    const mixed = loadedEntries().filter((e) => e.wrong.some((w) => w.text.startsWith("-")));
    expect(mixed.map((e) => e.head)).toEqual([]);
  });
});
