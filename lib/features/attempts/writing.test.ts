import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { assignments, essayRevisions, pastes } from "@/db/schema";
import { aClassWith, aTeacher, testDb, type UserRow } from "@/db/testing";
import type { Viewer } from "@/lib/access/viewer";
import { newId } from "@/lib/shared/ids";
import { findAttemptToSubmit } from "./proofs";
import { saveAnswer } from "./save";
import { aDesk, aPage, claimsOf, type Desk } from "./testing";
import { keepRevision, mostPastes, readRevision, readWriting, recordPaste } from "./writing";

testDb();

const essayOf = (text: string) => ({ kind: "essay" as const, prompt: "p1", text });
const viewerOf = (person: UserRow) =>
  ({ schoolId: person.schoolId, userId: person.id, role: person.role }) as Viewer;
const proofFor = (desk: Desk, student = desk.student) =>
  findAttemptToSubmit(viewerOf(student) as Parameters<typeof findAttemptToSubmit>[0], desk.attempt.id);
const words = (count: number) => Array.from({ length: count }, (_, n) => `word${n}`).join(" ");
const aPaste = (change: object = {}) => ({
  id: newId(),
  itemId: "essay",
  text: words(31),
  ago: 0,
  ...change,
});

async function strangersTo(desk: Desk): Promise<UserRow[]> {
  const { schoolId } = desk.teacher;
  const other = await aClassWith(1, { teacher: await aTeacher({ schoolId }) });
  return [desk.classmate, other.teacher, ...other.students, await aTeacher({ isAdmin: true })];
}

describe("an essay's earlier versions", () => {
  it("are listed and read by its student and the student's teacher alone", async () => {
    const desk = await aDesk();
    const page = aPage(desk.attempt, "essay");
    await saveAnswer(claimsOf(desk.student), page(essayOf(words(60))));
    const ids = { attemptId: desk.attempt.id, number: 1 };
    for (const person of [desk.student, desk.teacher]) {
      const { revisions, savedAt } = await readWriting(viewerOf(person), desk.attempt.id);
      expect(revisions).toMatchObject([{ number: 1, words: 60 }]);
      expect(savedAt).not.toBeNull();
      expect(await readRevision(viewerOf(person), ids)).toEqual({ text: words(60) });
    }
    for (const stranger of await strangersTo(desk)) {
      await expect(readWriting(viewerOf(stranger), desk.attempt.id)).rejects.toMatchObject({
        code: "not-found",
      });
      await expect(readRevision(viewerOf(stranger), ids)).rejects.toMatchObject({ code: "not-found" });
      if (stranger.role === "student")
        await expect(proofFor(desk, stranger)).rejects.toMatchObject({ code: "not-found" });
    }
  });

  it("close to the student with an assignment that was taken back, not to the teacher", async () => {
    const desk = await aDesk();
    await db
      .update(assignments)
      .set({ withdrawnAt: sql`now()` })
      .where(eq(assignments.id, desk.assignment.id));
    await expect(readWriting(viewerOf(desk.student), desk.attempt.id)).rejects.toMatchObject({
      code: "not-found",
    });
    expect((await readWriting(viewerOf(desk.teacher), desk.attempt.id)).revisions).toEqual([]);
  });

  it("have the text that makes way for an earlier one, once, however often it is asked for", async () => {
    const desk = await aDesk();
    const page = aPage(desk.attempt, "essay");
    await saveAnswer(claimsOf(desk.student), page(essayOf(words(60))));
    await saveAnswer(claimsOf(desk.student), page(essayOf(`${words(60)} and a few more`)));
    const proof = await proofFor(desk);
    await Promise.all([keepRevision(proof), keepRevision(proof), keepRevision(proof)]);
    await saveAnswer(claimsOf(desk.student), page(essayOf(words(60))));
    const rows = await db.select().from(essayRevisions).where(eq(essayRevisions.attemptId, desk.attempt.id));
    expect(rows.map(({ number, words: counted }) => [number, counted])).toEqual([
      [1, 59],
      [2, 64],
    ]);
    expect(rows[1]?.text).toBe(`${words(60)} and a few more`);
  });

  it("have nothing of an essay that is not begun", async () => {
    const desk = await aDesk();
    await keepRevision(await proofFor(desk));
    expect(await readWriting(viewerOf(desk.student), desk.attempt.id)).toMatchObject({
      savedAt: null,
      revisions: [],
    });
  });
});

describe("a pasted stretch", () => {
  it("is kept once, with its words and its time, which is none before the work began", async () => {
    const desk = await aDesk();
    const proof = await proofFor(desk);
    const paste = aPaste({ ago: 31_000_000_000 });
    await recordPaste(proof, paste);
    await recordPaste(proof, paste);
    const { pastes: kept } = await readWriting(viewerOf(desk.teacher), desk.attempt.id);
    expect(kept).toMatchObject([{ id: paste.id, itemId: "essay", text: paste.text, words: 31 }]);
    expect(new Date(kept[0]?.pastedAt ?? 0)).toEqual(desk.attempt.startedAt);
  });

  it("is one of a hundred at most", async () => {
    const desk = await aDesk();
    const proof = await proofFor(desk);
    for (let n = 0; n < mostPastes + 3; n += 1) await recordPaste(proof, aPaste());
    expect(await db.$count(pastes, eq(pastes.attemptId, desk.attempt.id))).toBe(mostPastes);
  });
});
