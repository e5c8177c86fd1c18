import { describe, expect, it } from "vitest";
import { backgroundOf, discussionOf, objectivesOf, planOf } from "./plan";
import { promptsOf } from "./prompts";
import { readArticle } from "./reading";
import { gradeBands } from "./schema";
import {
  articleOf,
  developmentArticles,
  hasDevelopmentTexts,
  seedArticle,
  writtenArticles,
} from "./test-articles";

const bare = articleOf(
  "The harbour",
  "The harbour has three piers and a long wall. Ships come at noon. ".repeat(12),
);
const articles = [
  seedArticle(),
  bare,
  ...writtenArticles(),
  ...(hasDevelopmentTexts ? developmentArticles() : []),
];

describe("around the reading", () => {
  it.each(articles.map((article) => ({ title: article.title, article })))(
    "is a whole lesson in whole sentences: $title",
    ({ article }) => {
      const reading = readArticle(article);
      const prompts = promptsOf(reading);
      const plan = planOf(reading, [], [], prompts);
      const lines = [
        backgroundOf(reading, [], prompts),
        ...objectivesOf(reading, [], prompts),
        ...discussionOf(reading, prompts).map((d) => d.text),
        plan.bellRinger,
        plan.exitTicket,
        ...plan.outlines.flatMap((o) => o.steps.map((s) => s.text)),
      ];
      for (const line of lines.filter(Boolean)) {
        expect(line).toMatch(/[.?!”]$/);
        expect(line).toMatch(/^[\p{Lu}“]/u);
        expect(line).not.toMatch(/[{}]|\bundefined\b|\bthe the\b| {2}/);
      }
      expect(plan.bellRinger).not.toBe("");
      expect(plan.exitTicket).not.toBe("");
      for (const o of plan.outlines) expect(o.steps.reduce((n, s) => n + s.minutes, 0)).toBe(o.minutes);
      expect(plan.outlines.every((o) => o.steps.every((s) => s.minutes >= 3))).toBe(true);
    },
  );
  it("explains the idea in simpler words to younger readers", () => {
    const reading = readArticle(seedArticle());
    const [young, middle] = gradeBands.map((band) => backgroundOf(reading, [], [], band));
    expect(young).not.toBe(middle);
  });
});
