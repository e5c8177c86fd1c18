import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newItem } from "@/lib/items/new";
import type { Item } from "@/lib/items/schema";
import { change as changeSchema } from "./change-schema";
import { applyChange, type Change, draftLimits, partOf, readPart, samePart } from "./changes";
import { type Lesson, lesson as lessonSchema } from "./schema";
import { aLesson } from "./testing";
import { inverseOf } from "./undo";

const poolItem = (id: string): Item => ({
  ...newItem("short-answer", id),
  status: "waiting",
  origin: "engine",
});
const start = aLesson({ pool: [poolItem("x1"), poolItem("x2")] });
const prompt = start.prompts[0];
if (!prompt) throw new Error("The tests' lesson has a prompt.");

const itemId = fc.constantFrom("q1", "q2", "q3", "x1", "x2", "new1", "gone");
const place = fc.integer({ min: 0, max: 70 });
const words = fc.string({ minLength: 1, maxLength: 60 }).filter((s) => s.trim() !== "");
const anItem = fc
  .tuple(itemId, words, fc.constantFrom("multiple-choice" as const, "short-answer" as const))
  .map(([id, stem, kind]) => ({ ...newItem(kind, id), stem }));
const promptId = fc.constantFrom("e1", "e2", "gone");
const aPrompt = fc.tuple(promptId, words).map(([id, title]) => ({ ...prompt, id, title }));

const aChange: fc.Arbitrary<Change> = fc.oneof(
  anItem.map((item) => ({ kind: "replace-item" as const, item })),
  fc.record({
    kind: fc.constant("add-item" as const),
    item: anItem,
    at: fc.option(place, { nil: undefined }),
  }),
  fc.record({ kind: fc.constantFrom("remove-item" as const, "approve-item" as const), id: itemId }),
  fc.record({ kind: fc.constant("withdraw-item" as const), id: itemId }),
  fc.record({ kind: fc.constantFrom("lock-item" as const, "unlock-item" as const), id: itemId }),
  fc.record({
    kind: fc.constant("lay-items" as const),
    items: fc.uniqueArray(itemId, { maxLength: 6 }),
    pool: fc.uniqueArray(itemId, { maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant("move-item" as const), id: itemId, to: place }),
  fc.record({ kind: fc.constant("swap-item" as const), id: itemId, with: itemId }),
  aPrompt.map((p) => ({ kind: "replace-prompt" as const, prompt: p })),
  aPrompt.map((p) => ({ kind: "add-prompt" as const, prompt: p })),
  fc.record({ kind: fc.constantFrom("remove-prompt" as const, "approve-prompt" as const), id: promptId }),
  fc.record({ kind: fc.constant("move-prompt" as const), id: promptId, to: place }),
  fc.record({ id: fc.constantFrom("g1", "g2"), term: words, definition: words }).map((entry) => ({
    kind: "set-glossary-entry" as const,
    entry: { ...entry, partOfSpeech: "", pronunciation: "", sentences: [], origin: "teacher" as const },
  })),
  fc.record({ kind: fc.constant("remove-glossary-entry" as const), id: fc.constantFrom("g1", "g2") }),
  words.map((title) => ({ kind: "set-title" as const, title })),
  words.map((background) => ({ kind: "set-background" as const, background })),
  fc.record({
    kind: fc.constant("set-section" as const),
    id: fc.constantFrom("sec1", "sec2", "sec9"),
    heading: words,
    gist: words,
  }),
);
const changes = fc.array(aChange, { maxLength: 25 });
const made = (list: Change[], from: Lesson = start) => list.reduce(applyChange, from);
const sentences = (l: Lesson) =>
  l.texts.flatMap((t) => t.sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences)));
const ids = (list: { id: string }[]) => list.map((one) => one.id);

