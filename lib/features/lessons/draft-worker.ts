/** The thread that drafts: an article in, a lesson out, one after another. Started by drafter.ts. */
import { getPriority, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import type { Article } from "@/lib/article/schema";
import { draftLesson } from "@/lib/lesson/draft";
import type { Lesson } from "@/lib/lesson/schema";

export interface Job {
  id: number;
  article: Article;
}
export type Done = { id: number; lesson: Lesson } | { id: number; failure: Error };

/** Below the requests. Linux takes 0 for the calling thread; elsewhere it would be the whole process, requests and all. */
if (process.platform === "linux") setPriority(0, Math.min(19, getPriority(0) + 15));

const port = parentPort;
port?.on("message", ({ id, article }: Job) => {
  let done: Done;
  try {
    done = { id, lesson: draftLesson(article) };
  } catch (error) {
    done = { id, failure: error instanceof Error ? error : new Error(String(error)) };
  }
  port.postMessage(done);
});
