import { readdirSync, readFileSync } from "node:fs";
import { getPriority } from "node:os";
import { beforeAll, expect, test } from "vitest";
import { articleFrom } from "@/lib/article/text";
import { draftLesson } from "@/lib/lesson/draft";
import { draftAside } from "./drafter";

const text = readFileSync("db/seed/russia-leaves-syria.txt", "utf8");
const details = { title: "Russia leaves Syria", byline: "", publication: "", date: "", url: "", text };
const read = articleFrom(details);
if (!read.ok) throw new Error(read.message);
const { article } = read;
const blank = { ...article, blocks: [{ kind: "paragraph" as const, text: " " }] };

// The first draft of a process reads the engine and its weights; on a busy machine that takes its time.
beforeAll(() => draftAside(article).then(() => undefined), 60_000);

/** Processes that this one started, by id. */
const children = () =>
  readdirSync("/proc/self/task").flatMap((id) =>
    readFileSync(`/proc/self/task/${id}/children`, "utf8").split(" ").filter(Boolean),
  );
/** The nice value of every thread of a process. */
const priorities = (pid: number | string) =>
  readdirSync(`/proc/${pid}/task`).map((id) => {
    const stat = readFileSync(`/proc/${pid}/task/${id}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[16]);
  });

test("a draft made aside is the engine's own, and nothing waits for it meanwhile", {
  timeout: 60_000,
}, async () => {
  let beats = 0;
  const heart = setInterval(() => {
    beats += 1;
  }, 5);
  const lesson = await draftAside(article);
  clearInterval(heart);
  expect(lesson).toEqual(draftLesson(article));
  expect(beats).toBeGreaterThan(3);
});

test("drafts asked for at once are all answered, each with its own, and a failing one fails alone", {
  timeout: 60_000,
}, async () => {
  const titled = (title: string) => draftAside({ ...article, title });
  const [one, failed, two] = await Promise.allSettled([titled("One"), draftAside(blank), titled("Two")]);
  expect(one).toMatchObject({ status: "fulfilled", value: { title: "One" } });
  expect(failed).toMatchObject({ status: "rejected", reason: { message: "The article holds no sentence." } });
  expect(two).toMatchObject({ status: "fulfilled", value: { title: "Two" } });
});

test.runIf(process.platform === "linux")("every thread of the drafting process has a low priority", () => {
  const own = getPriority(process.pid);
  const drafting = children().filter((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("draft-process"),
  );
  expect(drafting).toHaveLength(1);
  expect(new Set(drafting.flatMap(priorities))).toEqual(new Set([Math.min(19, own + 15)]));
  expect(priorities(process.pid)[0]).toBe(own);
});

test.runIf(process.platform === "linux")(
  "a drafting process that is killed fails its draft in words, and the next draft has a new one",
  {
    timeout: 60_000,
  },
  async () => {
    const drafting = () =>
      children().filter((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("draft-process"));
    const [first] = drafting();
    const lost = draftAside(article);
    process.kill(Number(first), "SIGKILL");
    await expect(lost).rejects.toThrow("ended with SIGKILL");
    await expect(draftAside(article)).resolves.toMatchObject({ title: article.title });
    expect(drafting()).not.toContain(first);
  },
);
