import { createServer, type Server } from "node:http";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answer } from "@/lib/items/answers";
import { Autosave } from "./autosave";
import { type Kept, keepIn, withFallback } from "./keep";
import type { SaveReply, SaveRequest } from "./saving";
import { sendTo } from "./send";

const typed = (text: string): Answer => ({ kind: "short-answer", text });
const textOf = (answer: Answer | undefined) => (answer?.kind === "short-answer" ? answer.text : "");

/** A device's storage, as the browser's interface has it. */
function aDevice(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (index) => [...held.keys()][index] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
    clear: () => held.clear(),
  };
}
const ids = { accountId: "ann", attemptId: "attempt", page: "page" };
const writer = "page";
const sendLate = async () => null;

interface Sent extends SaveRequest {
  at: number;
}
/** A server that takes `delay` ms and answers as told, by default with what was asked for. */
function aServer(delay = 0) {
  const sent: Sent[] = [];
  const plan: SaveReply[] = [];
  let most = 0;
  let open = 0;
  let version = 0;
  return {
    sent,
    plan,
    most: () => most,
    send: async (request: SaveRequest): Promise<SaveReply> => {
      sent.push({ ...request, at: Date.now() });
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, delay));
      open -= 1;
      version += 1;
      return plan.shift() ?? { kind: "saved", version, savedAt: new Date().toISOString() };
    },
  };
}
const open = (
  server: ReturnType<typeof aServer>,
  device = aDevice(),
  saved: [string, Answer, number][] = [],
) =>
  new Autosave({
    saved: saved.map(([itemId, value, version]) => ({
      itemId,
      value,
      version,
      savedAt: "2026-11-26T12:00:00Z",
    })),
    copies: [],
    writer,
    send: server.send,
    sendLate,
    keep: keepIn(device, ids),
  });

describe("the rhythm of saves", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  it("sends every change within 1 s of the last one, and within 3 s while typing goes on", async () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(gaps, fc.integer({ min: 0, max: 250 }), async (pauses, delay) => {
        const server = aServer(delay);
        const saver = open(server);
        const changes: number[] = [];
        for (const pause of pauses) {
          saver.change("q1", typed(String(changes.length)));
          changes.push(Date.now());
          await vi.advanceTimersByTimeAsync(pause);
        }
        await vi.advanceTimersByTimeAsync(5000);
        for (const [index, at] of changes.entries()) {
          const carried = server.sent.find(({ value }) => Number(textOf(value)) >= index);
          const next = changes[index + 1];
          expect(carried).toBeDefined();
          const waited = (carried?.at ?? 0) - at;
          expect(waited).toBeLessThanOrEqual(3000);
          if (next === undefined || next - at > 1000) expect(waited).toBeLessThanOrEqual(1000);
        }
        expect(server.most()).toBe(1);
        expect(saver.state()).toMatchObject({ phase: "saved", unsaved: [] });
        saver.close();
      }),
      { numRuns: 60 },
    );
  });

  it("has one save of an item under way at a time, and the newest text goes next", async () => {
    const server = aServer(5000);
    const saver = open(server);
    saver.change("q1", typed("a"));
    await vi.advanceTimersByTimeAsync(1000);
    for (const text of ["ab", "abc", "abcd"]) {
      saver.change("q1", typed(text));
      await vi.advanceTimersByTimeAsync(1000);
    }
    await vi.advanceTimersByTimeAsync(12_000);
    expect(server.sent.map(({ value }) => textOf(value))).toEqual(["a", "abcd"]);
    expect(server.most()).toBe(1);
  });

  it("says Saved only after the server's answer, and by the server's time", async () => {
    const server = aServer(400);
    const saver = open(server);
    saver.change("q1", typed("a"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.sent).toHaveLength(1);
    expect(saver.state()).toMatchObject({ phase: "saving", savedAt: null });
    server.plan.push({ kind: "saved", version: 1, savedAt: "2026-11-26T12:03:00Z" });
    await vi.advanceTimersByTimeAsync(200);
    expect(saver.state()).toMatchObject({ phase: "saved", savedAt: "2026-11-26T12:03:00Z" });
  });

  it("bases each save on the version that came back, and counts upwards", async () => {
    const server = aServer();
    const saver = open(server, aDevice(), [["q1", typed("was"), 7]]);
    server.plan.push({ kind: "saved", version: 8, savedAt: "2026-11-26T12:03:00Z" });
    for (const text of ["one", "two"]) {
      saver.change("q1", typed(text));
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(server.sent).toMatchObject([
      { base: 7, count: 1 },
      { base: 8, count: 2 },
    ]);
  });
});

