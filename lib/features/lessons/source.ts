/** The source of a lesson looked at again. The lesson's text stays as it was frozen; nothing is written. */
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { lessons } from "@/db/schema";
import { ownsLesson } from "@/lib/access/scope";
import { countTry } from "@/lib/access/tries";
import type { Teacher } from "@/lib/access/viewer";
import { sourceAddress } from "@/lib/article/attribution";
import type { Block } from "@/lib/article/schema";
import { readPlainText } from "@/lib/article/text";
import { invalid, notFound } from "@/lib/shared/errors";
import { articleAt, orRefuse } from "../imports/importing";
import { compareWithSource, type SourceDifference } from "./source-rules";

/** The lesson's text and where it came from; "not found" where the lesson isn't the viewer's. */
export async function readLessonSource(viewer: Teacher, lessonId: string) {
  const [row] = await db
    .select({ title: lessons.title, draft: lessons.draft, createdAt: lessons.createdAt })
    .from(lessons)
    .where(and(ownsLesson(viewer), eq(lessons.id, lessonId)));
  if (!row) throw notFound("lesson");
  return row;
}

/** Pasted text as an article would be read, headings told; a few lines, which are none, as they stand. */
function asBlocks(text: string): Block[] {
  const read = readPlainText(text);
  if (read.ok) return read.blocks;
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "")
    .map((part) => ({ kind: "paragraph", text: part }));
}

const checkLimit = { limit: 30, seconds: 10 * 60 };

/**
 * Fetches the source again, or takes the text that the teacher pasted in its place, and compares. A source that can't be
 * had is refused with why, beside the field for pasting.
 */
export async function recheckSource(
  viewer: Teacher,
  { lessonId, text }: { lessonId: string; text: string },
): Promise<SourceDifference> {
  const { draft } = await readLessonSource(viewer, lessonId);
  await countTry(`recheck:${viewer.userId}`, checkLimit);
  if (text.trim() !== "") return compareWithSource(draft, asBlocks(text));
  const provenance = draft.texts[0]?.provenance;
  const address = provenance ? sourceAddress(provenance) : "";
  if (address === "") {
    const message = "This lesson names no address to fetch. Paste the text as its source has it now.";
    throw invalid(message, { text: message });
  }
  const { blocks } = await orRefuse("text", () => articleAt(address));
  return compareWithSource(draft, blocks);
}
