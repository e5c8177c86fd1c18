/** Lessons on a real database: what the owner can do, and that nobody else can. */
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events, lessons, lessonVersions } from "@/db/schema";
import { aClassWith, aLessonOf, aTeacher, testDb, type UserRow } from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import type { Teacher } from "@/lib/access/viewer";
import { aLesson } from "@/lib/lesson/testing";
import { newId } from "@/lib/shared/ids";
import {
  archiveLesson,
  changeLesson,
  createLesson,
  duplicateLesson,
  publishLesson,
  restoreLesson,
} from "./commands";
import { draftFromArticle, draftSampleLesson } from "./drafting";
import { libraryQuery } from "./library/input";
import { readLibrary } from "./library/search";
import { findLessonToEdit, readForPreview } from "./queries";

testDb();

const refusal = (code: string) => expect.objectContaining({ name: "Refusal", code });
const kindsFor = async (subjectId: string) =>
  (await db.select({ kind: events.kind }).from(events).where(eq(events.subjectId, subjectId))).map(
    (e) => e.kind,
  );

/** The owner, a colleague of the same school and a teacher of another school. */
async function people(): Promise<{ owner: UserRow; me: Teacher; colleague: Teacher; stranger: Teacher }> {
  const owner = await aTeacher();
  const colleague = await aTeacher({ schoolId: owner.schoolId });
  const stranger = await aTeacher();
  return {
    owner,
    me: await teacherViewer(owner),
    colleague: await teacherViewer(colleague),
    stranger: await teacherViewer(stranger),
  };
}

const listLessons = async (viewer: Teacher, { archived }: { archived: boolean }) =>
  (await readLibrary(viewer, libraryQuery.parse(archived ? { archived: "" } : {}))).lessons;

describe("a lesson is its owner's alone", () => {
  it("a colleague and a stranger find neither lesson nor preview", async () => {
    const { owner, me, colleague, stranger } = await people();
    const { id } = await aLessonOf(owner);
    expect((await findLessonToEdit(me, id)).lessonId).toBe(id);
    for (const other of [colleague, stranger]) {
      await expect(findLessonToEdit(other, id)).rejects.toEqual(refusal("not-found"));
      await expect(readForPreview(other, id)).rejects.toEqual(refusal("not-found"));
    }
  });
  it("the list holds the owner's lessons and no other", async () => {
    const { owner, me, colleague, stranger } = await people();
    const waiting = aLesson().items.map((item) => ({ ...item, status: "waiting" as const }));
    const { id } = await aLessonOf(owner, { content: aLesson({ items: waiting }), published: false });
    const list = await listLessons(me, { archived: false });
    expect(list.map((lesson) => [lesson.id, lesson.waiting])).toEqual([[id, 3]]);
    expect(await listLessons(colleague, { archived: false })).toEqual([]);
    expect(await listLessons(stranger, { archived: false })).toEqual([]);
  });
});

describe("drafting", () => {
  it("the same sending twice makes one lesson", async () => {
    const { me } = await people();
    const key = newId();
    const first = await createLesson(me, key, aLesson());
    expect(await createLesson(me, key, aLesson())).toEqual(first);
    expect(await listLessons(me, { archived: false })).toHaveLength(1);
    expect(await kindsFor(first.lessonId)).toEqual(["lesson.created"]);
  });
  it("a key that is a colleague's lesson opens nothing", async () => {
    const { owner, colleague } = await people();
    const { id } = await aLessonOf(owner);
    await expect(createLesson(colleague, id, aLesson())).rejects.toEqual(refusal("not-found"));
  });
  it("the sample article becomes a lesson whose items wait", async () => {
    const { me } = await people();
    const { lessonId } = await draftSampleLesson(me, newId());
    const { draft } = await findLessonToEdit(me, lessonId);
    expect(draft.items.length).toBeGreaterThanOrEqual(6);
    expect(draft.items.every((item) => item.status === "waiting")).toBe(true);
  });
  it("a text that can't be read is refused beside its field, and nothing is kept", async () => {
    const { me } = await people();
    const input = {
      key: newId(),
      title: "T",
      byline: "",
      publication: "",
      date: "",
      url: "",
      text: "Too short.",
    };
    await expect(draftFromArticle(me, input)).rejects.toMatchObject({
      code: "invalid",
      fields: { text: /words/ },
    });
    expect(await listLessons(me, { archived: false })).toEqual([]);
  });
});