describe("when saving fails", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  it("tries again by itself until the text is in, more and more patiently", async () => {
    const server = aServer();
    const saver = open(server);
    server.plan.push(...Array.from({ length: 5 }, (): SaveReply => ({ kind: "unreachable" })));
    saver.change("q1", typed("kept"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.state()).toMatchObject({ phase: "unreachable", unsaved: ["q1"] });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saver.state()).toMatchObject({ phase: "saved", unsaved: [] });
    const waits = server.sent.slice(1).map(({ at }, index) => at - (server.sent[index]?.at ?? 0));
    expect(server.sent).toHaveLength(6);
    for (const [index, wait] of waits.slice(1).entries()) expect(wait).toBeGreaterThan(waits[index] ?? 0);
  });

  it("waits for a new sign-in, then takes up where it was", async () => {
    const server = aServer();
    const saver = open(server);
    server.plan.push({ kind: "signed-out" });
    saver.change("q1", typed("a"));
    await vi.advanceTimersByTimeAsync(60_000);
    saver.change("q1", typed("ab"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.sent).toHaveLength(1);
    expect(saver.state()).toMatchObject({ phase: "signed-out", unsaved: ["q1"] });
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(100);
    expect(await flushed).toBe(true);
    expect(server.sent.map(({ value }) => textOf(value))).toEqual(["a", "ab"]);
  });

  it("doesn't send again what can't be saved, until it was changed", async () => {
    const server = aServer();
    const saver = open(server);
    server.plan.push({ kind: "refused", message: "Too long." });
    saver.change("q1", typed("long"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.sent).toHaveLength(1);
    expect(saver.state()).toMatchObject({ refused: { q1: "Too long." }, unsaved: ["q1"] });
    saver.change("q1", typed("short"));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saver.state()).toMatchObject({ refused: {}, phase: "saved" });
  });

  it("keeps the trouble in sight while it tries again, and says it once", async () => {
    const server = aServer(200);
    const saver = open(server);
    server.plan.push(...Array.from({ length: 4 }, (): SaveReply => ({ kind: "unreachable" })));
    const phases: string[] = [];
    saver.subscribe(() => phases.push(saver.state().phase));
    saver.change("q1", typed("kept"));
    await vi.advanceTimersByTimeAsync(60_000);
    const changes = phases.filter((phase, index) => phase !== phases[index - 1]);
    expect(changes).toEqual(["saving", "unreachable", "saved"]);
  });

  it("flush says false while something is unsaved", async () => {
    const server = aServer();
    const saver = open(server);
    server.plan.push({ kind: "ended", message: "Closed.", closed: false });
    saver.change("q1", typed("a"));
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(10);
    expect(await flushed).toBe(false);
    expect(saver.state()).toMatchObject({ phase: "ended", message: "Closed." });
  });
});

describe("work that closed while the device had no network", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());
  const closed: SaveReply = { kind: "ended", message: "Closed.", closed: true };
  const contact = { server: 5_000_000, device: 900_000 };
  const keep = (left: object[] = []) => ({
    ...keepIn(aDevice(), ids),
    lastHeard: async () => contact,
    take: async () =>
      left.map((each) => ({
        key: "1",
        itemId: "q1",
        base: 0,
        writer: "gone",
        count: 3,
        sole: true,
        value: typed("before"),
        at: 0,
        ...each,
      })),
  });

  it.each([true, false])(
    "hands over what was written, by the server's time, and says whether it counts: %s",
    async (counted) => {
      const server = aServer();
      const late: { writtenAt: number; value: Answer }[] = [];
      const handOver = async (request: (typeof late)[number]) => {
        late.push(request);
        return { counted };
      };
      const saver = new Autosave({
        saved: [],
        copies: [],
        writer,
        send: server.send,
        sendLate: handOver,
        keep: keep([{ at: 950_000 }]),
      });
      server.plan.push(closed);
      await saver.restore();
      await vi.advanceTimersByTimeAsync(2000);
      // Written 50 s after the server's last word, whenever it arrives.
      expect(late).toMatchObject([{ value: typed("before"), writtenAt: 5_050_000 }]);
      expect(saver.state()).toMatchObject({ phase: "ended", unsaved: [] });
      expect(saver.state().message).toMatch(counted ? /has arrived and counts/ : /has arrived late/);
    },
  );

  it("keeps everything on the device where the server can't be asked", async () => {
    const server = aServer();
    const saver = new Autosave({ saved: [], copies: [], writer, send: server.send, sendLate, keep: keep() });
    server.plan.push(closed);
    saver.change("q1", typed("written"));
    await vi.advanceTimersByTimeAsync(2000);
    expect(saver.state()).toMatchObject({ phase: "ended", message: "Closed.", unsaved: ["q1"] });
  });
});

