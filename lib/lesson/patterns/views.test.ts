/** Items on views, standing, certainty and the job of a sentence: what they ask, and where they stay silent. */
import { describe, expect, it } from "vitest";
import type { Candidate, ChoiceCandidate } from "../candidate";
import { readArticle } from "../reading";
import { writtenArticles } from "../test-articles";
import { type Tools, toolsFor } from "../tools";
import { answered } from "./answered";
import { certainty } from "./certainty";
import { holder } from "./holder";
import { quoted } from "./quoted";
import { said } from "./said";
import { standing } from "./standing";
import { verdict } from "./verdict";

const toolsOf = (paragraphs: string[]): Tools =>
  toolsFor(
    readArticle({
      title: "Test",
      provenance: { byline: "", publication: "", date: "", url: "", licence: "" },
      blocks: paragraphs.map((text) => ({ kind: "paragraph", text })),
    }),
    [],
  );
const tools = (...paragraphs: string[]) => toolsOf(paragraphs);
const [news, opinion, speech] = writtenArticles().map((a) => toolsFor(readArticle(a), []));
const choices = (found: Candidate[]) =>
  found.filter((c): c is ChoiceCandidate => c.kind === "multiple-choice");
const all = (t: Tools) => [holder, said, standing, certainty, quoted, verdict, answered].flatMap((p) => p(t));

describe("who holds a view", () => {
  it("is asked where one certain source makes the claim and others speak too", () => {
    const found = news ? choices(holder(news)) : [];
    expect(found.length).toBeGreaterThan(0);
    for (const c of found) {
      expect(c.wrong.map((w) => w.text)).not.toContain(c.key);
      expect(c.stem).not.toContain(c.key);
    }
  });
  it.each([
    "She said that the small ports would lose most of their boats.",
    "The old harbour board raised the fees for small boats in spring.",
  ])("is not asked of: %s", (text) => {
    expect(
      holder(tools("Marta Lindqvist, Jon Aase, Amara Osei and Peter Holm met in the harbour.", text)),
    ).toEqual([]);
  });
  it("is not asked where another source says much the same", () => {
    const found = holder(
      tools(
        "Marta Lindqvist said that the small ports would lose most of their boats.",
        "Jon Aase said that the small ports would lose most of their boats soon.",
        "Amara Osei said that the minister should publish the terms of the lease.",
        "Peter Holm said that the stocks of cod had fallen by a third.",
      ),
    );
    expect(found.filter((c) => /boats/.test(c.stem))).toEqual([]);
  });
});

describe("how sure a statement is", () => {
  it("is asked with readings that differ in nothing but certainty", () => {
    const [c] = choices(certainty(tools("A second vaccine could reach the camps before the rains.")));
    expect(c?.key).toMatch(/^A second vaccine will (?:perhaps|possibly) reach the camps before the rains\.$/);
    expect(c?.wrong.map((w) => w.text)).toEqual([
      "A second vaccine will certainly reach the camps before the rains.",
      "A second vaccine has already reached the camps before the rains.",
      "A second vaccine will never reach the camps before the rains.",
    ]);
  });
  it.each([
    "Women could not vote in the country in 1950.",
    "The new treaty may help the ports and might hurt the towns.",
    "Nobody outside the court may take part in the trial.",
    "They came to find a place where a man could be free.",
  ])("is not asked of: %s", (text) => {
    expect(certainty(tools(text))).toEqual([]);
  });
});

describe("a view that is answered", () => {
  it("is told from the writer's own", () => {
    const [c] = opinion ? choices(answered(opinion)) : [];
    expect(c?.key).toContain("goes on to answer");
  });
});

describe("every item on views", () => {
  it.each([news, opinion, speech])("has three wrong options with reasons, and evidence that exists", (t) => {
    if (!t) throw new Error("no article");
    const ids = new Set(t.reading.sentences.map((s) => s.id));
    const found = all(t);
    // One voice alone may leave nothing to ask about views.
    if (t !== speech) expect(found.length).toBeGreaterThan(0);
    for (const c of found) {
      expect(c.evidence.flat().every((e) => ids.has(e.sentence))).toBe(true);
      if (c.kind === "multiple-choice") {
        expect(c.wrong).toHaveLength(3);
        expect(c.wrong.every((w) => w.reason !== "")).toBe(true);
      }
    }
  });
});
