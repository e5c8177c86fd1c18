/** A lesson's source looked at again, on a real database and a site of this machine: by its owner alone, and nothing is written. */
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events, lessons } from "@/db/schema";
import { aLessonOf, aTeacher, testDb } from "@/db/testing";
import { type Site, startSite, theArticle } from "@/e2e/files/site";
import { teacherViewer } from "@/lib/access/testing";
import { draftLesson } from "@/lib/lesson/draft";
import { setEnv } from "@/lib/shared/env";
import { readLessonSource, recheckSource } from "./source";

testDb();
let site: Site;
beforeAll(async () => {
  site = await startSite();
  setEnv({ IMPORT_TEST_ORIGIN: site.origin });
});
afterAll(async () => {
  setEnv({ IMPORT_TEST_ORIGIN: undefined });
  await site.close();
});

const { blocks, title } = theArticle;
async function aLessonFrom(url: string) {
  const owner = await aTeacher();
  const provenance = { byline: "", publication: "", date: "", licence: "", url };
  const content = draftLesson({ title, provenance, blocks });
  const { id: lessonId } = await aLessonOf(owner, { content });
  return { owner, content, lessonId, me: await teacherViewer(owner) };
}
const changedIn = async (url: string, text = "") => {
  const { me, lessonId } = await aLessonFrom(url);
  return recheckSource(me, { lessonId, text });
};
const refusedBeside = (field: string, words: RegExp) =>
  expect.objectContaining({
    name: "Refusal",
    code: "invalid",
    fields: { [field]: expect.stringMatching(words) },
  });

describe("the source of a lesson", () => {
  it("is looked at by its owner alone", { timeout: 60_000 }, async () => {
    const { owner, lessonId } = await aLessonFrom(`${site.origin}/corrected`);
    const before = site.asked.length;
    const notFound = expect.objectContaining({ name: "Refusal", code: "not-found" });
    for (const person of [await aTeacher({ schoolId: owner.schoolId }), await aTeacher()]) {
      const viewer = await teacherViewer(person);
      await expect(readLessonSource(viewer, lessonId)).rejects.toEqual(notFound);
      await expect(recheckSource(viewer, { lessonId, text: "" })).rejects.toEqual(notFound);
    }
    expect(site.asked).toHaveLength(before);
  });
  it("that was corrected shows where, and the lesson stays as it was", { timeout: 60_000 }, async () => {
    const { me, lessonId, content } = await aLessonFrom(`${site.origin}/corrected`);
    const written = async () => [
      await db.select().from(lessons).where(eq(lessons.id, lessonId)),
      await db.select().from(events).where(eq(events.subjectId, lessonId)),
    ];
    const before = await written();
    const { changed, flagged } = await recheckSource(me, { lessonId, text: "" });
    const gone = changed.map(({ pieces }) =>
      pieces.flatMap(({ kind, text }) => (kind === "gone" ? [text] : [])),
    );
    expect(gone.flat().join(" ")).toMatch(/doubled.*Nine/s);
    expect(changed).toHaveLength(2);
    expect(
      flagged.every(({ id }) => [...content.items, ...content.prompts].some((part) => part.id === id)),
    ).toBe(true);
    expect(await written()).toEqual(before);
  });
  it("that can't be had says why beside the field for pasting", { timeout: 60_000 }, async () => {
    await expect(changedIn(`${site.origin}/members/story`)).rejects.toEqual(
      refusedBeside("text", /robots\.txt/),
    );
    await expect(changedIn("http://10.0.0.1/a")).rejects.toEqual(
      refusedBeside("text", /not on the open web/),
    );
    await expect(changedIn("")).rejects.toEqual(refusedBeside("text", /names no address/));
  });
  it("is compared with what is pasted, and then nobody is asked for it", { timeout: 60_000 }, async () => {
    const before = site.asked.length;
    const text = blocks.map((block) => block.text).join("\n\n");
    expect(await changedIn(`${site.origin}/corrected`, text)).toEqual({
      changed: [],
      added: [],
      flagged: [],
    });
    expect(site.asked).toHaveLength(before);
  });
});
