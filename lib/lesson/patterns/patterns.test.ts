import { describe, expect, it } from "vitest";
import { glossaryOf } from "../glossary";
import { readArticle } from "../reading";
import { type Tools, toolsFor } from "../tools";
import { candidatesFor } from "./index";
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
