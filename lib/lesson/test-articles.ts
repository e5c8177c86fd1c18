/** The article whose text comes with the project, and others for tests; read from disk, never by the product. */
import { readFileSync } from "node:fs";
import type { Article } from "@/lib/article/schema";
import { articleFrom } from "@/lib/article/text";

export function articleOf(title: string, text: string): Article {
  const made = articleFrom({ title, text });
  if (!made.ok) throw new Error(made.message);
  return made.article;
}
export const seedArticle = (): Article =>
  articleOf(
    "Russia leaves Syria",
    readFileSync(new URL("../../db/seed/russia-leaves-syria.txt", import.meta.url), "utf8"),
  );
