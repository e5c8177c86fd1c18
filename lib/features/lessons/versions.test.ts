/** A lesson's history on a real database: what is kept, compared and taken up again, and that nobody else can. */
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { keptDrafts, lessons } from "@/db/schema";
import { aLessonOf, aTeacher, testDb } from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import { aLesson } from "@/lib/lesson/testing";
import { changeLesson, publishLesson } from "./commands";
import { findLessonToEdit } from "./queries";
import { mostKeptDrafts, restoreVersion } from "./version-commands";
import { readHistory } from "./version-queries";

testDb();
const refusal = (code: string) => expect.objectContaining({ name: "Refusal", code });
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const nothing = { from: null, to: null };

async function aWorld() {
  const owner = await aTeacher();
  const lesson = await aLessonOf(owner);
  const viewer = await teacherViewer(owner);
  const find = () => findLessonToEdit(viewer, lesson.id);
  const rename = async (title: string, now?: Date) => {
    const proof = await find();
    await changeLesson(proof, proof.draftVersion, { kind: "set-title", title }, now);
  };
  return { owner, viewer, lesson, find, rename };
}

describe("a draft", () => {
  it("is kept as it stood when the next sitting changes it, once", async () => {
    const { viewer, lesson, rename } = await aWorld();
    await rename("First");
    await rename("Second");
    await rename("Third", later(31));
    const { versions } = await readHistory(viewer, lesson.id, nothing);
    expect(versions.map((version) => version.name).sort()).toEqual(["d3", "v1"]);
    const { compared } = await readHistory(viewer, lesson.id, { from: "d3", to: "now" });
    expect([compared?.before.title, compared?.after.title]).toEqual(["Second", "Third"]);
  });
  it("is kept twenty times at most, the oldest go", async () => {
    const { lesson, rename } = await aWorld();
    for (let n = 0; n < mostKeptDrafts + 3; n += 1) await rename(`Title ${n}`, later(60));
    const rows = await db
      .select({ version: keptDrafts.draftVersion })
      .from(keptDrafts)
      .where(eq(keptDrafts.lessonId, lesson.id));
    expect(rows.map((row) => row.version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: mostKeptDrafts }, (_, n) => n + 4),
    );
  });
});

describe("an older version", () => {
  it("becomes the draft, and what the draft was stands in the history", async () => {
    const { viewer, lesson, find, rename } = await aWorld();
    const proof = await find();
    await changeLesson(proof, 1, { kind: "remove-item", id: "q2" });
    await rename("Changed");
    const before = await find();
    await restoreVersion(before, "v1", before.draftVersion);
    const after = await find();
    expect(after.draft.title).toBe(aLesson().title);
    expect(after.draft.items.map((item) => item.id)).toEqual(["q1", "q2", "q3"]);
    const { compared } = await readHistory(viewer, lesson.id, { from: "d3", to: "now" });
    expect(compared?.before.title).toBe("Changed");
    await expect(publishLesson(after, after.draftVersion)).resolves.toEqual({ version: 2 });
  });
  it("is refused where another window changed the draft since", async () => {
    const { find, rename } = await aWorld();
    const seen = await find();
    await rename("From another window");
    await expect(restoreVersion(seen, "v1", seen.draftVersion)).rejects.toEqual(refusal("conflict"));
    await expect(restoreVersion(await find(), "v1", seen.draftVersion)).rejects.toEqual(refusal("conflict"));
    expect((await find()).draft.title).toBe("From another window");
  });
  it("that the lesson does not have is not found", async () => {
    const { viewer, lesson, find } = await aWorld();
    await expect(restoreVersion(await find(), "v9", 1)).rejects.toEqual(refusal("not-found"));
    await expect(readHistory(viewer, lesson.id, { from: "d9", to: null })).rejects.toEqual(
      refusal("not-found"),
    );
  });
  it("of another teacher's lesson is not found", async () => {
    const { owner, lesson } = await aWorld();
    for (const stranger of [await aTeacher({ schoolId: owner.schoolId }), await aTeacher()])
      await expect(readHistory(await teacherViewer(stranger), lesson.id, nothing)).rejects.toEqual(
        refusal("not-found"),
      );
    const [row] = await db.select({ v: lessons.draftVersion }).from(lessons).where(eq(lessons.id, lesson.id));
    expect(row?.v).toBe(1);
  });
});
