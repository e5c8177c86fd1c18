/** The process that drafts: an article in, a lesson out, one after another. Started by drafter.ts; ends with the server. */
import { readdirSync } from "node:fs";
import { getPriority, setPriority } from "node:os";
import type { Article } from "@/lib/article/schema";
import { draftLesson } from "@/lib/lesson/draft";
import type { Lesson } from "@/lib/lesson/schema";

export interface Job {
  id: number;
  article: Article;
}
export type Done = { id: number; lesson: Lesson } | { id: number; failure: Error };

/**
 * Below the requests. On Linux a priority is a thread's own: V8's helpers, which collect garbage and compile, have started
 * by now and are lowered one by one; threads that come later take theirs from the one that starts them.
 */
function stepBack(): void {
  const lower = Math.min(19, getPriority(0) + 15);
  if (process.platform !== "linux") setPriority(0, lower);
  else for (const thread of readdirSync("/proc/self/task")) setPriority(Number(thread), lower);
}

stepBack();
process.on("message", ({ id, article }: Job) => {
  let done: Done;
  try {
    done = { id, lesson: draftLesson(article) };
  } catch (error) {
    done = { id, failure: error instanceof Error ? error : new Error(String(error)) };
  }
  process.send?.(done);
});
process.on("disconnect", () => process.exit());