describe("two texts for one question", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());
  const stale = (version: number, text: string): SaveReply => ({
    kind: "stale",
    version,
    theirs: typed(text),
  });

  it("both stay until one is chosen, and the choice is based on the other's version", async () => {
    const server = aServer();
    const saver = open(server);
    server.plan.push(stale(4, "theirs"), stale(5, "theirs, longer"));
    saver.change("q1", typed("mine"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.state()).toMatchObject({ others: { q1: [{ value: typed("theirs") }] }, unsaved: [] });
    saver.change("q1", typed("mine, longer"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.state().others.q1).toMatchObject([{ value: typed("theirs, longer") }]);
    expect(saver.state().values.q1).toEqual(typed("mine, longer"));
    saver.choose("q1", typed("theirs, longer"));
    await vi.advanceTimersByTimeAsync(100);
    expect(server.sent.map(({ base }) => base)).toEqual([0, 0, 5]);
    expect(saver.state()).toMatchObject({
      others: {},
      phase: "saved",
      values: { q1: typed("theirs, longer") },
    });
  });

  it("copies that pages left behind are settled by one choice, and don't come back with an older page", async () => {
    const server = aServer();
    const copies = ["one", "two"].map((id) => ({ id, itemId: "q1", value: typed(`left behind by ${id}`) }));
    const saver = new Autosave({
      saved: [{ itemId: "q1", value: typed("stands"), version: 3, savedAt: "2026-11-26T12:00:00Z" }],
      copies,
      writer,
      send: server.send,
      sendLate,
      keep: keepIn(aDevice(), ids),
    });
    expect(saver.state().others.q1).toMatchObject(copies.map(({ value }) => ({ from: "copy", value })));
    server.plan.push({ kind: "unreachable" });
    saver.choose("q1", typed("left behind by two"));
    await vi.advanceTimersByTimeAsync(3000);
    saver.change("q1", typed("and more"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.sent.map(({ settles }) => settles)).toEqual([["one", "two"], ["one", "two"], undefined]);
    saver.catchUp([], copies);
    expect(saver.state().others).toEqual({});
  });
});

describe("a page drawn again", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());
  const drawn = (text: string, version: number) => [
    { itemId: "q1", value: typed(text), version, savedAt: "2026-11-26T12:00:00Z" },
  ];

  it("takes up what is newer, and nothing that is older or would cover unsent text", async () => {
    const server = aServer();
    const saver = open(server, aDevice(), [["q1", typed("was"), 4]]);
    saver.catchUp(drawn("before", 3), []);
    expect(saver.state().values.q1).toEqual(typed("was"));
    saver.catchUp(drawn("on the phone", 5), []);
    expect(saver.state()).toMatchObject({ values: { q1: typed("on the phone") }, unsaved: [] });
    saver.change("q1", typed("being typed"));
    saver.catchUp(drawn("on the phone, more", 6), []);
    expect(saver.state().values.q1).toEqual(typed("being typed"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.sent).toMatchObject([{ base: 5 }]);
  });

  it("leaves an open choice as it is", async () => {
    const server = aServer();
    const saver = open(server);
    server.plan.push({ kind: "stale", version: 4, theirs: typed("theirs") });
    saver.change("q1", typed("mine"));
    await vi.advanceTimersByTimeAsync(1000);
    const before = saver.state();
    saver.catchUp(drawn("theirs", 4), [{ id: "copy", itemId: "q1", value: typed("mine") }]);
    expect(saver.state()).toEqual(before);
  });

  it("keeps on the device what the page itself has not sent", async () => {
    const device = aDevice();
    const saver = open(aServer(), device);
    saver.change("q1", typed("unsent"));
    await saver.restore();
    expect(device.length).toBe(1);
    expect(saver.state()).toMatchObject({ others: {}, unsaved: ["q1"] });
  });
});

