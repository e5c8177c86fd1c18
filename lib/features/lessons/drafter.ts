/** Drafting beside everything else: in a process of its own, of low priority, so that whoever types waits for nobody's draft. */
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Article } from "@/lib/article/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { childEnv } from "@/lib/shared/env";
import type { Done, Job, Made, Task } from "./draft-process";

interface Waiting {
  resolve: (made: Made[Task["ask"]]) => void;
  reject: (error: Error) => void;
}
interface Drafter {
  child: ChildProcess;
  waiting: Map<number, Waiting>;
}

/** What a draft may take at most, in MB: beyond it the process ends, and the server goes on. */
const memory = 1024;

// Next bundles a module more than once in one server; the drafting process must still be one.
const shared = globalThis as { broadsheetDrafter?: Drafter };
let count = 0;

/** Run from source, in a build too: the bundler makes no files of processes. */
const source = () =>
  join(/* turbopackIgnore: true */ process.cwd(), "lib", "features", "lessons", "draft-process.ts");

function start(): Drafter {
  const child = fork(source(), {
    execArgv: ["--import", "tsx", `--max-old-space-size=${memory}`],
    env: childEnv(),
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const drafter: Drafter = { child, waiting: new Map() };
  child.on("message", (done: Done) => {
    const waiting = drafter.waiting.get(done.id);
    drafter.waiting.delete(done.id);
    if (drafter.waiting.size === 0) rest(child);
    if ("made" in done) waiting?.resolve(done.made);
    else waiting?.reject(done.failure);
  });
  const end = (error: Error) => {
    if (shared.broadsheetDrafter === drafter) delete shared.broadsheetDrafter;
    for (const { reject } of drafter.waiting.values()) reject(error);
    drafter.waiting.clear();
  };
  child.on("error", end);
  child.on("exit", (code, signal) => end(new Error(`The drafting process ended with ${signal ?? code}.`)));
  return drafter;
}

/** An idle process must not hold a server that has nothing else to do. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

/** Starts the drafting process ahead of its first draft, since loading the engine takes it a second or two. */
export function readyToDraft(): void {
  if (shared.broadsheetDrafter) return;
  shared.broadsheetDrafter = start();
  rest(shared.broadsheetDrafter.child);
}

/** What the drafting process makes of a task, once the tasks asked for before are done. Rejects with the engine's own error. */
export function askEngine<T extends Task>(task: T): Promise<Made[T["ask"]]> {
  shared.broadsheetDrafter ??= start();
  const { child, waiting } = shared.broadsheetDrafter;
  count += 1;
  const job: Job = { id: count, task };
  return new Promise((resolve, reject) => {
    // What comes back is what the task asks for.
    waiting.set(job.id, { resolve: resolve as Waiting["resolve"], reject });
    hold(child);
    child.send(job, (error) => {
      if (!error) return;
      waiting.delete(job.id);
      reject(error);
    });
  });
}

/** The engine's draft of an article. */
export const draftAside = (article: Article): Promise<Lesson> => askEngine({ ask: "lesson", article });
