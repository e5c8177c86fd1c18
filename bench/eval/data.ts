/** The data that the figures are measured on, read by the file names of the data folder; a set that is absent is null. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, article } from "@/lib/article/schema";
import { articleFrom } from "@/lib/article/text";

/** One item of OneStopQA as people wrote it: `answers[0]` is the key (Berzak et al. 2020). */
export interface HumanQuestion {
  question: string;
  answers: string[];
  /** Inclusive ranges of whitespace tokens of the paragraph, flat pairs, by level. */
  a_span: Record<string, number[]>;
  d_span: Record<string, number[]>;
}
export interface HumanArticle {
  id: string;
  title: string;
  paragraphs: (Record<"Adv" | "Int" | "Ele", string> & { qas: HumanQuestion[] })[];
}
export interface PlainText {
  id: string;
  title: string;
  text: string;
}

const json = <T>(dir: string, name: string): T | null => {
  const path = join(dir, name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : null;
};
export const readOneStop = (dir: string) => json<HumanArticle[]>(dir, "onestopqa/onestopqa.json");
export const readQuail = (dir: string) => json<PlainText[]>(dir, "quail_news/quail_news.json");
export const readWorld = (dir: string) => json<PlainText[]>(dir, "texts_world/texts.json");

/** Paragraphs as an article without headings; what a reader of the data sees, word for word. */
export function asArticle(title: string, paragraphs: string[]): Article {
  const blocks = paragraphs
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .map((text) => ({ kind: "paragraph" as const, text }));
  return article.parse({ title: title.trim() || "Untitled", provenance: {}, blocks });
}

export interface DevText {
  id: string;
  set: "onestopqa" | "quail_news" | "texts_world";
  article: Article;
}

/** All texts to draft lessons from: OneStopQA at its advanced level, the Voice of America texts, the world texts. */
export function devTexts(dir: string): DevText[] {
  // As a teacher would paste them: headings are told from paragraphs.
  const pasted = ({ title, text }: PlainText) => {
    const made = articleFrom({ title, text });
    return made.ok ? made.article : asArticle(title, text.split(/\n+/));
  };
  return [
    ...(readOneStop(dir) ?? []).map((a) => ({
      id: String(a.id),
      set: "onestopqa" as const,
      article: asArticle(
        a.title,
        a.paragraphs.map((p) => p.Adv),
      ),
    })),
    ...(readQuail(dir) ?? []).map((a) => ({
      id: a.id,
      set: "quail_news" as const,
      article: pasted(a),
    })),
    ...(readWorld(dir) ?? []).map((a) => ({
      id: a.id,
      set: "texts_world" as const,
      article: pasted(a),
    })),
  ];
}