describe("what this device keeps", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());
  const put = (device: Storage, page: string, kept: Omit<Kept, "writer" | "count">, accountId = "ann") =>
    void keepIn(device, { ...ids, accountId, page }).put("q1", { ...kept, writer: page, count: 1 });

  it("is there from the first keystroke and gone once the server has it", async () => {
    const device = aDevice();
    const server = aServer(100);
    const saver = open(server, device);
    saver.change("q1", typed("a"));
    expect(device.length).toBe(1);
    await vi.advanceTimersByTimeAsync(750);
    saver.change("q1", typed("ab"));
    await vi.advanceTimersByTimeAsync(60);
    expect(device.length).toBe(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(device.length).toBe(0);
  });

  it("is taken up after a reload and sent with its base", async () => {
    const device = aDevice();
    put(device, "gone", { value: typed("unsent"), base: 3, at: 1 });
    const server = aServer();
    const saver = open(server, device, [["q1", typed("on the server"), 4]]);
    await saver.restore();
    expect(saver.state().values.q1).toEqual(typed("unsent"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.sent).toMatchObject([{ base: 3, value: typed("unsent") }]);
    expect(device.length).toBe(0);
  });

  it("is dropped where the server has the same, whatever the order of its keys", async () => {
    const device = aDevice();
    put(device, "gone", { value: { text: "same", kind: "short-answer", cited: undefined }, base: 3, at: 1 });
    const saver = open(aServer(), device, [["q1", typed("same"), 4]]);
    await saver.restore();
    expect(saver.state()).toMatchObject({ unsaved: [], phase: "saved" });
    expect(device.length).toBe(0);
  });

  it("goes on in the name of a page that is gone for sure, whose last save the server may have had", async () => {
    const server = aServer();
    const left = { key: "1", itemId: "q1", value: typed("sent with its last breath"), base: 3, at: 1 };
    const keep = {
      ...keepIn(aDevice(), ids),
      take: async () => [{ ...left, writer: "gone", count: 7, sole: true }],
    };
    const saver = new Autosave({ saved: [], copies: [], writer, send: server.send, sendLate, keep });
    await saver.restore();
    saver.change("q1", typed("sent with its last breath, and more"));
    await vi.advanceTimersByTimeAsync(1000);
    expect(server.sent).toMatchObject([{ base: 3, writer: "gone" }]);
    expect(server.sent[0]?.count).toBeGreaterThan(7);
  });

  it("stands there before a page that goes away is gone, though its log could not be written any more", () => {
    const device = aDevice();
    const never = () => new Promise<boolean>(() => {});
    const log = { ...keepIn(null, ids), put: never, written: never };
    const keep = withFallback(log, keepIn(device, ids));
    const saver = new Autosave({ saved: [], copies: [], writer, send: aServer().send, sendLate, keep });
    saver.change("q1", typed("typed just before a reload"));
    expect(device.length).toBe(0);
    saver.leave();
    expect(device.length).toBe(1);
  });

  it("of one page's texts gives the newest alone, wherever each was kept", async () => {
    const left = (text: string, count: number) => ({
      ...{
        key: String(count),
        itemId: "q1",
        value: typed(text),
        base: 0,
        writer: "gone",
        count,
        sole: false,
      },
      at: count,
    });
    const keep = { ...keepIn(aDevice(), ids), take: async () => [left("newest", 2), left("older", 1)] };
    const saver = new Autosave({ saved: [], copies: [], writer, send: aServer().send, sendLate, keep });
    await saver.restore();
    expect(saver.state()).toMatchObject({ values: { q1: typed("newest") }, others: {} });
  });

  it("of two pages left behind gives the newer, and the older to choose from", async () => {
    const device = aDevice();
    put(device, "one", { value: typed("older"), base: 3, at: 1 });
    put(device, "two", { value: typed("newer"), base: 3, at: 2 });
    const saver = open(aServer(), device);
    await saver.restore();
    expect(saver.state().values.q1).toEqual(typed("newer"));
    expect(saver.state().others.q1).toMatchObject([{ from: "device", value: typed("older") }]);
  });

  it("stays from before where the device is full, and an entry that can't be read hides no other", async () => {
    const device = aDevice();
    const saver = open(aServer(100), device);
    saver.change("q1", typed("a"));
    const store = device.setItem;
    device.setItem = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    saver.change("q1", typed("ab"));
    expect(device.length).toBe(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(device.length).toBe(0);
    device.setItem = store;
    device.setItem("broadsheet:unsaved:ann:attempt:q2:gone", "{torn");
    put(device, "gone", { value: typed("whole"), base: 0, at: 1 });
    const next = open(aServer(), device);
    await next.restore();
    expect(next.state().values).toEqual({ q1: typed("whole") });
    expect(warned).toHaveBeenCalledTimes(2);
    warned.mockRestore();
  });

  it("is never another account's", async () => {
    const device = aDevice();
    put(device, "one", { value: typed("ben's"), base: 0, at: 1 }, "ben");
    const saver = open(aServer(), device);
    await saver.restore();
    expect(saver.state().values).toEqual({});
  });
});

describe("over the network", () => {
  let server: Server;
  let url: string;
  const answer = { status: 200, body: "{}" };
  const seen: unknown[] = [];
  beforeEach(async () => {
    seen.length = 0;
    server = createServer((request, response) => {
      let body = "";
      request.on("data", (part) => {
        body += part;
      });
      request.on("end", () => {
        seen.push(JSON.parse(body));
        response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/api/answers`;
  });
  afterEach(() => new Promise((resolve) => void server.close(resolve)));

  const error = { error: { code: "x", message: "Why." } };
  const replies: [number, unknown, Partial<SaveReply>][] = [
    [200, { version: 2, savedAt: "2026-11-26T12:03:00Z" }, { kind: "saved", version: 2 }],
    [401, error, { kind: "signed-out" }],
    [404, error, { kind: "ended" }],
    [409, { ...error, reason: "submitted" }, { kind: "ended", message: "Why." }],
    [409, { ...error, reason: "closed" }, { kind: "ended", message: "Why." }],
    [409, { ...error, reason: "stale", version: 4, theirs: typed("x") }, { kind: "stale", version: 4 }],
    [413, error, { kind: "refused", message: "Why." }],
    [422, error, { kind: "refused", message: "Why." }],
    [429, error, { kind: "unreachable" }],
    [500, error, { kind: "unreachable" }],
    [200, "an intermediary's page", { kind: "unreachable" }],
  ];
  it.each(replies)("%d %j is read as it is meant", async (status, body, reply) => {
    Object.assign(answer, { status, body: typeof body === "string" ? `<p>${body}` : JSON.stringify(body) });
    const request = { itemId: "q1", base: 1, writer, count: 1, value: typed("x") };
    expect(await sendTo(url, { attemptId: "a" })(request, false)).toMatchObject(reply);
    expect(seen).toEqual([{ attemptId: "a", ...request }]);
  });

  it("a page that goes away sends what fits into 60,000 bytes to outlive it, and the rest as usual", async () => {
    const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({}));
    const send = sendTo(url, { attemptId: "a" });
    const save = (text: string) =>
      send({ itemId: "q1", base: 1, writer, count: 1, value: typed(text) }, true);
    // Three bytes each: 45,000 of them, and two more of the kind don't fit beside it.
    await Promise.all([save("の".repeat(15_000)), save("の".repeat(6000)), save("short")]);
    await save("の".repeat(15_000));
    expect(fetched.mock.calls.map(([, init]) => init?.keepalive)).toEqual([true, false, true, true]);
    fetched.mockRestore();
  });

  it("a server that isn't there is unreachable, and the text goes in once it is back", async () => {
    Object.assign(answer, {
      status: 200,
      body: JSON.stringify({ version: 1, savedAt: "2026-11-26T12:03:00Z" }),
    });
    const send = sendTo(url, { attemptId: "a" });
    const { port } = new URL(url);
    await new Promise((resolve) => void server.close(resolve));
    const saver = new Autosave({ saved: [], copies: [], writer, send, sendLate, keep: keepIn(null, ids) });
    saver.change("q1", typed("typed offline"));
    expect(await saver.flush()).toBe(false);
    expect(saver.state().phase).toBe("unreachable");
    await new Promise<void>((resolve) => server.listen(Number(port), "127.0.0.1", resolve));
    expect(await saver.flush()).toBe(true);
    expect(seen).toMatchObject([{ value: typed("typed offline") }]);
    saver.close();
  });
});
