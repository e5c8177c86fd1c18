/** Grouping beside everything else: in a thread of its own, of low priority, so that nobody's save waits for it. */
import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { Done, GroupsJob, SuggestedGroup } from "./group-worker";

interface Waiting {
  resolve: (groups: SuggestedGroup[]) => void;
  reject: (error: Error) => void;
}
interface Grouper {
  worker: Worker;
  waiting: Map<number, Waiting>;
}
interface Shared {
  broadsheetGrouper?: Grouper;
  /** Answers that were handed in don't change, so the same class is grouped once. The oldest goes first. */
  broadsheetGroups?: Map<string, Promise<SuggestedGroup[]>>;
}
// Next bundles a module more than once in one process; the thread must still be one.
const shared = globalThis as Shared;
const kept = 40;
let count = 0;

/** From source, as tests run, the thread first learns to load TypeScript. */
const fromSource =
  'import("tsx/esm/api").then(({ register }) => { register(); return import(require("node:worker_threads").workerData); });';
const resourceLimits = { maxOldGenerationSizeMb: 512 };
/** In a build the bundler makes a file of the thread; the condition is settled there. */
const thread = (): Worker =>
  process.env.NEXT_RUNTIME === "nodejs"
    ? new Worker(new URL("./group-worker.ts", import.meta.url), { resourceLimits })
    : new Worker(fromSource, {
        ...{ eval: true, resourceLimits },
        workerData: `${import.meta.dirname}/group-worker.ts`,
      });

function start(): Grouper {
  const worker = thread();
  const grouper: Grouper = { worker, waiting: new Map() };
  worker.on("message", (done: Done) => {
    const waiting = grouper.waiting.get(done.id);
    grouper.waiting.delete(done.id);
    // An idle thread must not hold a process that has nothing else to do.
    if (grouper.waiting.size === 0) worker.unref();
    if ("groups" in done) waiting?.resolve(done.groups);
    else waiting?.reject(done.failure);
  });
  const end = (error: Error) => {
    if (shared.broadsheetGrouper === grouper) delete shared.broadsheetGrouper;
    for (const { reject } of grouper.waiting.values()) reject(error);
    grouper.waiting.clear();
  };
  worker.on("error", end);
  worker.on("exit", (code) => end(new Error(`The grouping thread ended with code ${code}.`)));
  return grouper;
}

function ask(job: GroupsJob): Promise<SuggestedGroup[]> {
  shared.broadsheetGrouper ??= start();
  const { worker, waiting } = shared.broadsheetGrouper;
  count += 1;
  const id = count;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ id, ...job });
  });
}

/** Groups of answers to one item with what each seems to earn. The same answers are grouped once. */
export function groupsAside(job: GroupsJob): Promise<SuggestedGroup[]> {
  shared.broadsheetGroups ??= new Map();
  const known = shared.broadsheetGroups;
  const name = createHash("sha256").update(JSON.stringify(job)).digest("base64");
  const found = known.get(name) ?? ask(job);
  known.delete(name);
  known.set(name, found);
  found.catch(() => known.delete(name));
  for (const oldest of known.keys()) if (known.size > kept) known.delete(oldest);
  return found;
}
