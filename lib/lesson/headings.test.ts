import { describe, expect, it } from "vitest";
import { readArticle } from "./reading";
import { sectionsOf } from "./sections";
import {
  articleOf,
  developmentArticles,
  hasDevelopmentTexts,
  seedArticle,
  writtenArticles,
} from "./test-articles";

const all = [seedArticle(), ...writtenArticles(), ...(hasDevelopmentTexts ? developmentArticles() : [])];
const lessons = all.map((article) => {
  const given = new Set(article.blocks.flatMap((b) => (b.kind === "heading" ? [b.text] : [])));
  return sectionsOf(readArticle(article)).map((s) => ({ ...s, own: !given.has(s.heading) }));
});
const sections = lessons.flat();
const made = sections.filter((s) => s.own);

describe("a section's drafted heading", () => {
  it("is whole words, never cut off and never a paragraph's number", () => {
    for (const s of made) {
      expect(s.heading).not.toMatch(/…|\.\.\.|^Paragraphs? \d/);
      expect(s.heading).toMatch(/^["“‘]?[\p{Lu}\p{N}]/u);
    }
  });
  it("opens with no pronoun and has at most twelve words, names counted in full", () => {
    for (const s of made) {
      expect(s.heading).not.toMatch(/^(?:It|He|She|They|This|These|Those|His|Her|Their|Its|We|I|You)\b/);
      expect(s.heading.split(" ").length).toBeLessThanOrEqual(12);
    }
  });
  it("never joins two matters by “and the”, and doesn’t end in a quality cut off from its noun", () => {
    for (const s of made) expect(s.heading).not.toMatch(/^[\p{Lu}][^,]{2,40} and the \p{Ll}+$/u);
    for (const s of made)
      expect(s.heading).not.toMatch(/ (?:first|second|last|enough|many|much|punishable|functional)$/);
  });
  it("is not given twice in a lesson", () => {
    for (const lesson of lessons) {
      const own = lesson.map((s) => s.heading);
      expect(new Set(own).size).toBe(own.length);
    }
  });
  it.each([
    ["On Friday, the old council rejected the plan for a new harbour.", "The old council rejected the plan"],
    ["Peter Holm, a fisher from the coast, sold his boat.", "Peter Holm sold his boat"],
    ["The bridge was closed.", "The bridge was closed"],
  ])("of “%s” is “%s”", (text, heading) => {
    const article = articleOf(
      "Test",
      `${text} ${"Why is it so and who is to say that it was not? ".repeat(7)}`,
    );
    expect(sectionsOf(readArticle(article))[0]?.heading).toBe(heading);
  });
});

describe("a section's gist", () => {
  it("is one whole sentence that leans on none before it, or nothing", () => {
    for (const s of sections.filter((x) => x.gist !== "")) {
      expect(s.gist).toMatch(/[.!]$/);
      expect(s.gist).not.toMatch(
        /^(?:But|And|So|It|He|She|They|This|These|However|Nonetheless|For example)\b/,
      );
    }
  });
});
