import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleFrom } from "@/lib/article/text";
import { applyChange } from "./changes";
import { checkLesson } from "./checks";
import { draftLesson } from "./draft";
import { draftAgain } from "./redraft";
import type { Lesson } from "./schema";

const text = readFileSync(new URL("../../db/seed/russia-leaves-syria.txt", import.meta.url), "utf8");
const read = articleFrom({
  title: "Russia leaves Syria",
  byline: "",
  publication: "",
  date: "",
  url: "",
  text,
});
if (!read.ok) throw new Error(read.message);
const drafted = draftLesson(read.article);
const locking = (lesson: Lesson, ...places: number[]): Lesson => ({
  ...lesson,
  items: lesson.items.map((item, n) => (places.includes(n) ? { ...item, locked: true } : item)),
});
const ids = (lesson: Lesson) => lesson.items.map((item) => item.id);

describe("drafting the rest again", () => {
  it("keeps what is locked in its place, and brings others in place of the rest", () => {
    const lesson = locking(drafted, 0, 3);
    const laid = draftAgain(lesson, new Set(ids(lesson)));
    if (!laid) throw new Error("The pool has enough.");
    const after = applyChange(lesson, { kind: "lay-items", ...laid });
    expect(after.items).toHaveLength(lesson.items.length);
    expect([after.items[0]?.id, after.items[3]?.id]).toEqual([lesson.items[0]?.id, lesson.items[3]?.id]);
    const before = new Set(ids(lesson));
    expect(after.items.filter((item) => before.has(item.id))).toHaveLength(2);
    expect(after.items.length + after.pool.length).toBe(lesson.items.length + lesson.pool.length);
    expect(checkLesson(after).filter((f) => f.severity === "fault")).toEqual([]);
  });
  it("says null where everything is locked, and where nothing is left", () => {
    expect(draftAgain(locking(drafted, ...drafted.items.keys()))).toBeNull();
    expect(draftAgain({ ...drafted, pool: [] })).toBeNull();
  });
});
