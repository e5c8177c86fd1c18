/** Drafting beside everything else: in a thread of its own, of low priority, so that whoever types waits for nobody's draft. */
import { Worker } from "node:worker_threads";
import type { Article } from "@/lib/article/schema";
import type { Lesson } from "@/lib/lesson/schema";
import type { Done, Job } from "./draft-worker";

interface Waiting {
  resolve: (lesson: Lesson) => void;
  reject: (error: Error) => void;
}
interface Drafter {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

/**
 * What a draft may take at most, in MB: beyond it the thread ends, and the server goes on. A wide young generation makes
 * collections rare: their helper threads are the process's own and run at its priority.
 */
const memory = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 128 };

// Next bundles a module more than once in one process; the thread must still be one.
const shared = globalThis as { broadsheetDrafter?: Drafter };
let count = 0;

/** From source, as tests run, the thread first learns to load TypeScript. */
const fromSource =
  'import("tsx/esm/api").then(({ register }) => { register(); return import(require("node:worker_threads").workerData); });';

/** In a build the bundler makes a file of the thread; the condition is settled there. */
const thread = (): Worker =>
  process.env.NEXT_RUNTIME === "nodejs"
    ? new Worker(new URL("./draft-worker.ts", import.meta.url), { resourceLimits: memory })
    : new Worker(fromSource, {
        ...{ eval: true, resourceLimits: memory },
        workerData: `${import.meta.dirname}/draft-worker.ts`,
      });

function start(): Drafter {
  const worker = thread();
  const drafter: Drafter = { worker, waiting: new Map() };
  worker.on("message", (done: Done) => {
    const waiting = drafter.waiting.get(done.id);
    drafter.waiting.delete(done.id);
    // An idle thread must not hold a process that has nothing else to do.
    if (drafter.waiting.size === 0) worker.unref();
    if ("lesson" in done) waiting?.resolve(done.lesson);
    else waiting?.reject(done.failure);
  });
  const end = (error: Error) => {
    if (shared.broadsheetDrafter === drafter) delete shared.broadsheetDrafter;
    for (const { reject } of drafter.waiting.values()) reject(error);
    drafter.waiting.clear();
  };
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`The drafting thread ended with code ${code}.`)));
  return drafter;
}

/** The engine's draft, made in the drafting thread once the drafts asked for before are done. Rejects with the engine's own error. */
export function draftAside(article: Article): Promise<Lesson> {
  shared.broadsheetDrafter ??= start();
  const { worker, waiting } = shared.broadsheetDrafter;
  count += 1;
  const job: Job = { id: count, article };
  return new Promise((resolve, reject) => {
    waiting.set(job.id, { resolve, reject });
    worker.ref();
    worker.postMessage(job);
  });
}
