import "fake-indexeddb/auto";
import fc from "fast-check";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { databaseName, hasUnsent } from "@/app/learn/parts/device-log";
import type { Highlight, KeptHighlight } from "@/lib/features/attempts/anchors";
import { type HighlightDevice, HighlightLog, type HighlightRow } from "./device";
import type { HighlightReply } from "./send";
import { HighlightStore } from "./store";

const sentences = [
  { id: "a", text: "First sentence." },
  { id: "b", text: "Second sentence." },
];
const anchor = { fromSentence: "a", fromOffset: 0, toSentence: "a", toOffset: 5 };
const start = Date.parse("2026-11-25T10:00:00Z");

/** A server that keeps highlights as ours does, and can be out of reach; its clock goes on by a second a request. */
class Server {
  readonly rows = new Map<string, HighlightRow>();
  away = false;
  refusal: string | null = null;
  time = start;
  readonly send = async (row: HighlightRow): Promise<HighlightReply> => {
    if (this.away) return { kind: "unreachable" };
    if (this.refusal) return { kind: "refused", message: this.refusal };
    this.time += 1000;
    const changedAt = new Date(this.time).toISOString();
    const removed = row.removed || this.rows.get(row.id)?.removed === true;
    this.rows.set(row.id, { ...row, removed, changedAt });
    return { kind: "kept", removed, changedAt };
  };
  page(): { kept: KeptHighlight[]; drawnAt: Date } {
    const standing = [...this.rows.values()].filter(({ removed }) => !removed);
    const kept = standing.map(({ removed: _, attemptId: __, changedAt, ...rest }) => ({
      ...rest,
      changedAt: changedAt ?? "",
    }));
    return { kept, drawnAt: new Date(this.time) };
  }
}
const device = (): HighlightDevice & { rows: Map<string, HighlightRow> } => {
  const rows = new Map<string, HighlightRow>();
  return {
    rows,
    put: async (row) => rows.set(row.id, row).size > 0,
    drop: async (id) => void rows.delete(id),
    all: async () => [...rows.values()],
  };
};
let made = 0;
function open(server: Server, on: HighlightDevice, page = server.page()): HighlightStore {
  const newId = () => `h${++made}`;
  return new HighlightStore({ attemptId: "w", sentences, device: on, send: server.send, newId, ...page });
}
/** As `open`, and a way to shut the page: one that is gone sends nothing any more. */
function aPage(
  server: Server,
  on: HighlightDevice,
  page: ReturnType<Server["page"]>,
): [() => void, HighlightStore] {
  let isOpen = true;
  const send = (row: HighlightRow): Promise<HighlightReply> =>
    isOpen ? server.send(row) : new Promise(() => {});
  const newId = () => `h${++made}`;
  const store = new HighlightStore({ attemptId: "w", sentences, device: on, send, newId, ...page });
  return [
    () => {
      isOpen = false;
    },
    store,
  ];
}
const said = (store: HighlightStore) =>
  store.state().highlights.map(({ colour, note }) => `${colour} ${note}`);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("highlights on the page", () => {
  it("are sent after a pause, in one piece, and said to be saved only then", async () => {
    const server = new Server();
    const store = open(server, device());
    const id = store.add(anchor, { colour: "mint", note: "" });
    store.edit(id, { note: "Wh" });
    store.edit(id, { note: "Why?" });
    expect(store.state().phase).toBe("saving");
    expect(server.rows.size).toBe(0);
    await vi.advanceTimersByTimeAsync(600);
    expect(server.rows.get(id)).toMatchObject({ note: "Why?", colour: "mint" });
    expect(store.state().phase).toBe("saved");
  });

  it("wait on the device while the server is out of reach, and arrive by themselves", async () => {
    const server = new Server();
    const on = device();
    server.away = true;
    const store = open(server, on);
    store.add(anchor, { colour: "sky", note: "offline" });
    await vi.advanceTimersByTimeAsync(3000);
    expect(store.state()).toMatchObject({ phase: "unreachable", kept: true });
    const next = open(server, on);
    await next.restore();
    expect(said(next)).toEqual(["sky offline"]);
    server.away = false;
    await vi.advanceTimersByTimeAsync(40_000);
    expect(next.state().phase).toBe("saved");
    expect([...server.rows.values()]).toMatchObject([{ note: "offline" }]);
  });

  it("that the server won't take stay on the device with its reason, and are tried again with the next change", async () => {
    const server = new Server();
    server.refusal = "A piece of work holds 300 highlights.";
    const store = open(server, device());
    const first = store.add(anchor, { colour: "sky", note: "" });
    await vi.advanceTimersByTimeAsync(600);
    expect(store.state()).toMatchObject({ phase: "refused", message: server.refusal });
    server.refusal = null;
    store.edit(first, { note: "again" });
    await vi.advanceTimersByTimeAsync(600);
    expect(store.state()).toMatchObject({ phase: "saved", message: null });
  });

  it("taken away stay away under their id; brought back they are new ones", async () => {
    const server = new Server();
    const store = open(server, device());
    const first = store.add(anchor, { colour: "sky", note: "kept" });
    await vi.advanceTimersByTimeAsync(600);
    const gone = store.remove(first);
    await vi.advanceTimersByTimeAsync(600);
    if (gone) expect(store.add(gone, gone)).not.toBe(first);
    await vi.advanceTimersByTimeAsync(600);
    expect(said(store)).toEqual(["sky kept"]);
    expect(server.page().kept).toHaveLength(1);
  });

  it("of a page kept on the device are those that a server has had since; a newer page knows better", async () => {
    const server = new Server();
    const on = device();
    const old = server.page();
    const store = open(server, on, old);
    const [one, two] = [
      store.add(anchor, { colour: "rose", note: "one" }),
      store.add(anchor, { colour: "sky", note: "two" }),
    ];
    await vi.advanceTimersByTimeAsync(600);
    store.remove(two);
    await vi.advanceTimersByTimeAsync(600);
    const offline = open(server, on, old);
    await offline.restore();
    expect(said(offline)).toEqual(["rose one"]);
    // Another device has changed it since, and this page was drawn after that.
    await server.send({ ...(server.rows.get(one) as HighlightRow), note: "changed elsewhere" });
    offline.catchUp(server.page().kept, server.page().drawnAt);
    expect(said(offline)).toEqual(["rose changed elsewhere"]);
    expect(on.rows.size).toBe(0);
  });

  it("whatever is done in whatever network, what shows in the end is what the server has", async () => {
    const step = fc.record({
      what: fc.constantFrom("add", "note", "remove", "undo", "away", "back", "reload", "wait"),
      which: fc.nat(5),
      text: fc.string({ maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const server = new Server();
        const on = device();
        let page = server.page();
        let [shut, store] = aPage(server, on, page);
        let gone: Highlight | undefined;
        for (const { what, which, text } of steps) {
          const all = store.state().highlights;
          const id = all[which % Math.max(1, all.length)]?.id ?? "";
          if (what === "add") store.add(anchor, { colour: "mint", note: text });
          if (what === "note") store.edit(id, { note: text });
          if (what === "remove") gone = store.remove(id) ?? gone;
          if (what === "undo" && gone) store.add(gone, gone);
          if (what === "away" || what === "back") server.away = what === "away";
          if (what === "wait") await vi.advanceTimersByTimeAsync(700);
          if (what !== "reload") continue;
          const shown = said(store);
          shut();
          if (!server.away) page = server.page();
          [shut, store] = aPage(server, on, page);
          await store.restore();
          expect(said(store)).toEqual(shown);
        }
        server.away = false;
        await vi.advanceTimersByTimeAsync(60_000);
        expect(store.state().phase).toBe("saved");
        const [shown, kept] = [store.state().highlights, server.page().kept];
        expect(new Map(shown.map(({ id, note }) => [id, note]))).toEqual(
          new Map(kept.map(({ id, note }) => [id, note])),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("the device's own store", () => {
  const row = (id: string, changedAt: string | null = null): HighlightRow => ({
    ...{ attemptId: "w", id, ...anchor, colour: "sky", note: "" },
    ...{ removed: false, changedAt },
  });
  const person = () => `person-${crypto.randomUUID()}`;
  beforeEach(() => void vi.useRealTimers());

  it("is one account's and one piece of work's, and says whether anything was never sent", async () => {
    const [ann, ben] = [person(), person()];
    const log = new HighlightLog({ accountId: ann, attemptId: "w" });
    expect(await log.put(row("one", "2026-11-25T10:00:00Z"))).toBe(true);
    expect(await hasUnsent(ann)).toBe(false);
    await log.put(row("two"));
    expect([await hasUnsent(ann), await hasUnsent(ben)]).toEqual([true, false]);
    expect((await log.all()).map(({ id }) => id).sort()).toEqual(["one", "two"]);
    expect(await new HighlightLog({ accountId: ann, attemptId: "other" }).all()).toEqual([]);
    expect(await new HighlightLog({ accountId: ben, attemptId: "w" }).all()).toEqual([]);
  });

  it("keeps a change that another page made while the server took an older one", async () => {
    const ann = person();
    const log = new HighlightLog({ accountId: ann, attemptId: "w" });
    await log.put({ ...row("one"), note: "sent" });
    await log.put({ ...row("one"), note: "typed since" });
    await log.put({ ...row("one", "2026-11-25T10:00:00Z"), note: "sent" });
    expect(await log.all()).toMatchObject([{ note: "typed since", changedAt: null }]);
    await log.put({ ...row("one", "2026-11-25T10:00:01Z"), note: "typed since" });
    expect(await hasUnsent(ann)).toBe(false);
  });

  it("is added to a log that an earlier version made, and nothing in that is lost", async () => {
    const ann = person();
    const before = await openDB(databaseName(ann), 1, {
      upgrade(database) {
        const changes = database.createObjectStore("changes", { keyPath: "seq", autoIncrement: true });
        changes.createIndex("attempt", "attemptId");
        database
          .createObjectStore("saved", { keyPath: ["attemptId", "itemId"] })
          .createIndex("attempt", "attemptId");
        database.createObjectStore("contacts");
      },
    });
    await before.add("changes", { attemptId: "w", itemId: "q1", page: "p", value: "typed" });
    before.close();
    expect(
      await new HighlightLog({ accountId: ann, attemptId: "w" }).put(row("one", "2026-11-25T10:00:00Z")),
    ).toBe(true);
    expect(await hasUnsent(ann)).toBe(true);
  });

  it("says so where the browser forbids storage", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const forbidden = () => Promise.reject(new DOMException("forbidden", "SecurityError"));
    const log = new HighlightLog({ accountId: person(), attemptId: "w" }, forbidden);
    expect(await log.put(row("one"))).toBe(false);
    expect(await log.all()).toEqual([]);
  });
});
