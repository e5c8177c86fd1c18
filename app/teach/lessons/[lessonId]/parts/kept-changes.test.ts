import { describe, expect, it } from "vitest";
import { KeptChanges } from "./kept-changes";
import type { Pending } from "./lesson-store";

const change = (title: string): Pending => ({ change: { kind: "set-title", title }, before: "" });

/** A device with storage, and locks that pages hold while they live. */
function aDevice(withLocks = true) {
  const map = new Map<string, string>();
  const held = new Set<string>();
  const request = async (name: string, options: unknown, run?: (lock: object | null) => unknown) => {
    const work = (run ?? options) as (lock: object | null) => unknown;
    if (held.has(name)) return work(null);
    held.add(name);
    await work({});
    held.delete(name);
  };
  const storage = {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
    key: (n: number) => [...map.keys()][n] ?? null,
    get length() {
      return map.size;
    },
  };
  const locks = withLocks ? { request: request as unknown as LockManager["request"] } : undefined;
  return { map, page: (id: string, lesson = "l1") => new KeptChanges(lesson, id, { storage, locks }) };
}

describe("changes that no server has", () => {
  it("are taken up once by the page that opens the lesson next", async () => {
    const device = aDevice();
    const first = device.page("a");
    const leave = first.live();
    first.keep([change("Unsaved")]);
    leave();
    await new Promise((done) => setImmediate(done));
    expect(await device.page("b").takeUp()).toEqual([change("Unsaved")]);
    expect(await device.page("c").takeUp()).toEqual([]);
  });
  it("are left alone while their page lives", async () => {
    const device = aDevice();
    const first = device.page("a");
    first.live();
    first.keep([change("Still typed")]);
    expect(await device.page("b").takeUp()).toEqual([]);
    expect(device.map.size).toBe(1);
  });
  it("of another lesson are another's", async () => {
    const device = aDevice();
    device.page("a", "l2").keep([change("Other")]);
    expect(await device.page("b").takeUp()).toEqual([]);
  });
  it("go once they are saved, and outlive a closed tab without locks too", async () => {
    const device = aDevice(false);
    const first = device.page("a");
    first.keep([change("One")]);
    expect(await device.page("b").takeUp()).toEqual([change("One")]);
    first.keep([]);
    expect(device.map.size).toBe(0);
  });
});
