/** Lessons drafted from all development texts, once a run. */
import { draftLesson } from "@/lib/lesson/draft";
import type { Lesson } from "@/lib/lesson/schema";
import { type DevText, devTexts } from "./data";

export interface Draft {
  text: DevText;
  lesson: Lesson;
}
const drafted = new Map<string, Draft[]>();

export function draftsOf(dir: string): Draft[] {
  const known = drafted.get(dir);
  if (known) return known;
  const drafts = devTexts(dir).map((text) => ({ text, lesson: draftLesson(text.article) }));
  drafted.set(dir, drafts);
  return drafts;
}
