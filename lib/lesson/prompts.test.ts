import { describe, expect, it } from "vitest";
import { draftLesson } from "./draft";
import { promptsOf } from "./prompts";
import { readArticle } from "./reading";
import { type EssayPrompt, gradeBands } from "./schema";
import { studentLesson } from "./student-view";
import { developmentArticles, hasDevelopmentTexts, seedArticle, writtenArticles } from "./test-articles";

const articles = [seedArticle(), ...writtenArticles(), ...(hasDevelopmentTexts ? developmentArticles() : [])];
const all = articles.map((article) => {
  const reading = readArticle(article);
  return { title: article.title, reading, prompts: promptsOf(reading) };
});
const everything = (p: EssayPrompt) =>
  [
    p.title,
    p.prompt,
    ...p.requirements,
    ...p.planning,
    ...p.viewpoints.flatMap((v) => [v.holder, v.view]),
  ].join("\n");
/** What a prompt says in its own words: without what it quotes. */
const ownWords = (text: string) => text.replace(/“[^”]*”/g, "“”");

describe("the prompts of every article", () => {
  it.each(all)(
    "are three or more, each with two anchored views and a rubric of six criteria: $title",
    ({ reading, prompts }) => {
      expect(prompts.length).toBeGreaterThanOrEqual(3);
      expect(new Set(prompts.map((p) => p.id)).size).toBe(prompts.length);
      const known = new Set(reading.sentences.map((s) => s.id));
      for (const p of prompts) {
        expect(p.viewpoints.length).toBeGreaterThanOrEqual(2);
        for (const v of p.viewpoints) {
          expect(v.evidence.length).toBeGreaterThan(0);
          expect(v.evidence.flat().every((e) => known.has(e.sentence))).toBe(true);
        }
        expect(p.rubric.criteria.map((c) => c.levels.length)).toEqual([4, 4, 4, 4, 4, 4]);
        expect(p.planning.length).toBeGreaterThan(0);
        expect(p.words.min).toBeLessThan(p.words.max);
      }
    },
  );
  it.each(all)(
    "quote the text word for word, and rest the two views on different sentences: $title",
    ({ reading, prompts }) => {
      const squeezed = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
      const whole = squeezed(reading.sentences.map((s) => s.text).join(""));
      for (const p of prompts) {
        for (const m of p.prompt.matchAll(
          /(?:says|quotes [^:]+|paragraph \d+|stands in paragraph \d+): “([^”]+)”/g,
        ))
          expect(whole).toContain(squeezed(m[1] ?? ""));
        const [one, two] = p.viewpoints.map((v) => v.evidence.flat().map((e) => e.sentence));
        if (reading.sentences.length > 6 && one && two) expect(one).not.toEqual(two);
      }
    },
  );
  it.each(all)(
    "are whole sentences without a template's marks or loaded words of their own: $title",
    ({ prompts }) => {
      for (const p of prompts) {
        const text = everything(p);
        expect(ownWords(text)).not.toMatch(/[{}]|\bundefined\b|\bnull\b|\bthe the\b| {2}|\.\.(?!\.)/);
        expect(ownWords(text)).not.toMatch(/\b(?:regime|thugs?|terrorists?|puppet|rogue|evil)\b/i);
      }
    },
  );
  it("give a memo's voice to no government that is at war with its own people", () => {
    for (const { prompts } of all)
      for (const p of prompts.filter((x) => x.form === "memo"))
        expect(p.title).not.toMatch(/Syria|Yemen|Libya|Sudan|Myanmar|Afghanistan|North Korea|Iraq/);
  });
  it("ask for less of younger students, in simpler words", () => {
    const reading = readArticle(seedArticle());
    const [young, middle, old] = gradeBands.map((band) => promptsOf(reading, band)[0]);
    expect(young?.words.max).toBeLessThan(middle?.words.max ?? 0);
    expect(middle?.words.max).toBeLessThan(old?.words.max ?? 0);
    expect(young?.prompt).not.toBe(middle?.prompt);
  });
});

describe("what a student sees of a lesson", () => {
  it("holds no view, strong point, school, case or source of a prompt, no stance and no plan", () => {
    for (const article of [seedArticle(), ...writtenArticles()]) {
      const lesson = draftLesson(article);
      const seen = JSON.stringify(studentLesson(lesson));
      const hidden = [
        ...lesson.prompts.flatMap((p) => [
          ...p.strongPoints,
          ...p.viewpoints.map((v) => v.view),
          ...p.schools.map((s) => s.reading),
          ...p.sources,
          ...p.misconceptions.filter((m) => !JSON.stringify(p.rubric).includes(m.replace(/\.$/, ""))),
        ]),
        ...lesson.discussion.map((d) => d.text),
        lesson.plan.bellRinger,
        lesson.plan.exitTicket,
      ];
      expect(hidden.length).toBeGreaterThan(10);
      for (const text of hidden) expect(seen.includes(JSON.stringify(text).slice(1, -1)), text).toBe(false);
      for (const key of ["strongPoints", "viewpoints", "schools", "parallels", "misconceptions", "stances"])
        expect(seen).not.toContain(`"${key}"`);
    }
  });
});
