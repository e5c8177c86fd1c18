import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events, filedLessons, lessonSearch, lessonShares, lessons, lessonTags } from "@/db/schema";
import { aLessonOf, aTeacher, testDb, type UserRow } from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import type { Teacher } from "@/lib/access/viewer";
import type { Lesson } from "@/lib/lesson/schema";
import { aLesson } from "@/lib/lesson/testing";
import { archiveLesson, changeLesson, duplicateLesson } from "../commands";
import { findLessonToEdit } from "../queries";
import { copyLesson } from "./copying";
import {
  createFolder,
  fileLessons,
  findFolderToEdit,
  findLessonsToFile,
  listFolders,
  removeFolder,
  renameFolder,
  tagLesson,
  unfileLessons,
} from "./filing";
import { libraryQuery } from "./input";
import { foundFrom } from "./marks";
import { findLessonByLink, findLessonToRead } from "./reading";
import { pageSize } from "./rules";
import { readLibrary } from "./search";
import { readSharing, shareByLink, shareWithColleague, shareWithSchool, withdrawShare } from "./sharing";

testDb();

const notFound = expect.objectContaining({ code: "not-found" });

async function people() {
  const owner = await aTeacher({ name: "Ada Ortiz" });
  const { schoolId } = owner;
  const [colleague, third] = [
    await aTeacher({ schoolId, name: "Sami Haddad" }),
    await aTeacher({ schoolId }),
  ];
  const stranger = await aTeacher({ name: "Noor Stranger" });
  const viewers = { me: owner, colleague, third, stranger };
  const seen = {} as Record<keyof typeof viewers, Teacher>;
  for (const [name, row] of Object.entries(viewers))
    seen[name as keyof typeof viewers] = await teacherViewer(row);
  return { owner, colleagueRow: colleague, ...seen };
}
const titles = async (viewer: Teacher, given: Record<string, string> = {}) =>
  (await readLibrary(viewer, libraryQuery.parse(given))).lessons.map(({ title }) => title);
const tokenOf = (path: string) => path.split("/").at(-1) ?? "";
const kindsOf = async (subjectId: string) =>
  (await db.select({ kind: events.kind }).from(events).where(eq(events.subjectId, subjectId))).map(
    (e) => e.kind,
  );

/** A lesson about some matter: its text and its first item name it. */
function about(matter: string, change: Partial<Lesson> = {}): Lesson {
  const content = aLesson({ title: `On ${matter}`, ...change });
  const sentence = content.texts[0]?.sections[0]?.paragraphs[0]?.sentences[0];
  if (sentence) sentence.text = `Nobody expected the ${matter} to matter so much.`;
  return content;
}
const atGrade = (grade: number): Lesson["glance"] => ({
  ...aLesson().glance,
  level: { grade, low: grade - 1, high: grade + 1 },
});

