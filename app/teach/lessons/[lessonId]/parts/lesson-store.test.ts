import { describe, expect, it } from "vitest";
import { applyChange, type Change } from "@/lib/lesson/changes";
import type { Lesson } from "@/lib/lesson/schema";
import { aLesson } from "@/lib/lesson/testing";
import { type Answer, LessonStore, type Pending } from "./lesson-store";

const title = (text: string): Change => ({ kind: "set-title", title: text });
const background = (text: string): Change => ({ kind: "set-background", background: text });

/** A server that holds one draft, and a clock that runs when told. */
function aWorld(draft: Lesson = aLesson()) {
  const server = { draft, draftVersion: 1 };
  const clock = { ms: 0 };
  const sent: Change[] = [];
  const fail: Answer[] = [];
  let kept: Pending[] = [];
  let timers: { run: () => void; ms: number }[] = [];
  const send = async (base: number, change: Change): Promise<Answer> => {
    sent.push(change);
    const failure = fail.shift();
    if (failure) return failure;
    if (base !== server.draftVersion) return { kind: "stale", ...server };
    server.draft = applyChange(server.draft, change);
    server.draftVersion += 1;
    return { kind: "saved", draftVersion: server.draftVersion, savedAt: "2026-11-23T12:03:00Z" };
  };
  const store = new LessonStore(
    { ...server },
    {
      send,
      keep: (pending) => {
        kept = pending;
      },
      now: () => clock.ms,
      later: (run, ms) => {
        const timer = { run, ms };
        timers.push(timer);
        return () => {
          timers = timers.filter((t) => t !== timer);
        };
      },
    },
  );
  /** Lets every timer that is due now or later run, and every answer arrive. */
  const settle = async () => {
    for (let turn = 0; turn < 30; turn += 1) {
      const due = timers;
      timers = [];
      for (const { run } of due) run();
      await Promise.resolve();
      await new Promise((done) => setImmediate(done));
    }
  };
  const elsewhere = (change: Change) => {
    server.draft = applyChange(server.draft, change);
    server.draftVersion += 1;
  };
  return {
    store,
    clock,
    server,
    sent,
    fail,
    settle,
    elsewhere,
    kept: () => kept,
    waits: () => timers.map((t) => t.ms),
  };
}

describe("a change", () => {
  it("is on the screen at once, and saved after", async () => {
    const { store, server, settle } = aWorld();
    store.change({ kind: "remove-item", id: "q1" });
    expect(store.read().draft.items).toHaveLength(2);
    expect(store.read().state).toBe("waiting");
    await settle();
    expect(server.draft.items).toHaveLength(2);
    expect(store.read()).toMatchObject({ state: "saved", savedAt: "2026-11-23T12:03:00Z" });
    expect(store.hasUnsaved()).toBe(false);
  });
  it("of a text is sent once typing rests for 600 ms, as one change", async () => {
    const { store, sent, settle, waits } = aWorld();
    for (const text of ["H", "He", "Hello"]) store.change(title(text));
    expect(waits()).toEqual([600]);
    expect(sent).toEqual([]);
    await settle();
    expect(sent).toEqual([title("Hello")]);
  });
  it("goes after those before it, in order", async () => {
    const { store, server, sent, settle } = aWorld();
    store.change(title("First"));
    store.change({ kind: "move-item", id: "q1", to: 2 });
    store.change(title("Second"));
    await settle();
    expect(sent.map((c) => c.kind)).toEqual(["set-title", "move-item", "set-title"]);
    expect(server.draft.title).toBe("Second");
    expect(server.draft.items.map((i) => i.id)).toEqual(["q2", "q3", "q1"]);
  });
});

