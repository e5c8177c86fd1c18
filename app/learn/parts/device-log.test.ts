import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Answer } from "@/lib/items/answers";
import { DeviceLog, hasUnsent } from "./device-log";
import { type Keep, keepIn, withFallback } from "./keep";

const typed = (text: string): Answer => ({ kind: "short-answer", text });
const aPerson = () => `person-${crypto.randomUUID()}`;
const logOf = (accountId: string, page = "page", attemptId = "attempt") =>
  new DeviceLog({ accountId, attemptId, page });
const textsOf = async (keep: Keep) => (await keep.take()).map(({ itemId, value }) => [itemId, value]);
const kept = (text: string, base = 0) => ({ value: typed(text), base, at: 1, writer: "page", count: 1 });

it("what the last page typed last is there for the next page, and only what no server has", async () => {
  const steps = fc.array(
    fc.record({ itemId: fc.constantFrom("q1", "q2"), text: fc.string(), acknowledged: fc.boolean() }),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (changes) => {
      const person = aPerson();
      const log = logOf(person);
      const left = new Map<string, Answer>();
      for (const { itemId, text, acknowledged } of changes) {
        void log.put(itemId, kept(text));
        left.set(itemId, typed(text));
        if (!acknowledged) continue;
        log.forget(itemId);
        left.delete(itemId);
      }
      expect(await log.written()).toBe(true);
      const found = new Map((await logOf(person, "next").take()).map(({ itemId, value }) => [itemId, value]));
      expect(found).toEqual(left);
    }),
    { numRuns: 40 },
  );
});

it("an account's texts are not in another's log, nor another piece of work's", async () => {
  const [ann, ben] = [aPerson(), aPerson()];
  expect(await logOf(ann).put("q1", kept("ann's"))).toBe(true);
  expect(await textsOf(logOf(ben, "next"))).toEqual([]);
  expect(await textsOf(logOf(ann, "next", "other work"))).toEqual([]);
  expect(await textsOf(logOf(ann, "next"))).toEqual([["q1", typed("ann's")]]);
  expect([await hasUnsent(ann), await hasUnsent(ben)]).toEqual([true, false]);
});

it("a text that another page took over is dropped by its key", async () => {
  const person = aPerson();
  await logOf(person).put("q1", kept("left behind", 3));
  const next = logOf(person, "next");
  const [left] = await next.take();
  expect(left).toMatchObject({ value: typed("left behind"), base: 3 });
  next.drop(left?.key ?? "");
  await next.written();
  expect(await next.take()).toEqual([]);
});

it("the newest acknowledged answers are known to the next page until the work is done", async () => {
  const person = aPerson();
  const log = logOf(person);
  for (const version of [1, 2])
    log.acknowledge({
      itemId: "q1",
      value: typed(`version ${version}`),
      version,
      savedAt: "2026-11-26T12:00:00Z",
    });
  await log.written();
  const next = logOf(person, "next");
  expect(await next.acknowledged()).toMatchObject([{ itemId: "q1", version: 2, value: typed("version 2") }]);
  await next.finish();
  expect(await next.acknowledged()).toEqual([]);
});

it("a device without a database keeps the text in its small storage, and says so where that is full too", async () => {
  const held = new Map<string, string>();
  let full = false;
  const small = {
    get length() {
      return held.size;
    },
    key: (index: number) => [...held.keys()][index] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException("full", "QuotaExceededError");
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
    clear: () => held.clear(),
  };
  const ids = (page: string) => ({ accountId: aPerson(), attemptId: "attempt", page });
  const forbidden = () => Promise.reject(new DOMException("forbidden", "SecurityError"));
  const given = ids("page");
  const keep = withFallback(new DeviceLog(given, forbidden), keepIn(small, given));
  expect(await keep.put("q1", kept("typed"))).toBe(true);
  expect(await textsOf(keepIn(small, { ...given, page: "next" }))).toEqual([["q1", typed("typed")]]);
  full = true;
  expect(await keep.put("q1", kept("typed on"))).toBe(false);
});