describe("the library finds", () => {
  it("words of the article, of items, of the title and of tags, in any of their forms, and quotes the place", async () => {
    const { owner, me } = await people();
    const { id } = await aLessonOf(owner, { content: about("glaciers") });
    await aLessonOf(owner, { content: about("elections") });
    for (const q of ["glacier", "nobody expected glaciers", '"glaciers to matter"', "glaciers -elections"])
      expect(await titles(me, { q }), q).toEqual(["On glaciers"]);
    expect(await titles(me, { q: "insured" })).toHaveLength(2);
    expect(await titles(me, { q: "volcanoes" })).toEqual([]);
    await tagLesson(await findLessonToEdit(me, id), ["Unit 4", "cryosphere"]);
    expect(await titles(me, { q: "cryosphere" })).toEqual(["On glaciers"]);
    const { lessons: found } = await readLibrary(me, libraryQuery.parse({ q: "glacier" }));
    expect(found[0]?.snippet).toContain(`${foundFrom}glaciers`);
  });

  it("what was changed since, and no longer what it was before", async () => {
    const { owner, me } = await people();
    const { id } = await aLessonOf(owner, { content: about("glaciers") });
    await changeLesson(await findLessonToEdit(me, id), 1, { kind: "set-title", title: "On ice" });
    expect(await titles(me, { q: "ice" })).toEqual(["On ice"]);
    const proof = await findLessonToEdit(me, id);
    await tagLesson(proof, ["frost"]);
    await tagLesson(proof, []);
    expect(await titles(me, { q: "frost" })).toEqual([]);
  });

  it("by level, topic, standard and folder, and says what there is to choose from", async () => {
    const { owner, me } = await people();
    const [first] = aLesson().items;
    const items = first ? [{ ...first, standards: ["CCSS.RI.9-10.4"] }] : [];
    const countries = [{ code: "SY", name: "Syria" }];
    const easy = await aLessonOf(owner, {
      content: about("ferries", { glance: { ...atGrade(6.4), countries } }),
    });
    await aLessonOf(owner, { content: about("insurance", { glance: atGrade(13.8), items }) });
    expect(await titles(me, { level: "6-8" })).toEqual(["On ferries"]);
    expect(await titles(me, { level: "above" })).toEqual(["On insurance"]);
    expect(await titles(me, { topic: "Syria" })).toEqual(["On ferries"]);
    expect(await titles(me, { standard: "CCSS.RI.9-10.4" })).toEqual(["On insurance"]);
    const { folderId } = await createFolder(me, "Unit 3");
    await fileLessons(await findLessonsToFile(me, [easy.id]), await findFolderToEdit(me, folderId));
    expect(await titles(me, { folder: folderId })).toEqual(["On ferries"]);
    expect(await titles(me, { folder: folderId, level: "above" })).toEqual([]);
    const library = await readLibrary(me, libraryQuery.parse({ level: "6-8" }));
    expect(library).toMatchObject({
      total: 2,
      matching: 1,
      topics: ["Syria"],
      standards: ["CCSS.RI.9-10.4"],
    });
    expect(library.folders).toEqual([{ id: folderId, name: "Unit 3", lessons: 1 }]);
  });

  it("all of 65 lessons once, page by page, in both orders", async () => {
    const { owner, me } = await people();
    for (let n = 0; n < 65; n += 1)
      await aLessonOf(owner, { content: about(`ferries ${n}`), published: false });
    await db
      .update(lessons)
      .set({ updatedAt: new Date(0) })
      .where(eq(lessons.ownerId, owner.id));
    for (const q of ["", "ferries"]) {
      const seen: string[] = [];
      for (let after: string | undefined = ""; after !== undefined; ) {
        const { lessons: page, next } = await readLibrary(me, libraryQuery.parse({ q, after }));
        expect(page.length).toBeLessThanOrEqual(pageSize);
        seen.push(...page.map(({ id }) => id));
        after = next ? `${next.key}_${next.id}` : undefined;
      }
      expect(new Set(seen).size).toBe(65);
      expect(seen).toHaveLength(65);
    }
  });

  it("lessons however odd or long their text", async () => {
    const { owner, me } = await people();
    const long = Array.from({ length: 60_000 }, (_, n) => `w${n.toString(36)}é`).join(" ");
    await aLessonOf(owner, { content: about("l'été \\ <b> : & | !") });
    const draft = about("ferries");
    for (const section of draft.texts[0]?.sections ?? [])
      for (const paragraph of section.paragraphs) for (const s of paragraph.sentences) s.text = long;
    await db
      .insert(lessons)
      .values({ schoolId: owner.schoolId, id: crypto.randomUUID(), ownerId: owner.id, title: "Long", draft });
    expect(await titles(me, { q: "w1é" })).toEqual(["Long"]);
    expect(await titles(me, { q: "été" })).toHaveLength(1);
    for (const q of ["'", '"', "a & b | !", "\\", "<b>", ":*", "-", "or or"])
      await expect(titles(me, { q }), q).resolves.toBeDefined();
  });
});

