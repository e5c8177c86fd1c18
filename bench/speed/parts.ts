/** The parts of the measurement, in their order, and how long each takes. */
import { sql } from "@/db/client";
import { paragraphs } from "./articles";
import { memoryOf } from "./cpu";
import { growthOf, measureDrafts, savesWhileDrafting } from "./drafting";
import { percentile } from "./figures";
import { firstLoads } from "./first-load";
import { statementsOfPages } from "./growth";
import { keystrokes } from "./keystrokes";
import { type Ask, closedLoop } from "./load";
import { bytesOf, desksOf, measurePage, measureSubmitting } from "./pages";
import { cost, type Ground, type Lengths, ms, type Part } from "./part";
import type { Figures } from "./report";
import { measureSaves, statementsPerSave, typistsOf } from "./saves";
import { aClassAt, lessonOf } from "./school";
import { startSite } from "./site";
import { secondStart } from "./start";
import { insight, library, overview, reviewing } from "./teachers-pages";
import { measureTwo, mixed } from "./two";

/** Everything started, and every path asked once so that nothing is measured cold. */
export async function prepare(lengths: Lengths): Promise<Ground> {
  // As much text as a desk shows of such a lesson: the article, the questions, the prompts.
  const site = await startSite(paragraphs(3800));
  try {
    const class_ = await aClassAt(lessonOf(1000), { working: Math.max(...lengths.students) });
    await sql`analyze`;
    return { site, class_, typists: typistsOf(class_, site) };
  } catch (error) {
    await site.stop();
    throw error;
  }
}

/** Memory in MB after so many requests of a class at work; first of all, so that the server is new. */
const memory: Part = async (ground, { requests }, say) => {
  const next = mixed(ground.class_, ground.typists);
  const { site } = ground;
  const used = () => memoryOf(site.server.pid) + memoryOf(site.product.database);
  const found: Figures = {};
  let sent = 0;
  for (const goal of requests) {
    const load = await closedLoop(
      [site.server.address],
      16,
      (n): Ask | undefined => {
        sent += 1;
        return sent > goal ? undefined : next(n);
      },
      { seconds: 180 },
    );
    if (load.wrong.length > 0) throw new Error(load.wrong[0]);
    const mb = used();
    say(`after ${goal} requests ${mb.toFixed(0)} MB`);
    if (goal === 1000) found.memoryMB1000 = mb;
    if (goal === 10_000) found.memoryMB10000 = mb;
  }
  return found;
};

const saves: Part = async ({ site, typists }, lengths, say) => {
  const found: Figures = {};
  for (const students of lengths.students) {
    const result = await measureSaves(site, typists, { ...lengths, students });
    const times = [0.5, 0.95, 0.99].map((share) => ms(result.p(share))).join(", ");
    say(`${String(students).padStart(3)} students: ${cost(result.product)}; p50, p95, p99 ${times} ms`);
    say(`      floor: ${cost(result.floor)}; to it ${ms(result.rate)} in saves/s, ${ms(result.cpu)} in CPU`);
    if (students !== 16) continue;
    found.answerSaveToFloor = result.rate;
    found.answerSaveCpuToFloor = result.cpu;
    found.answerSaveCpuMs = result.product.cpu;
  }
  const statements = await statementsPerSave(site, typists);
  say(`SQL statements a save: ${statements}`);
  if (statements !== 1) throw new Error("A save is no longer one statement.");
  return found;
};

const desk: Part = async ({ site, class_ }, lengths, say) => {
  const asks = desksOf(class_);
  const { product, floor, rate, cpu } = await measurePage(site, asks, { ...lengths, people: 16 });
  const sizes = [
    await bytesOf(site.server.address, asks[0] ?? { path: "/" }),
    await bytesOf(site.floor.address, { path: "/" }),
  ];
  say(
    `desk:  ${cost(product)}, p95 ${ms(percentile(product.latencies, 0.95))} ms, ${ms((sizes[0] ?? 0) / 1024)} KB of HTML`,
  );
  say(
    `floor: ${cost(floor)}, ${ms((sizes[1] ?? 0) / 1024)} KB; to it ${ms(rate)} in pages/s, ${ms(cpu)} in CPU`,
  );
  return { deskToFloor: rate, deskCpuToFloor: cpu, deskCpuMs: product.cpu };
};

