import { describe, expect, it, vi } from "vitest";
import { keepAlive } from "./keep-alive";

interface Fake {
  number: number;
  ended: Promise<unknown>;
  end: (how: string) => void;
  stop: () => Promise<void>;
}

function starter(failures: number[] = []) {
  const made: Fake[] = [];
  let count = 0;
  const start = async (): Promise<Fake> => {
    count += 1;
    if (failures.includes(count)) throw new Error(`start ${count} failed`);
    let end: (how: string) => void = () => {};
    const ended = new Promise<string>((done) => {
      end = done;
    });
    const fake = { number: count, ended, end, stop: async () => end("asked") };
    made.push(fake);
    return fake;
  };
  return { start, made };
}

describe("a process that is kept alive", () => {
  it("is started again when it ends unasked, and tells why it ended", async () => {
    const { start, made } = starter();
    const told: string[] = [];
    const kept = await keepAlive(start, { onEnd: (how) => told.push(how) });
    made[0]?.end("signal SIGKILL");
    await vi.waitFor(() => expect(kept.current().number).toBe(2));
    expect(told).toEqual(["signal SIGKILL"]);
    await kept.stop();
  });

  it("is tried again where a start fails", async () => {
    const { start, made } = starter([2, 3]);
    const kept = await keepAlive(start);
    made[0]?.end("gone");
    await vi.waitFor(() => expect(kept.current().number).toBe(4));
    await kept.stop();
  });

  it("is given up where it ends too often", async () => {
    const { start } = starter([2, 3, 4, 5]);
    const kept = await keepAlive(start, { limit: 2 });
    kept.current().end("gone");
    expect(await kept.gaveUp).toBe("start 3 failed");
  });

  it("stays ended when it was asked to end", async () => {
    const { start, made } = starter();
    const kept = await keepAlive(start);
    await kept.stop();
    await new Promise((done) => setImmediate(done));
    expect(made).toHaveLength(1);
  });

  it("rejects where the first start fails, for whoever started it to see", async () => {
    await expect(keepAlive(starter([1]).start)).rejects.toThrow("start 1 failed");
  });
});
