/** The process that drafts: an article in, a lesson out, one after another. Started by drafter.ts; ends with the server. */
import { readdirSync } from "node:fs";
import { getPriority, setPriority } from "node:os";
import type { Article } from "@/lib/article/schema";
import { draftLesson } from "@/lib/lesson/draft";
import { type IdeaListed, ideasFor, promptOn } from "@/lib/lesson/ideas";
import type { EssayPrompt, Lesson } from "@/lib/lesson/schema";

/** What may be asked of the engine. */
export type Task =
  | { ask: "lesson"; article: Article }
  | { ask: "ideas"; lesson: Pick<Lesson, "texts" | "gradeBand"> }
  | {
      ask: "prompt";
      lesson: Pick<Lesson, "texts" | "gradeBand">;
      concept: string;
      form: EssayPrompt["form"];
    };
export interface Made {
  lesson: Lesson;
  ideas: IdeaListed[];
  prompt: EssayPrompt | null;
}
export interface Job {
  id: number;
  task: Task;
}
export type Done = { id: number; made: Made[Task["ask"]] } | { id: number; failure: Error };

function make(task: Task): Made[Task["ask"]] {
  if (task.ask === "lesson") return draftLesson(task.article);
  if (task.ask === "ideas") return ideasFor(task.lesson);
  return promptOn(task.lesson, task.concept, task.form);
}

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
process.on("message", ({ id, task }: Job) => {
  let done: Done;
  try {
    done = { id, made: make(task) };
  } catch (error) {
    done = { id, failure: error instanceof Error ? error : new Error(String(error)) };
  }
  process.send?.(done);
});
process.on("disconnect", () => process.exit());
