/** Drafting: how time and memory grow with a text's length, and whether anyone who types feels it. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { cookieOf } from "@/bench/attack/client";
import { median } from "@/bench/eval/statistics";
import { aTeacher } from "@/db/testing/makers";
import { childEnv } from "@/lib/shared/env";
import { newId } from "@/lib/shared/ids";
import { paragraphs } from "./articles";
import { percentile } from "./figures";
import { openLoop } from "./load";
import type { Typists } from "./saves";
import type { Site } from "./site";

const run = promisify(execFile);

export interface Drafted {
  words: number;
  /** Processor time of one draft, in milliseconds: what else the machine does hardly counts. */
  ms: number;
  /** The process's largest memory, in MB. */
  peak: number;
}

/** Drafts texts of each length, the lengths in turns, each in a process of its own that has drafted once before. */
export async function measureDrafts(lengths: readonly number[], rounds: number): Promise<Drafted[]> {
  const all = new Map<number, Drafted[]>(lengths.map((words) => [words, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const words of lengths) {
      const { stdout } = await run(
        process.execPath,
        ["--import", "tsx", "bench/speed/draft-once.ts", String(words)],
        { env: childEnv() },
      );
      all.get(words)?.push({ words, ...(JSON.parse(stdout) as Omit<Drafted, "words">) });
    }
  }
  return [...all].map(([words, each]) => ({
    words,
    ms: median(each.map(({ ms }) => ms)),
    peak: median(each.map(({ peak }) => peak)),
  }));
}

/** Processor time per word of the longest against that of 2,000 words (or the shortest, where none has 2,000). */
export function growthOf(drafts: Drafted[]): number {
  const perWord = ({ ms, words }: Drafted) => ms / words;
  const [base, last] = [drafts.find(({ words }) => words === 2000) ?? drafts[0], drafts.at(-1)];
  return base && last ? perWord(last) / perWord(base) : 0;
}

export interface Stalls {
  /** p95 of saves in milliseconds, without and with lessons being drafted; and their ratio, of each pair by itself. */
  without: number;
  drafting: number;
  ratio: number;
}

/** Nine lessons are asked for at once, one by each of nine teachers; ends them all when it is waited for. */
async function nineDrafts(site: Site, words: number): Promise<() => Promise<void>> {
  const text = paragraphs(words).join("\n\n");
  const details = { title: "What the text says", byline: "", publication: "", date: "", url: "", text };
  const origin = site.server.address;
  const asked = await Promise.all(
    Array.from({ length: 9 }, async () => {
      const headers = { "content-type": "application/json", origin, ...cookieOf(await aTeacher()) };
      return { method: "POST", headers, body: JSON.stringify({ ...details, key: newId() }) };
    }),
  );
  const over = new AbortController();
  const answers = asked.map((init) =>
    fetch(`${origin}/api/drafts`, { ...init, signal: over.signal }).then((answer) => answer.status),
  );
  return async () => {
    const wrong = (await Promise.all(answers)).filter((status) => status !== 201);
    if (wrong.length > 0) throw new Error(`Drafting answered ${wrong.join(", ")}.`);
  };
}

/** Saves at fifty a second, in turns without and with nine lessons queued. */
export async function savesWhileDrafting(
  site: Site,
  { ours }: Typists,
  given: { seconds: number; rounds: number; words: number },
): Promise<Stalls> {
  const p95 = async () => {
    const load = await openLoop(site.server.address, 32, ours, { seconds: given.seconds, rate: 50 });
    if (load.wrong.length > 0) throw new Error(load.wrong[0]);
    return percentile(load.latencies, 0.95);
  };
  // The first draft of a server loads the engine.
  await (await nineDrafts(site, 100))();
  const [without, drafting]: [number[], number[]] = [[], []];
  for (let round = 0; round < given.rounds; round += 1) {
    without.push(await p95());
    const done = await nineDrafts(site, given.words);
    drafting.push(await p95());
    await done();
  }
  const ratio = median(drafting.map((ms, n) => ms / (without[n] ?? ms)));
  return { without: median(without), drafting: median(drafting), ratio };
}
