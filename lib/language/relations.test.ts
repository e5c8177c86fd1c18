import { expect, test } from "vitest";
import { spanText } from "./clauses";
import { relationsOf } from "./relations";
import { repaired } from "./relations-repair";
import { tagWords } from "./tagger";

// sentence · kind · main clause · other side
test.each([
  [
    "Although the pipeline has cut the price of gas, it has tied the country to one seller.",
    "concession",
    "it has tied the country to one seller",
    "the pipeline has cut the price of gas",
  ],
  ["The minister resigned because of the strike.", "reason", "The minister resigned", "the strike"],
  [
    "The council closed the bridge in order to repair it.",
    "purpose",
    "The council closed the bridge",
    "to repair it",
  ],
  [
    "The island will keep its parliament if the two parties agree on a budget.",
    "condition",
    "The island will keep its parliament",
    "the two parties agree on a budget",
  ],
  [
    "Unless the government acts soon, the farmers will lose the harvest.",
    "exception",
    "the farmers will lose the harvest",
    "the government acts soon",
  ],
  [
    "Despite the heavy rain, thousands of people marched through the capital.",
    "concession",
    "thousands of people marched through the capital",
    "the heavy rain",
  ],
  [
    "The company lowered its prices by moving production abroad.",
    "means",
    "The company lowered its prices",
    "by moving production abroad",
  ],
  [
    "The government sent soldiers to protect the port.",
    "purpose",
    "The government sent soldiers",
    "to protect the port",
  ],
  [
    "The storm destroyed the only bridge, leaving three villages without food.",
    "result",
    "The storm destroyed the only bridge",
    "leaving three villages without food",
  ],
])("%s: %s", (text, kind, main, side) => {
  const tokens = tagWords(text);
  const found = relationsOf(tokens).map((r) => [
    r.kind,
    spanText(tokens, text, r.main.span),
    spanText(tokens, text, r.side),
  ]);
  expect(found).toContainEqual([kind, main, side]);
});

test.each([
  "The mayor wants to leave the city.",
  "The price is too high to pay.",
  "So far the talks have failed.",
])("%s holds no relation", (text) => {
  expect(relationsOf(tagWords(text))).toEqual([]);
});

test("without a parse there are no relations", () => {
  const bare = tagWords("It rained because clouds came.").map((t) => ({ ...t, head: -1, rel: "dep" }));
  expect(relationsOf(bare)).toEqual([]);
});

test("a subordinator that the parse missed is found by the sentence’s two halves", () => {
  const text = "The bank sold dollars because the shops were short of fuel.";
  const flat = tagWords(text).map((t, n) => ({
    ...t,
    head: n === 0 ? -1 : 0,
    rel: n === 0 ? "root" : "dep",
  }));
  const made = repaired(flat, text, tagWords) ?? [];
  const found = relationsOf(made).map((r) => [
    r.kind,
    spanText(made, text, r.main.span),
    spanText(made, text, r.side),
  ]);
  expect(found).toEqual([["reason", "The bank sold dollars", "the shops were short of fuel"]]);
});

test("no halves are made where one of them is no clause", () => {
  const text = "The bank sold dollars because of fuel.";
  expect(repaired(tagWords(text), text, tagWords)).toBeNull();
});