describe("whatever is changed, in whatever order", () => {
  it("the draft stays a lesson", () => {
    fc.assert(fc.property(changes, (list) => lessonSchema.safeParse(made(list)).success));
  });
  it("the sentences that evidence rests on stay as they are", () => {
    fc.assert(
      fc.property(changes, (list) => {
        expect(sentences(made(list))).toEqual(sentences(start));
      }),
    );
  });
  it("no id occurs twice among items and pool, or among prompts", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const now = made(list);
        const all = [...ids(now.items), ...ids(now.pool)];
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(ids(now.prompts)).size).toBe(now.prompts.length);
      }),
    );
  });
  it("a change touches no part but its own and the orders", () => {
    const parts = ["item:q1", "item:q2", "prompt:e1", "glossary:g1", "section:sec1", "title", "background"];
    fc.assert(
      fc.property(changes, aChange, (list, change) => {
        const before = made(list);
        const now = applyChange(before, change);
        const own = [partOf(change), change.kind === "swap-item" ? `item:${change.with}` : ""];
        // Laying items out takes some into the lesson and others out of it.
        if (change.kind === "lay-items")
          own.push(...change.items.concat(change.pool).map((id) => `item:${id}`));
        for (const part of parts.filter((p) => !own.includes(p)))
          expect(readPart(now, part)).toEqual(readPart(before, part));
      }),
    );
  });
  it("every change is one that the schema takes", () => {
    fc.assert(fc.property(aChange, (change) => changeSchema.safeParse(change).success));
  });
});

describe("undoing", () => {
  it("any change leaves the lesson as it was", () => {
    fc.assert(
      fc.property(changes, aChange, (list, change) => {
        const before = made(list);
        // What comes from the pool comes as it stands there.
        const id = change.kind === "add-item" ? change.item.id : "";
        fc.pre(!before.pool.some((item) => item.id === id));
        const after = applyChange(before, change);
        const back = after === before ? null : inverseOf(before, change);
        expect(back ? applyChange(after, back) : after).toEqual(before);
      }),
    );
  });
  it("a removed item comes back to its place as it was", () => {
    fc.assert(
      fc.property(changes, fc.nat(), (list, n) => {
        const before = made(list);
        const at = before.items.length === 0 ? -1 : n % before.items.length;
        const item = before.items[at];
        if (!item) return;
        const back = made(
          [
            { kind: "remove-item", id: item.id },
            { kind: "add-item", item, at },
          ],
          before,
        );
        expect(back.items).toEqual(before.items);
      }),
    );
  });
  it("a swap undone leaves items and pool as they were", () => {
    const there: Change = { kind: "swap-item", id: "q2", with: "x1" };
    const back: Change = { kind: "swap-item", id: "x1", with: "q2" };
    expect(ids(made([there]).items)).toEqual(["q1", "x1", "q3"]);
    expect(made([there, back])).toEqual(start);
  });
});

describe("approval", () => {
  it("is given and withdrawn by its own changes alone, never by an edit", () => {
    const q1 = start.items[0];
    if (!q1) throw new Error("The tests' lesson has an item.");
    const edited = made([{ kind: "replace-item", item: { ...q1, stem: "New words", status: "waiting" } }]);
    expect(edited.items[0]).toMatchObject({ stem: "New words", status: "approved" });
    const withdrawn = made([
      { kind: "withdraw-item", id: "q1" },
      { kind: "replace-item", item: q1 },
    ]);
    expect(withdrawn.items[0]?.status).toBe("waiting");
  });
  it("is not inherited by what is swapped in", () => {
    expect(made([{ kind: "swap-item", id: "q1", with: "x1" }]).items[0]?.status).toBe("waiting");
  });
});

it("a change whose part is gone gives back the very same lesson", () => {
  const gone: Change[] = [
    { kind: "remove-item", id: "gone" },
    { kind: "move-item", id: "gone", to: 0 },
    { kind: "swap-item", id: "q1", with: "gone" },
    { kind: "approve-prompt", id: "gone" },
    { kind: "remove-glossary-entry", id: "gone" },
    { kind: "set-section", id: "gone", heading: "h", gist: "" },
  ];
  for (const change of gone) expect(applyChange(start, change)).toBe(start);
});

it("a full list takes no more", () => {
  const items = Array.from({ length: draftLimits.items }, (_, n) => newItem("short-answer", `n${n}`));
  const full = aLesson({ items });
  expect(applyChange(full, { kind: "add-item", item: newItem("short-answer", "more") })).toBe(full);
});

it("parts that differ in spaces at the ends alone say the same", () => {
  expect(samePart({ a: ["x "], b: 1 }, { b: 1, a: [" x"] })).toBe(true);
  expect(samePart({ a: "x" }, { a: "y" })).toBe(false);
  expect(samePart(undefined, undefined)).toBe(true);
});
