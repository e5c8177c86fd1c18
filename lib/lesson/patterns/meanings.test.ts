import { describe, expect, it } from "vitest";
import { glossaryOf } from "../glossary";
import { readArticle } from "../reading";
import { terms } from "../terms";
import { circlesOf } from "../terms/near";
import { readingsOf } from "../terms/readings";
import { articleOf } from "../test-articles";
import { toolsFor } from "../tools";
import { sharesNothing } from "./meanings";
import { word } from "./word";

const itemFor = (term: string, text: string) => {
  const filler =
    "The towns by the sea have waited for an answer, and the owners of the boats have waited with them. ";
  const reading = readArticle(articleOf("Test", `${text} ${filler.repeat(4)}`));
  return word(toolsFor(reading, glossaryOf(reading))).find((c) => c.stem.includes(`“${term}”`));
};

describe("wrong meanings of a word", () => {
  it.each([
    [
      "conciliatory",
      "The government took a more conciliatory line after the talks.",
      "ready to give way in order to calm a dispute",
    ],
    [
      "infrastructure",
      "The city has built new infrastructure near the harbour.",
      "the roads, power lines and other works that a society runs on",
    ],
    [
      "envoy",
      "The island sent an envoy to the capital.",
      "a person sent to speak for a government or organisation",
    ],
    ["embargo", "The embargo has kept the boats in the harbour.", "an official ban on trade with a country"],
  ])("of %s are three, near it and not it", (term, text, key) => {
    const found = itemFor(term, text);
    expect(found?.kind === "multiple-choice" && found.key).toBe(key);
    const wrong = found?.kind === "multiple-choice" ? found.wrong : [];
    expect(new Set([key, ...wrong.map((w) => w.text)]).size).toBe(4);
    expect(wrong.every((w) => !w.reason.includes("a word that the text doesn't use"))).toBe(true);
  });
  it("that are written by hand belong to a term, are three, and differ from its definition", () => {
    for (const t of terms) {
      const own = readingsOf(t.term);
      if (!own) continue;
      expect(own).toHaveLength(3);
      expect(new Set([t.definition, ...own.map((o) => o.text)]).size).toBe(4);
    }
  });
  it("that are written by hand are no two of them nearly the same", () => {
    const words = (text: string) => new Set(text.match(/[a-z]+/g) ?? []);
    for (const t of terms) {
      const own = (readingsOf(t.term) ?? []).map((o) => words(o.text));
      for (const [n, a] of own.entries())
        for (const b of own.slice(n + 1)) {
          const both = [...a].filter((w) => b.has(w)).length;
          expect(both / new Set([...a, ...b]).size, t.term).toBeLessThan(0.6);
        }
    }
  });
  it("don't let length tell the key: it is the longest of its hand-written row in a third of the rows at most", () => {
    const rows = terms.flatMap((t) => {
      const own = readingsOf(t.term);
      return own ? [{ key: t.definition.length, wrong: own.map((o) => o.text.length) }] : [];
    });
    const longest = rows.filter((r) => r.key >= Math.max(...r.wrong)).length;
    expect(rows.length).toBeGreaterThan(50);
    expect(longest / rows.length).toBeLessThan(1 / 3);
  });
});

describe("the circles of related terms", () => {
  it("never hold the term itself", () => {
    for (const t of terms) expect(circlesOf(t.term).flat()).not.toContain(t.term);
  });
});

describe("two texts", () => {
  it.each([
    ["a formal agreement", "an agreement to stop", false],
    ["a tax on goods", "a vote of citizens", true],
  ])("%s / %s share nothing: %s", (a, b, none) => {
    expect(sharesNothing(a, b)).toBe(none);
  });
});
