import { describe, expect, it } from "vitest";
import { difficultyOf } from "@/lib/language/difficulty";
import { pronunciationOf } from "@/lib/language/pronunciation";
import { glossaryOf } from "./glossary";
import { readArticle } from "./reading";
import type { GradeBand } from "./schema";
import { terms } from "./terms";
import { general } from "./terms/general";
import { seedArticle, writtenArticles } from "./test-articles";

const provenance = { byline: "", publication: "", date: "", url: "", licence: "" };
const read = (text: string) =>
  readArticle({ title: "The harbour", provenance, blocks: [{ kind: "paragraph", text }] });
const meaning = (text: string, term: string, band: GradeBand = "6-8") =>
  glossaryOf(read(text), band).find((g) => g.term === term)?.definition;

describe("the glossary", () => {
  it.each([
    ["The sanctions that the council imposed on the state hurt trade.", "sanction", /penalty/],
    ["Both armies agreed to a ceasefire before the talks began.", "ceasefire", /stop fighting/],
    ["The planes kept out of the no-fly zone over the border.", "no-fly zone", /forbids aircraft/],
    ["Heads of state met the prime ministers on Friday.", "head of state", /stands for a country/],
    ["The alliance mobilised its troops along the frontier.", "mobilise", /ready for war/],
    ["The parties reached an impasse after a week of talks.", "impasse", /neither side/],
  ])("explains the sense used in: %s", (text, term, sense) => {
    expect(meaning(text, term)).toMatch(sense);
  });
  it.each([
    ["The company’s vice president for sales spoke first.", "vice president"],
    ["The colony of ants crossed the road.", "colony"],
    ["The Front of the Free Trade Area Society met on Monday.", "free trade area"],
    ["High tension cables carried the power to the city.", "tension"],
    ["They talked about the weather and the price of fish.", "weather"],
    ["The book, entitled The Long Road, sold well last year.", "entitle"],
    ["The well-developed country roads helped the farmers.", "developed country"],
  ])("is silent where the word means something else: %s", (text, term) => {
    expect(meaning(text, term)).toBeUndefined();
  });
  it("gives younger readers more and easier words", () => {
    const reading = readArticle(seedArticle());
    const [young, old] = [glossaryOf(reading, "6-8"), glossaryOf(reading, "11-12")];
    const ease = (entries: typeof young) =>
      entries.reduce((n, g) => n + difficultyOf(g.term), 0) / entries.length;
    expect(young.length).toBeGreaterThan(old.length);
    expect(ease(young)).toBeLessThan(ease(old));
  });
  it("has a word once, with a sentence that uses it, and says the same every time", () => {
    for (const article of [seedArticle(), ...writtenArticles()]) {
      const reading = readArticle(article);
      const entries = glossaryOf(reading);
      expect(new Set(entries.map((g) => g.term)).size).toBe(entries.length);
      for (const g of entries) expect(g.sentences.length).toBeGreaterThan(0);
      expect(glossaryOf(readArticle(article))).toEqual(entries);
    }
  });
});

describe("the written definitions", () => {
  const all = [...terms, ...general];
  it("are short, start small and end without a full stop", () => {
    for (const { term, definition } of all) {
      expect(definition.length, term).toBeGreaterThan(2);
      expect(definition.length, term).toBeLessThanOrEqual(100);
      expect(definition, term).not.toMatch(/[.;]$|^[A-Z](?!slam)/);
    }
  });
  it("never explain a word by itself", () => {
    for (const { term, definition } of all) {
      if (term.includes(" ") || term.includes("-")) continue;
      expect(definition.split(/[^a-z]+/i), term).not.toContain(term);
    }
  });
  it("of verbs begin with “to”", () => {
    for (const { term, partOfSpeech, definition } of all)
      if (partOfSpeech === "verb") expect(definition, term).toMatch(/^to /);
  });
});

describe("a glossary asked for twice of one reading", () => {
  it("is the same, whatever was left out in between", () => {
    const reading = readArticle(seedArticle());
    const first = JSON.stringify(glossaryOf(reading));
    glossaryOf(reading, "6-8", (term) => term.length > 6);
    expect(JSON.stringify(glossaryOf(reading))).toBe(first);
    expect(JSON.stringify(glossaryOf(readArticle(seedArticle())))).toBe(first);
  });
});

describe("a pronunciation", () => {
  it.each([
    ["conciliatory", "adjective", "kuhn-SIL-ee-uh-tor-ee"],
    ["regime", "noun", "ruh-ZHEEM"],
    ["delegate", "noun", "DEL-uh-guht"],
    ["nominate", "verb", "NAH-muh-nayt"],
    ["export", "verb", ""],
    ["coup", "noun", ""],
  ])("of %s (%s) is %s", (word, partOfSpeech, said) => {
    expect(pronunciationOf(word, partOfSpeech)).toBe(said);
  });
});
