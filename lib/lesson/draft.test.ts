import { describe, expect, it } from "vitest";
import { draftLesson } from "./draft";
import { faultsOf } from "./invariants";
import { lessonMarkdown } from "./markdown";
import { lesson } from "./schema";
import {
  articleOf,
  developmentArticles,
  hasDevelopmentTexts,
  seedArticle,
  writtenArticles,
} from "./test-articles";

const written = [seedArticle(), ...writtenArticles()];
const developed = hasDevelopmentTexts ? developmentArticles() : [];
const all = [...written, ...developed].map((article) => ({
  title: article.title,
  article,
  drafted: draftLesson(article),
}));

describe("every drafted lesson", () => {
  it.each(all)("is sound: $title", ({ drafted }) => {
    expect(lesson.parse(drafted)).toEqual(drafted);
    expect(faultsOf(drafted)).toEqual([]);
  });
  it.each(all.filter(({ drafted }) => drafted.glance.words >= 300))("is whole: $title", ({ drafted }) => {
    expect(drafted.items.length).toBeGreaterThanOrEqual(3);
    // A speech in plain words may hold nothing that its reader lacks.
    if (drafted.texts[0]?.type !== "speech") expect(drafted.glossary.length).toBeGreaterThanOrEqual(5);
    expect(drafted.prompts.length).toBeGreaterThanOrEqual(2);
    expect(drafted.texts[0]?.sections.every((s) => s.heading !== "")).toBe(true);
  });
  it("has six items or more in nine of ten texts of three hundred words", () => {
    const long = all.filter(({ drafted }) => drafted.glance.words >= 300);
    expect(long.filter(({ drafted }) => drafted.items.length >= 6).length / long.length).toBeGreaterThan(0.9);
  });
  it.skipIf(!hasDevelopmentTexts)(
    "holds over the development texts too (skipped where they don't lie beside the checkout)",
    () => {
      expect(developed.length).toBeGreaterThan(50);
    },
  );
  it("comes out the same, byte for byte, every time", () => {
    for (const { article, drafted } of all)
      expect(JSON.stringify(draftLesson(article))).toBe(JSON.stringify(drafted));
    // Every development text once more: a while where other tests run beside it.
  }, 60_000);
  it("keeps every sentence of its article, in order", () => {
    for (const { article, drafted } of all) {
      const squeezed = (text: string) => text.replace(/\s+/g, "");
      const kept = drafted.texts.flatMap((t) =>
        t.sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences.map((x) => x.text))),
      );
      const given = article.blocks.filter((b) => b.kind === "paragraph").map((b) => b.text);
      expect(squeezed(kept.join(""))).toBe(squeezed(given.join("")));
    }
  });
  it("has the key as longest option, and as shortest, in at most a third of its choices over all texts", () => {
    let longest = 0;
    let shortest = 0;
    let count = 0;
    for (const { drafted } of all)
      for (const item of drafted.items) {
        if (item.kind !== "multiple-choice") continue;
        const lengths = item.options.map((o) => o.text.length);
        const key = item.options.find((o) => o.id === item.key)?.text.length ?? 0;
        count++;
        if (key === Math.max(...lengths)) longest++;
        if (key === Math.min(...lengths)) shortest++;
      }
    expect(longest / count).toBeLessThan(1 / 3);
    expect(shortest / count).toBeLessThan(1 / 3);
  });
  it("says nothing in print that Markdown would take for markup", () => {
    const hostile = articleOf(
      "<script>",
      `${"The `harbour` **towns** have _seen_ little of the money. ".repeat(12)}\n\n${`An <img src=x> tag is text. ${"They wait [here](x) for the ships to come back. ".repeat(12)}`}`,
    );
    expect(lessonMarkdown(draftLesson(hostile))).not.toMatch(/(?<!\\)<(?:img|script)|(?<!\\)\[here\]/);
  });
});

describe("the lesson on the article that comes with the project", () => {
  it("has two prompts on great-power politics with six criteria of four levels", () => {
    const prompts = draftLesson(seedArticle()).prompts.filter((p) => p.concept !== null);
    expect(prompts.length).toBeGreaterThanOrEqual(2);
    expect(prompts.every((p) => p.rubric.criteria.length === 6)).toBe(true);
  });
});

describe("odd texts", () => {
  it.each([
    ["sixty words of one sentence", `${"the harbour and ".repeat(22)}the sea.`],
    ["no full stop at all", "the harbour towns have seen little of the money and ".repeat(60)],
    ["questions only", "What is the harbour for and who has the key to it? ".repeat(40)],
    [
      "one paragraph of a thousand sentences",
      "The towns that lie by the sea have the right to fish in it. ".repeat(1000),
    ],
    [
      "many one-line paragraphs",
      Array.from(
        { length: 80 },
        (_, n) => `The town of Port ${n} has said that it will leave the treaty.`,
      ).join("\n\n"),
    ],
  ])("%s still draft soundly", (title, text) => {
    expect(faultsOf(draftLesson(articleOf(title, text)))).toEqual([]);
  });
  it("of 5,000 words draft in about a second, and 20,000 words in at most six times that", () => {
    const base = written.flatMap((a) => a.blocks.map((b) => b.text)).join("\n\n");
    const long = (words: number) =>
      articleOf(
        "Long",
        Array(Math.floor(words / 1250))
          .fill(base.split(" ").slice(0, 1250).join(" "))
          .join("\n\n"),
      );
    // Processor time, since the machine may be busy with other tests.
    const timed = (words: number) => {
      const article = long(words);
      const from = process.cpuUsage();
      draftLesson(article);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    };
    timed(5000);
    expect(timed(5000)).toBeLessThan(3000);
    expect(timed(19_000)).toBeLessThan(15_000);
  });
});