describe("a lesson is read", () => {
  it("by nobody but its owner, until it is shared", async () => {
    const { owner, me, colleague, stranger } = await people();
    const { id } = await aLessonOf(owner);
    expect((await findLessonToRead(me, id)).isMine).toBe(true);
    for (const other of [colleague, stranger]) {
      await expect(findLessonToRead(other, id)).rejects.toEqual(notFound);
      await expect(findLessonsToFile(other, [id])).rejects.toEqual(notFound);
      await expect(readSharing(other, id)).rejects.toEqual(notFound);
      expect(await titles(other, { q: "harbour" })).toEqual([]);
    }
  });

  it("by the named colleague and no other, until that is withdrawn", async () => {
    const { owner, colleagueRow, me, colleague, third, stranger } = await people();
    const { id } = await aLessonOf(owner, { content: about("ferries") });
    const proof = await findLessonToEdit(me, id);
    await shareWithColleague(proof, colleagueRow.id);
    await shareWithColleague(proof, colleagueRow.id);
    const { shares } = await readSharing(me, id);
    expect(shares.map(({ kind, name }) => [kind, name])).toEqual([["colleague", "Sami Haddad"]]);
    const read = await findLessonToRead(colleague, id);
    expect([read.isMine, read.author]).toEqual([false, "Ada Ortiz"]);
    expect(await titles(colleague, { whose: "shared", q: "ferry" })).toEqual(["On ferries"]);
    expect(await titles(colleague, { whose: "mine" })).toEqual([]);
    for (const other of [third, stranger]) {
      await expect(findLessonToRead(other, id)).rejects.toEqual(notFound);
      expect(await titles(other)).toEqual([]);
    }
    // Reading is not editing.
    await expect(findLessonToEdit(colleague, id)).rejects.toEqual(notFound);
    await withdrawShare(proof, shares[0]?.id ?? "");
    await expect(findLessonToRead(colleague, id)).rejects.toEqual(notFound);
    expect(await titles(colleague)).toEqual([]);
    expect(await kindsOf(id)).toEqual(["lesson.shared", "lesson.shared", "lesson.unshared"]);
  });

  it("with no colleague who is none: oneself, a student, another school's teacher", async () => {
    const { owner, me, stranger } = await people();
    const { id } = await aLessonOf(owner);
    const proof = await findLessonToEdit(me, id);
    for (const userId of [owner.id, stranger.userId])
      await expect(shareWithColleague(proof, userId)).rejects.toEqual(notFound);
    expect((await readSharing(me, id)).shares).toEqual([]);
  });

  it("by the whole school and by no stranger, and not while it is put away", async () => {
    const { owner, me, colleague, third, stranger } = await people();
    const { id } = await aLessonOf(owner);
    await shareWithSchool(await findLessonToEdit(me, id));
    for (const other of [colleague, third]) expect((await findLessonToRead(other, id)).lessonId).toBe(id);
    await expect(findLessonToRead(stranger, id)).rejects.toEqual(notFound);
    await archiveLesson(await findLessonToEdit(me, id));
    await expect(findLessonToRead(colleague, id)).rejects.toEqual(notFound);
    expect(await titles(colleague)).toEqual([]);
    expect(await titles(me, { archived: "" })).toHaveLength(1);
    expect(await titles(colleague, { archived: "" })).toEqual([]);
  });

  it("behind a link by any teacher, until it is withdrawn or made anew; the table can't tell the link", async () => {
    const { owner, me, stranger } = await people();
    const { id } = await aLessonOf(owner);
    const proof = await findLessonToEdit(me, id);
    const first = tokenOf(await shareByLink(proof));
    expect((await findLessonByLink(stranger, first)).lessonId).toBe(id);
    // A link shows one lesson; it does not open the list.
    expect(await titles(stranger)).toEqual([]);
    await expect(findLessonToRead(stranger, id)).rejects.toEqual(notFound);
    const [row] = await db.select().from(lessonShares).where(eq(lessonShares.lessonId, id));
    expect(JSON.stringify(row)).not.toContain(first);
    await expect(findLessonByLink(stranger, row?.tokenHash ?? "")).rejects.toEqual(notFound);
    const second = tokenOf(await shareByLink(proof));
    await expect(findLessonByLink(stranger, first)).rejects.toEqual(notFound);
    const [share] = (await readSharing(me, id)).shares;
    await withdrawShare(proof, share?.id ?? "");
    await expect(findLessonByLink(stranger, second)).rejects.toEqual(notFound);
    await expect(findLessonByLink(stranger, "x".repeat(200))).rejects.toEqual(notFound);
  });

  it("by at most one link, however often it is asked for at once", async () => {
    const { owner, me } = await people();
    const { id } = await aLessonOf(owner);
    const proof = await findLessonToEdit(me, id);
    const made = await Promise.all([shareByLink(proof), shareByLink(proof), shareByLink(proof)]);
    const open = await Promise.allSettled(made.map((path) => findLessonByLink(me, tokenOf(path))));
    expect(open.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("withdrawn by its owner alone: another lesson's share is not found", async () => {
    const { owner, colleagueRow, me } = await people();
    const [one, other] = [await aLessonOf(owner), await aLessonOf(owner)];
    await shareWithColleague(await findLessonToEdit(me, one.id), colleagueRow.id);
    const [share] = (await readSharing(me, one.id)).shares;
    await expect(withdrawShare(await findLessonToEdit(me, other.id), share?.id ?? "")).rejects.toEqual(
      notFound,
    );
  });
});

describe("a copy", () => {
  it("is the reader's own, holds source and licence, and says whose lesson it was, from copy to copy", async () => {
    const { owner, me, colleague, stranger } = await people();
    const content = about("ferries");
    const [text] = content.texts;
    if (text) text.provenance = { ...text.provenance, publication: "The Harbour Post", licence: "CC BY 4.0" };
    const { id } = await aLessonOf(owner, { content });
    await shareWithSchool(await findLessonToEdit(me, id));
    const { lessonId } = await copyLesson(await findLessonToRead(colleague, id));
    const copy = await findLessonToEdit(colleague, lessonId);
    expect(copy.draft).toEqual(content);
    expect(copy.publishedVersion).toBeNull();
    await expect(findLessonToEdit(me, lessonId)).rejects.toEqual(notFound);
    const again = await copyLesson(
      await findLessonByLink(
        stranger,
        tokenOf(await shareByLink(await findLessonToEdit(colleague, lessonId))),
      ),
    );
    const far = await findLessonToRead(stranger, again.lessonId);
    expect(far.credits.map(({ author, school, title }) => [author, school, title])).toEqual([
      ["Ada Ortiz", "Harbour School", "On ferries"],
      ["Sami Haddad", "Harbour School", "On ferries"],
    ]);
    expect(far.schoolId).toBe(stranger.schoolId);
    expect(far.draft.texts[0]?.provenance).toMatchObject({ licence: "CC BY 4.0" });
    const { lessons: listed } = await readLibrary(stranger, libraryQuery.parse({}));
    expect(listed[0]?.madeBy).toBe("Ada Ortiz, Harbour School");
  });

  it("of one's own owes nobody, and a duplicate of a copy owes as much as the copy", async () => {
    const { owner, me, colleague } = await people();
    const { id } = await aLessonOf(owner);
    const own = await copyLesson(await findLessonToRead(me, id));
    expect((await findLessonToRead(me, own.lessonId)).credits).toEqual([]);
    await shareWithSchool(await findLessonToEdit(me, id));
    const { lessonId } = await copyLesson(await findLessonToRead(colleague, id));
    const twin = await duplicateLesson(await findLessonToEdit(colleague, lessonId));
    expect((await findLessonToRead(colleague, twin.lessonId)).credits).toHaveLength(1);
  });
});

describe("folders", () => {
  const filed = async (owner: UserRow) =>
    (await db.select().from(filedLessons).where(eq(filedLessons.userId, owner.id))).map(
      (row) => row.folderId,
    );

  it("hold a lesson once, and let it go; a folder that is removed takes no lesson with it", async () => {
    const { owner, me } = await people();
    const { id } = await aLessonOf(owner);
    const [one, two] = [await createFolder(me, "Unit 1"), await createFolder(me, "Unit 2")];
    for (const { folderId } of [one, two])
      await fileLessons(await findLessonsToFile(me, [id, id]), await findFolderToEdit(me, folderId));
    expect(await filed(owner)).toEqual([two.folderId]);
    await unfileLessons(await findLessonsToFile(me, [id]));
    expect(await filed(owner)).toEqual([]);
    const folder = await findFolderToEdit(me, one.folderId);
    await fileLessons(await findLessonsToFile(me, [id]), folder);
    await removeFolder(folder);
    expect(await filed(owner)).toEqual([]);
    expect(await titles(me)).toHaveLength(1);
  });

  it("have one name each, and are their owner's alone", async () => {
    const { owner, me, colleague, stranger } = await people();
    const { folderId } = await createFolder(me, "Unit 1");
    await createFolder(me, "Unit 2");
    await expect(createFolder(me, "Unit 1")).rejects.toMatchObject({
      code: "invalid",
      fields: { name: /already/ },
    });
    await expect(renameFolder(await findFolderToEdit(me, folderId), "Unit 2")).rejects.toMatchObject({
      code: "invalid",
    });
    await renameFolder(await findFolderToEdit(me, folderId), "Unit 1");
    await createFolder(colleague, "Unit 1");
    for (const other of [colleague, stranger])
      await expect(findFolderToEdit(other, folderId)).rejects.toEqual(notFound);
    const { id } = await aLessonOf(owner);
    await expect(findLessonsToFile(me, [id, (await aLessonOf(await aTeacher())).id])).rejects.toEqual(
      notFound,
    );
    expect((await listFolders(stranger)).length).toBe(0);
    expect(await titles(stranger, { folder: folderId })).toEqual([]);
  });
});

it("what lessons are found by is written for each, and goes with it", async () => {
  const { owner, me } = await people();
  const { id } = await aLessonOf(owner);
  await tagLesson(await findLessonToEdit(me, id), ["a"]);
  expect(await db.$count(lessonSearch, eq(lessonSearch.lessonId, id))).toBe(1);
  await db.execute(sql`delete from lessons where id = ${id}`);
  expect(await db.$count(lessonSearch, eq(lessonSearch.lessonId, id))).toBe(0);
  expect(await db.$count(lessonTags, eq(lessonTags.lessonId, id))).toBe(0);
});
