/** An article becomes a draft: the engine's one step, asked from a form or from the sample. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { countTry } from "@/lib/access/tries";
import type { Teacher } from "@/lib/access/viewer";
import type { Article } from "@/lib/article/schema";
import { articleFrom } from "@/lib/article/text";
import type { Lesson } from "@/lib/lesson/schema";
import { invalid } from "@/lib/shared/errors";
import { log } from "@/lib/shared/log";
import { timeDraft } from "@/lib/shared/metrics";
import { createLesson } from "./commands";
import { draftAside } from "./drafter";
import type { DraftInput } from "./input";

/** A long article takes seconds of the machine, for which other teachers' drafts wait. */
const draftLimit = { limit: 20, seconds: 10 * 60 };

/** The engine's draft. Where it fails on a text, the fault is reported and the teacher is told beside the text. */
async function draft(article: Article): Promise<Lesson> {
  try {
    return await draftAside(article);
  } catch (cause) {
    log().error({ err: cause }, "an article could not be drafted");
    const text =
      "No lesson could be drafted from this text: its sentences could not be told apart. Check that it is the article’s running text.";
    throw Object.assign(invalid(text, { text }), { cause });
  }
}

/** Reads the article, drafts the lesson and keeps it. A text that can't be read is refused beside its field. */
export async function draftFromArticle(viewer: Teacher, input: DraftInput): Promise<{ lessonId: string }> {
  const { key, ...details } = input;
  const read = articleFrom(details);
  if (!read.ok) throw invalid(read.message, read.code === "bad-details" ? {} : { text: read.message });
  await countTry(`draft:${viewer.userId}`, draftLimit);
  return createLesson(viewer, key, await timeDraft(() => draft(read.article)));
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