describe("changing a draft", () => {
  it("saves the change, raises the version and writes one event", async () => {
    const { owner, me } = await people();
    const { id } = await aLessonOf(owner);
    const result = await changeLesson(await findLessonToEdit(me, id), 1, { kind: "set-title", title: "New" });
    expect(result).toMatchObject({ status: "saved", draftVersion: 2 });
    const [row] = await db.select().from(lessons).where(eq(lessons.id, id));
    expect(row).toMatchObject({ title: "New", draft: { title: "New" }, draftVersion: 2 });
    expect(await kindsFor(id)).toEqual(["lesson.changed"]);
  });
  it("on an old base writes nothing and answers with the newest draft", async () => {
    const { owner, me } = await people();
    const { id } = await aLessonOf(owner);
    const early = await findLessonToEdit(me, id);
    await changeLesson(early, 1, { kind: "set-title", title: "First" });
    const change = { kind: "set-title", title: "Second" } as const;
    const stale = { status: "stale", draftVersion: 2, draft: { title: "First" } };
    expect(await changeLesson(await findLessonToEdit(me, id), 1, change)).toMatchObject(stale);
    expect(await changeLesson(early, 1, change)).toMatchObject(stale);
    expect((await findLessonToEdit(me, id)).draft.title).toBe("First");
  });
  it("of two at once lets one through", async () => {
    const { owner, me } = await people();
    const { id } = await aLessonOf(owner);
    const proof = await findLessonToEdit(me, id);
    const results = await Promise.all(
      ["A", "B"].map((title) => changeLesson(proof, 1, { kind: "set-title", title })),
    );
    expect(results.map((r) => r.status).sort()).toEqual(["saved", "stale"]);
    expect((await findLessonToEdit(me, id)).draftVersion).toBe(2);
  });
  it("refuses a change of a part that is gone", async () => {
    const { owner, me } = await people();
    const proof = await findLessonToEdit(me, (await aLessonOf(owner)).id);
    await expect(changeLesson(proof, 1, { kind: "remove-item", id: "gone" })).rejects.toEqual(
      refusal("invalid"),
    );
  });
});

describe("publishing", () => {
  it("freezes what is approved as the next version, and later changes don't reach it", async () => {
    const { owner, me } = await people();
    const { id } = await aLessonOf(owner, { published: false });
    expect(await publishLesson(await findLessonToEdit(me, id), 1)).toEqual({ version: 1 });
    await changeLesson(await findLessonToEdit(me, id), 1, { kind: "remove-item", id: "q2" });
    expect(await publishLesson(await findLessonToEdit(me, id), 2)).toEqual({ version: 2 });
    const rows = await db.select().from(lessonVersions).where(eq(lessonVersions.lessonId, id));
    const itemsOf = (version: number) =>
      rows.find((row) => row.version === version)?.content.items.map((item) => item.id);
    expect(itemsOf(1)).toEqual(["q1", "q2", "q3"]);
    expect(itemsOf(2)).toEqual(["q1", "q3"]);
    expect(await kindsFor(id)).toEqual(["lesson.published", "lesson.changed", "lesson.published"]);
  });
  it("is refused while an item waits, where nothing changed, and for a draft not seen", async () => {
    const { owner, me } = await people();
    const { id } = await aLessonOf(owner);
    await expect(publishLesson(await findLessonToEdit(me, id), 1)).rejects.toThrow(/Nothing has changed/);
    await changeLesson(await findLessonToEdit(me, id), 1, { kind: "withdraw-item", id: "q1" });
    await expect(publishLesson(await findLessonToEdit(me, id), 2)).rejects.toThrow(/1 item waits/);
    await expect(publishLesson(await findLessonToEdit(me, id), 1)).rejects.toEqual(refusal("conflict"));
    expect(await db.select().from(lessonVersions).where(eq(lessonVersions.lessonId, id))).toHaveLength(1);
  });
  it("twice at once makes one version", async () => {
    const { owner, me } = await people();
    const { id } = await aLessonOf(owner, { published: false });
    const proof = await findLessonToEdit(me, id);
    const results = await Promise.allSettled([publishLesson(proof, 1), publishLesson(proof, 1)]);
    expect(results.map((r) => r.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await findLessonToEdit(me, id)).publishedVersion).toBe(1);
  });
});

it("an archived lesson leaves the list and comes back whole", async () => {
  const { owner, me } = await people();
  const { id } = await aLessonOf(owner);
  await archiveLesson(await findLessonToEdit(me, id));
  expect(await listLessons(me, { archived: false })).toEqual([]);
  expect((await listLessons(me, { archived: true })).map((lesson) => lesson.id)).toEqual([id]);
  await restoreLesson(await findLessonToEdit(me, id));
  expect(await listLessons(me, { archived: false })).toHaveLength(1);
  expect(await kindsFor(id)).toEqual(["lesson.archived", "lesson.restored"]);
});

it("an archived lesson is not published until it is brought back, an archiving under way included", async () => {
  const { owner, me } = await people();
  const { id } = await aLessonOf(owner, { published: false });
  const before = await findLessonToEdit(me, id);
  await archiveLesson(before);
  await expect(publishLesson(await findLessonToEdit(me, id), 1)).rejects.toMatchObject({
    code: "conflict",
    reader: expect.stringContaining("archived"),
  });
  await expect(publishLesson(before, 1)).rejects.toEqual(refusal("conflict"));
  await restoreLesson(before);
  expect(await publishLesson(await findLessonToEdit(me, id), 1)).toEqual({ version: 1 });
});

it("a copy is a lesson of its own, unpublished, and says that it is one", async () => {
  const { owner, me } = await people();
  const { id } = await aLessonOf(owner);
  const { lessonId } = await duplicateLesson(await findLessonToEdit(me, id));
  const copy = await findLessonToEdit(me, lessonId);
  expect(copy).toMatchObject({
    publishedVersion: null,
    draft: { title: "The harbour and its treaty (copy)" },
  });
});

it("a student is no teacher, whatever is asked", async () => {
  const { students } = await aClassWith(1);
  const [student] = students;
  if (!student) throw new Error("The class has no student.");
  await expect(teacherViewer(student)).rejects.toThrow();
});
