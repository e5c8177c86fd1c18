import { describe, expect, it } from "vitest";
import { glossaryOf } from "../glossary";
import { readArticle } from "../reading";
import { type Tools, toolsFor } from "../tools";
import { connective } from "./connective";
import { candidatesFor } from "./index";
import { pointing } from "./pointing";
import { reference } from "./reference";
import { speakersIn } from "./speakers";

const tools = (...paragraphs: string[]): Tools => {
  const reading = readArticle({
    title: "Test",
    provenance: { byline: "", publication: "", date: "", url: "", licence: "" },
    blocks: paragraphs.map((text) => ({ kind: "paragraph", text })),
  });
  return toolsFor(reading, glossaryOf(reading));
};

describe("the job of a connective", () => {
  const before = "The treaty brought in forty million a year.";
  it.each([
    [`${before} However, the towns have seen little of it.`, 1],
    [`${before} As a result, the towns are rich and the boats are new.`, 1],
    [`${before} So far the towns have seen little of it.`, 0],
    [`${before} But the towns have seen little of it.`, 0],
    ["However, the towns have seen little of it.", 0],
  ])("%s gives %i", (text, count) => {
    expect(connective(tools(text))).toHaveLength(count);
  });
  it("asks about But where it opens a paragraph", () => {
    expect(connective(tools(before, "But the towns have seen little of it."))).toHaveLength(1);
  });
});

describe("a capital that stands for a government", () => {
  it("is not asked about where it is only the city", () => {
    const land = "France and Germany signed the pact. France paid for it.";
    expect(reference(tools(`${land} The talks were held in Paris last year.`))).toEqual([]);
  });
});

describe("the persons of a text", () => {
  const people = "Marta Lindqvist, Jon Aase, Amara Osei and Peter Holm met in the harbour.";
  it("are persons alone, no law and no place", () => {
    const { reading } = tools(
      people,
      "The Fourth Amendment guards the papers of Marta Lindqvist. San Francisco has a harbour too.",
    );
    const names = speakersIn(reading).map((n) => n.name);
    expect(names).toContain("Marta Lindqvist");
    expect(names.filter((n) => /Amendment|Francisco/.test(n))).toEqual([]);
  });
});

describe("pointing at the sentence that does it", () => {
  const filler = [
    "The old harbour board met again in spring.",
    "Young fishers have moved to the capital.",
    "Several owners repaired their nets at home.",
  ];
  const asked = (...extra: string[]) =>
    pointing(tools(...filler, ...extra)).map((c) => c.stem.replace("Which of the marked sentences ", ""));
  it.each([
    [
      "The line closed because insurers were afraid of the strait.",
      "gives the reason for what it describes?",
    ],
    ["The island will keep its parliament next year.", "looks ahead and says what will happen?"],
    [
      "The towns may gain if the rains come.",
      "names a condition: one thing that holds only if another does?",
    ],
  ])("%s", (text, stem) => {
    expect(asked(text)).toContain(stem);
  });
  it("leaves out a neighbour that shows a weaker sign of the same", () => {
    const found = pointing(
      tools(
        ...filler,
        "Thanks to the fleet, the towns grew.",
        "The line closed because insurers were afraid of the strait.",
      ),
    ).filter((c) => c.group === "pointing reason");
    expect(found.length).toBeGreaterThan(0);
    for (const c of found) {
      const both =
        c.kind === "evidence-selection" && ["p4s1", "p5s1"].every((id) => c.candidates.includes(id));
      expect(both).toBe(false);
    }
  });
});

describe("every candidate", () => {
  it("of a choice has a reason and a kind for each wrong option", () => {
    const found = candidatesFor(
      tools(
        "The treaty brought in forty million a year.",
        "But the sovereignty of the coast was never settled by the treaty, and the embargo stayed.",
      ),
    );
    const wrong = found.flatMap((c) => (c.kind === "multiple-choice" ? c.wrong : []));
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.every((w) => w.reason !== "" && w.type !== undefined)).toBe(true);
  });
});
