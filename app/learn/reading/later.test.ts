import { describe, expect, it, vi } from "vitest";
import { Later } from "./later";

/** A storage as browsers have it, in memory. */
function aStorage(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
    clear: () => held.clear(),
  };
}

/** A server that answers with the given statuses in turn, then 200; it remembers what arrived. */
function aServer(...statuses: (number | "down")[]) {
  const arrived: unknown[] = [];
  const ask = async (_url: unknown, init?: RequestInit) => {
    const status = statuses.shift() ?? 200;
    if (status === "down") throw new TypeError("Failed to fetch");
    arrived.push(JSON.parse(String(init?.body)));
    return Response.json(status === 200 ? { savedAt: "now" } : { error: { message: "No." } }, { status });
  };
  return { arrived, ask: ask as typeof fetch };
}

describe("a choice that is sent later", () => {
  it("goes up once, the last of several, in its account's name", async () => {
    const { arrived, ask } = aServer();
    const onSent = vi.fn();
    const later = new Later(aStorage(), "ada", { onSent }, ask);
    later.put("settings", "/s", { size: 1 });
    later.put("settings", "/s", { size: 2 });
    await later.send();
    expect(arrived).toEqual([{ size: 2, as: "ada" }]);
    expect(onSent).toHaveBeenCalledWith("settings", { savedAt: "now" }, { size: 2 });
    expect(later.keys()).toEqual([]);
  });

  it.each(["down", 401, 403, 500, 503] as const)(
    "waits through %s, a closed page included",
    async (fault) => {
      const storage = aStorage();
      const first = new Later(storage, "ada", {}, aServer(fault).ask);
      first.put("word", "/w", { kept: true });
      await first.send();
      first.stop();
      expect(first.body("word")).toEqual({ kept: true });
      const { arrived, ask } = aServer();
      const next = new Later(storage, "ada", {}, ask);
      await next.send();
      expect(arrived).toEqual([{ kept: true, as: "ada" }]);
      expect(new Later(storage, "ada").keys()).toEqual([]);
    },
  );

  it("is given up where the server refuses it, and says why", async () => {
    const onRefused = vi.fn();
    const storage = aStorage();
    const later = new Later(storage, "ada", { onRefused }, aServer(409).ask);
    later.put("word", "/w", { kept: true });
    await later.send();
    expect(onRefused).toHaveBeenCalledWith({ kept: true }, "No.");
    expect(storage.length).toBe(0);
  });

  it("is never another account's to send", () => {
    const storage = aStorage();
    new Later(storage, "ada", {}, aServer("down").ask).put("word", "/w", { kept: true });
    expect(new Later(storage, "ben").keys()).toEqual([]);
  });

  it("made while the one before was under way goes up after it", async () => {
    const server = aServer();
    let later: Later | undefined;
    const ask: typeof fetch = async (...request) => {
      if (server.arrived.length === 0) later?.put("settings", "/s", { size: 2 });
      return server.ask(...request);
    };
    later = new Later(aStorage(), "ada", {}, ask);
    later.put("settings", "/s", { size: 1 });
    await later.send();
    expect(later.body("settings")).toEqual({ size: 2 });
    await later.send();
    expect(server.arrived).toEqual([
      { size: 1, as: "ada" },
      { size: 2, as: "ada" },
    ]);
  });
});
