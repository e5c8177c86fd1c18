import { describe, expect, it, test } from "vitest";
import { clauseAt } from "@/lib/language/clauses";
import { tagWords } from "@/lib/language/tagger";
import { rootOf } from "@/lib/language/tree";
import { turnsOf } from "./flip";
import { inverted } from "./question";

const clauseOf = (text: string) => {
  const tokens = tagWords(text);
  return { tokens, clause: clauseAt(tokens, rootOf(tokens)) };
};

// clause · what stands after "why"
test.each([
  ["The ferry line closed its northern route.", "did the ferry line close its northern route"],
  ["Spain has prohibited new solar projects.", "has Spain prohibited new solar projects"],
  ["The towns want the dam.", "do the towns want the dam"],
  ["The law doesn't protect the fishers.", "does the law not protect the fishers"],
  ["The children are in school.", "are the children in school"],
  ["The two parties can't agree on a budget.", "can the two parties not agree on a budget"],
  ["The price of bread has doubled.", "has the price of bread doubled"],
  ["He'll return to Cairo.", "will he return to Cairo"],
  ["The bank was founded by farmers.", "was the bank founded by farmers"],
  ["The wall had been built in a year.", "had the wall been built in a year"],
])("“%s” is asked as “%s”", (text, question) => {
  const { tokens, clause } = clauseOf(text);
  expect(inverted(tokens, clause)).toBe(question);
});

test.each(["There are no roads.", "Born in Spain, the writer moved to Paris.", "In 2011 the port closed."])(
  "“%s” is left alone: its words aren’t in plain order",
  (text) => {
    const { tokens, clause } = clauseOf(text);
    expect(inverted(tokens, clause)).toBeNull();
  },
);

test("a name keeps its capital at the start of a clause", () => {
  const { tokens, clause } = clauseOf("Apple closed its northern office.");
  expect(inverted(tokens, clause, (word) => word === "Apple")).toBe("did Apple close its northern office");
});

/** A sentence with the edits of a turn made. */
function turned(text: string, n = 0): string {
  const { tokens, clause } = clauseOf(text);
  const turn = turnsOf(tokens, clause)[n];
  if (!turn) return "";
  let out = text;
  for (const edit of [...turn.edits].sort((a, b) => b.from - a.from)) {
    const from = tokens[edit.from]?.start ?? 0;
    const to = tokens[edit.to - 1]?.end ?? from;
    out = `${out.slice(0, from)}${edit.text}${out.slice(to)}`;
  }
  return out.replace(/\s+/g, " ");
}

describe("a clause is turned into what it doesn’t say", () => {
  test.each([
    ["Wheat prices fell sharply.", "Wheat prices rose sharply."],
    ["The ships can no longer be insured.", "The ships can still be insured."],
    ["Most voters supported the treaty.", "Most voters opposed the treaty."],
    ["The vaccine may reach the camps.", "The vaccine will certainly reach the camps."],
    ["The company intends to reopen the mine.", "The company has reopened the mine."],
    ["The companies plan to reopen the mine.", "The companies have reopened the mine."],
    ["The party refused to sign the treaty.", "The party agreed to sign the treaty."],
    ["A lack of water has emptied the villages.", "An abundance of water has emptied the villages."],
    ["The new bridge is safe.", "The new bridge is unsafe."],
    ["France defeated Spain.", "Spain defeated France."],
  ])("%s → %s", (text, other) => {
    expect(turned(text)).toBe(other);
  });

  it.each([
    // A fixed name, a symmetric verb, an idiom: no turn that makes sense.
    "The foreign minister arrived.",
    "The workers met the owners.",
    "The work is in progress.",
  ])("%s stays as it is", (text) => {
    const { tokens, clause } = clauseOf(text);
    expect(turnsOf(tokens, clause)).toEqual([]);
  });
});
