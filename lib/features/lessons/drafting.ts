/** An article becomes a draft: the engine's one step, asked from a form or from the sample. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Teacher } from "@/lib/access/viewer";
import { articleFrom } from "@/lib/article/text";
import { draftLesson } from "@/lib/lesson/draft";
import { invalid } from "@/lib/shared/errors";
import { createLesson } from "./commands";
import type { DraftInput } from "./input";

/** Reads the article, drafts the lesson and keeps it. A text that can't be read is refused beside its field. */
export async function draftFromArticle(viewer: Teacher, input: DraftInput): Promise<{ lessonId: string }> {
  const { key, ...details } = input;
  const read = articleFrom(details);
  if (!read.ok) throw invalid(read.message, read.code === "bad-details" ? {} : { text: read.message });
  return createLesson(viewer, key, draftLesson(read.article));
}

/** The article that comes with the product. It came without author, date or source; the headline is a working one. */
export async function draftSampleLesson(viewer: Teacher, key: string): Promise<{ lessonId: string }> {
  const text = await readFile(join(process.cwd(), "db", "seed", "russia-leaves-syria.txt"), "utf8");
  return draftFromArticle(viewer, {
    key,
    title: "Russia leaves Syria",
    byline: "",
    publication: "",
    date: "",
    url: "",
    text,
  });
}
