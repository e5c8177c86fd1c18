/** The process that reads one page or file and ends: whatever the file does to its reader, it does there. Started by reader.ts. */
import { readdirSync } from "node:fs";
import { getPriority, setPriority } from "node:os";
import { ImportProblem, type ProblemCode } from "@/lib/article/problem";
import { type Imported, readSource, type Source } from "@/lib/article/read";

export type Read =
  | { imported: Imported }
  | { problem: { code: ProblemCode; message: string } }
  | { failure: Error };

/** Below the requests, as drafting is; on Linux each thread has a priority of its own. */
function stepBack(): void {
  const lower = Math.min(19, getPriority(0) + 10);
  if (process.platform !== "linux") setPriority(0, lower);
  else for (const thread of readdirSync("/proc/self/task")) setPriority(Number(thread), lower);
}

function failed(error: unknown): Read {
  if (error instanceof ImportProblem) return { problem: { code: error.code, message: error.message } };
  return { failure: error instanceof Error ? error : new Error(String(error)) };
}

stepBack();
process.once("message", (source: Source) => {
  readSource(source)
    .then((imported): Read => ({ imported }), failed)
    .then((read) => process.send?.(read));
});
process.on("disconnect", () => process.exit());
