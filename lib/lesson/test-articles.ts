/** Articles for tests: the one that comes with the project, three written for tests, and development texts where present. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import type { Article } from "@/lib/article/schema";
import { articleFrom } from "@/lib/article/text";

export function articleOf(title: string, text: string): Article {
  const made = articleFrom({ title, text });
  if (!made.ok) throw new Error(`${title}: ${made.message}`);
  return made.article;
}

const file = (path: string) => new URL(`../../${path}`, import.meta.url);
const read = (path: string) => readFileSync(file(path), "utf8");

export const seedArticle = (): Article =>
  articleOf("Russia leaves Syria", read("db/seed/russia-leaves-syria.txt"));

/** Texts kept beside the checkout for measuring; none of them is part of the project. */
export const hasDevelopmentTexts = existsSync(file("../shared/data/texts_world/texts.json"));

const titled = z.array(z.object({ title: z.string(), text: z.string() }));
const levelled = z.array(z.object({ title: z.string(), paragraphs: z.array(z.object({ Adv: z.string() })) }));

export function developmentArticles(): Article[] {
  const plain = ["texts_world/texts.json", "quail_news/quail_news.json"].flatMap((path) =>
    titled.parse(JSON.parse(read(`../shared/data/${path}`))),
  );
  const onestop = levelled
    .parse(JSON.parse(read("../shared/data/onestopqa/onestopqa.json")))
    .map((a) => ({ title: a.title, text: a.paragraphs.map((p) => p.Adv).join("\n\n") }));
  return [...plain, ...onestop].map((a) => articleOf(a.title, a.text));
}

/** Three invented articles: news, opinion and a speech. */
export const writtenArticles = (): Article[] =>
  ["news", "opinion", "speech"].map((kind) =>
    articleOf(`An invented ${kind}`, read(`lib/lesson/test-articles/${kind}.txt`)),
  );