describe("where another window saved meanwhile", () => {
  it("a change of another part goes on top", async () => {
    const { store, server, settle, elsewhere } = aWorld();
    elsewhere(background("Theirs"));
    store.change(title("Mine"));
    await settle();
    expect(server.draft).toMatchObject({ title: "Mine", background: "Theirs" });
    expect(store.read()).toMatchObject({ state: "saved", collision: null });
  });
  it("a change of the same part waits for a choice, and neither text is lost before it", async () => {
    const { store, server, sent, settle, elsewhere, kept } = aWorld();
    elsewhere(title("Theirs"));
    store.change(title("Mine"));
    await settle();
    expect(store.read().collision).toMatchObject({ part: "title", theirs: "Theirs", yours: title("Mine") });
    expect(store.hasUnsaved()).toBe(true);
    expect(kept().map((p) => p.change)).toEqual([title("Mine")]);
    expect(server.draft.title).toBe("Theirs");
    expect(sent).toHaveLength(1);
  });
  it.each([
    [true, "Mine"],
    [false, "Theirs"],
  ])("the choice (mine: %s) decides what is saved", async (mine, saved) => {
    const { store, server, settle, elsewhere, kept } = aWorld();
    elsewhere(title("Theirs"));
    store.change(title("Mine"));
    await settle();
    store.decide(mine);
    await settle();
    expect(server.draft.title).toBe(saved);
    expect(store.read()).toMatchObject({ state: "saved", collision: null, draft: { title: saved } });
    expect(kept()).toEqual([]);
  });
  it("two collisions at once are asked one after the other", async () => {
    const { store, server, settle, elsewhere } = aWorld();
    elsewhere(title("Theirs"));
    elsewhere(background("Theirs too"));
    store.change(title("Mine"));
    store.change(background("Mine too"));
    await settle();
    expect(store.read().collision?.part).toBe("title");
    store.decide(true);
    await settle();
    expect(store.read().collision?.part).toBe("background");
    store.decide(true);
    await settle();
    expect(server.draft).toMatchObject({ title: "Mine", background: "Mine too" });
    expect(store.hasUnsaved()).toBe(false);
  });
  it("a change that arrived, whose answer was lost, is no collision with itself", async () => {
    const { store, server, settle, fail, elsewhere } = aWorld();
    store.change(title("Mine"));
    fail.push({ kind: "failed", message: "no network" });
    elsewhere(title("Mine"));
    await settle();
    expect(store.read()).toMatchObject({ state: "saved", collision: null });
    expect(server.draftVersion).toBe(2);
  });
});

describe("what can't be saved", () => {
  it("for want of a network is tried again and kept for a reload", async () => {
    const { store, server, settle, fail, kept } = aWorld();
    fail.push({ kind: "failed", message: "no network" });
    store.change({ kind: "remove-item", id: "q1" });
    await settle();
    expect(server.draft.items).toHaveLength(2);
    expect(kept()).toEqual([]);
  });
  it("because it is refused stands on the screen, hinders nothing else, and is mended by the next edit", async () => {
    const { store, server, settle, fail } = aWorld();
    fail.push({ kind: "refused", message: "A lesson needs a title." });
    store.change(title(""));
    store.change(background("Fine"));
    await settle();
    expect(server.draft.background).toBe("Fine");
    expect(store.read()).toMatchObject({
      state: "not-saved",
      message: "A lesson needs a title.",
      draft: { title: "" },
    });
    store.change(title("Back"));
    await settle();
    expect(server.draft.title).toBe("Back");
    expect(store.read().state).toBe("saved");
  });
  it("is told to whoever waits for everything to be saved", async () => {
    const { store, settle, fail } = aWorld();
    fail.push({ kind: "refused", message: "No." });
    store.change(title(""));
    const saved = store.flush();
    await settle();
    expect(await saved).toBe(false);
    store.change(title("Fine"));
    const later = store.flush();
    await settle();
    expect(await later).toBe(true);
  });
});

describe("what an earlier visit kept", () => {
  it("is taken up where its part still stands as it did", async () => {
    const { store, server, settle } = aWorld();
    store.resume([{ change: title("Kept"), before: server.draft.title }]);
    expect(store.read().draft.title).toBe("Kept");
    await settle();
    expect(server.draft.title).toBe("Kept");
  });
  it("is asked about where its part was changed since", async () => {
    const { store } = aWorld();
    store.resume([{ change: title("Kept"), before: "Another title" }]);
    expect(store.read().collision).toMatchObject({ part: "title" });
  });
});

describe("undoing", () => {
  it("goes back step by step, and forth again, and is saved as any change", async () => {
    const { store, server, settle } = aWorld();
    store.change({ kind: "remove-item", id: "q1" });
    store.change(title("Another"));
    store.undo();
    store.undo();
    expect(store.read()).toMatchObject({ draft: aLesson(), canUndo: false, canRedo: true });
    store.redo();
    await settle();
    expect(server.draft.items).toHaveLength(2);
    expect(server.draft.title).toBe(aLesson().title);
  });
  it("takes what was typed without a rest as one step, and a rest as the next", () => {
    const { store, clock } = aWorld();
    for (const [ms, words] of [
      [0, "A"],
      [200, "Ab"],
      [2000, "Abc"],
    ] as const) {
      clock.ms = ms;
      store.change(title(words));
    }
    store.undo();
    expect(store.read().draft.title).toBe("Ab");
    store.undo();
    expect(store.read()).toMatchObject({ draft: { title: aLesson().title }, canUndo: false });
  });
  it("leaves alone what another window has changed since", async () => {
    const { store, settle, elsewhere } = aWorld();
    store.change(title("Mine"));
    await settle();
    elsewhere(title("Theirs"));
    store.change(background("More"));
    await settle();
    store.undo();
    expect(store.undo()).toBe("stale");
    expect(store.read().draft.title).toBe("Theirs");
  });
  it("is forgotten forwards once something else is done", () => {
    const { store } = aWorld();
    store.change({ kind: "remove-item", id: "q1" });
    store.undo();
    store.change(title("Else"));
    expect(store.redo()).toBeNull();
  });
});