const submitting: Part = async ({ site, typists }, lengths, say) => {
  const class_ = await aClassAt(lessonOf(1000), { working: lengths.rounds > 1 ? 100 : 20 });
  const { product, floor, cpu } = await measureSubmitting(site, class_, typists, lengths);
  say(`${cost(product)}; the floor's save ${cost(floor)}; to it ${ms(cpu)} in CPU`);
  return { submitCpuToFloor: cpu };
};

const statements: Part = async ({ site }, { rounds }, say) => {
  const pages = await statementsOfPages(site, rounds > 1 ? 30 : 5);
  const grow = pages.filter(({ small, grown }) => grown > small);
  for (const { path, small, grown } of grow) say(`✗ ${path}: ${small} statements, then ${grown}`);
  const most = Math.max(...pages.map(({ grown }) => grown));
  say(`${pages.length} pages, ${grow.length} whose statements grow; the most that one takes is ${most}`);
  return { statementsGrow: grow.length };
};

const whileDrafting: Part = async ({ site, typists }, { rounds }, say) => {
  const given = rounds > 1 ? { seconds: 10, rounds: 3, words: 3000 } : { seconds: 2, rounds: 1, words: 500 };
  const { without, drafting, ratio } = await savesWhileDrafting(site, typists, given);
  say(`50 saves/s: p95 ${ms(without)} ms, while nine lessons are drafted ${ms(drafting)} ms`);
  return { savesP95WhileDrafting: ratio };
};

const two: Part = async ({ site, class_, typists }, lengths, say) => {
  const found = await measureTwo(site, class_, typists, { ...lengths, students: 64 });
  say(`two processes ${cost(found.two)}; one ${cost(found.one)}`);
  return { twoProcessesToOne: found.ratio };
};

const firstLoad: Part = async ({ site, class_ }, _, say) => {
  const [student] = class_.students;
  const person = student?.person;
  const desk = `/learn/${class_.assignment.id}`;
  const { teacher, assignment } = class_;
  const own = [
    { path: "/" },
    { path: "/learn", person },
    { path: desk, person },
    { path: "/teach", person: teacher },
  ];
  const more = { path: `/teach/assignments/${assignment.id}`, person: teacher };
  const loads = await firstLoads(site.server.address, [...own, more]);
  const [floor] = await firstLoads(site.floor.address, [{ path: "/" }]);
  for (const { path, requests, kilobytes, script } of [
    ...loads,
    { ...floor, path: "the floor page" } as (typeof loads)[0],
  ])
    say(`${path}: ${kilobytes.toFixed(0)} KB in ${requests} requests, ${script.toFixed(0)} KB of it scripts`);
  const found = loads.find(({ path }) => path === desk);
  if (!found || !floor) throw new Error("The desk was not loaded.");
  const over = found.script - floor.script;
  return { deskFirstLoadKB: found.kilobytes, deskRequests: found.requests, deskJavaScriptOverFloorKB: over };
};

const typing: Part = async ({ site }, _, say) => {
  const class_ = await aClassAt(lessonOf(3000), { working: 1 });
  const each = await keystrokes(site.server.address, class_);
  say(`a key, in each of ${each.length} stretches: ${each.map(ms).join(", ")} ms of script`);
  return { keystrokeMs: percentile(each, 0.5) };
};

const drafting: Part = async (_, { words, draftRounds }, say) => {
  const drafts = await measureDrafts(words, draftRounds);
  for (const { words: length, ms: took, peak } of drafts)
    say(
      `${length} words: ${took.toFixed(0)} CPU ms, ${(took / length).toFixed(3)} a word, at most ${peak.toFixed(0)} MB`,
    );
  return { draftPerWordGrowth: growthOf(drafts) };
};

const start: Part = async (_, __, say) => {
  const seconds = await secondStart();
  say(`the second start answers after ${ms(seconds)} s`);
  return { secondStartS: seconds };
};

export const parts: Record<string, Part> = {
  ...{
    memory,
    saves,
    desk,
    submitting,
    overview,
    reviewing,
    insight,
    library,
    statements,
    "two processes": two,
  },
  ...{ "while drafting": whileDrafting, "first load": firstLoad, typing, drafting, start },
};
