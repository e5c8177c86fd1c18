import { expect, test } from "vitest";
import { articleFrom } from "@/lib/article/text";
import { paragraphs } from "./articles";
import { cpuOf, memoryOf, parentOf } from "./cpu";
import { inTurns, percentile, type Turn } from "./figures";
import { isReached, jsonOf, markdownOf, tableOf } from "./report";

const turn = (rate: number, server = 1): Turn => ({
  ...{ rate, server, database: 0, load: 0, latencies: [rate], requests: 1 },
});

test("a percentile is the nearest rank's value", () => {
  const values = [15, 20, 35, 40, 50];
  expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(values, share))).toEqual([15, 20, 20, 35, 50]);
  expect(percentile([], 0.5)).toBe(0);
});

test("measuring in turns alternates, throws the first turn of each away, and compares within each round", async () => {
  const order: string[] = [];
  const [as, bs] = [
    [1, 10, 40, 90],
    [1, 20, 40, 60],
  ];
  const next = (name: string, rates: number[]) => async () => {
    order.push(name);
    return turn(rates.shift() ?? 0);
  };
  const { a, b, ratio } = await inTurns(next("a", as ?? []), next("b", bs ?? []), 3);
  expect(order.join("")).toBe("abababab");
  expect([a.rate, b.rate, a.requests]).toEqual([40, 40, 3]);
  expect(ratio(({ rate }) => rate)).toBe(1); // of 0.5, 1 and 1.5
});

test.runIf(process.platform === "linux")("processor time and memory are those of this process", () => {
  const [before = 0] = cpuOf([process.pid]);
  const end = process.cpuUsage().user + 200_000;
  while (process.cpuUsage().user < end) Math.sqrt(end);
  const [after = 0] = cpuOf([process.pid]);
  expect(after - before).toBeGreaterThanOrEqual(150);
  expect(memoryOf(process.pid)).toBeGreaterThan(20);
  expect(parentOf(process.pid)).toBe(process.ppid);
});

test.each([500, 2000, 8000])(
  "a text of %d words is about as long, and an article that can be drafted",
  (words) => {
    const text = paragraphs(words).join("\n\n");
    expect(Math.abs(text.split(/\s+/).length - words)).toBeLessThan(words * 0.05 + 15);
    const given = { title: "A title", byline: "", publication: "", date: "", url: "", text };
    expect(articleFrom(given)).toMatchObject({ ok: true });
  },
);

test("a goal is reached from its own side, and the three reports name the same figures", () => {
  expect(isReached("answerSaveToFloor", 0.79)).toBe(false);
  expect(isReached("answerSaveToFloor", 0.8)).toBe(true);
  expect(isReached("statementsGrow", 1)).toBe(false);
  expect(isReached("secondStartS", 1000)).toBe(true);
  const figures = { deskCpuMs: 12.345, statementsGrow: 0 };
  expect(JSON.parse(jsonOf(figures))).toEqual({ deskCpuMs: 12.35, statementsGrow: 0 });
  expect(tableOf(figures)).toHaveLength(2);
  expect(markdownOf(figures, "25 November 2026, 2 cores")).toHaveLength(4);
});
