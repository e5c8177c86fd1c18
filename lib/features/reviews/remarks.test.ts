import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { assignments, attempts, classTeachers } from "@/db/schema";
import {
  type AssignmentRow,
  type AttemptRow,
  aClassWith,
  anAssignment,
  aTeacher,
  testDb,
  type UserRow,
} from "@/db/testing";
import { teacherViewer, viewerFor } from "@/lib/access/testing";
import type { Student, Teacher } from "@/lib/access/viewer";
import { startAttempt } from "@/lib/features/attempts/commands";
import { findAssignmentToStart } from "@/lib/features/attempts/proofs";
import { readWork } from "@/lib/features/attempts/work";
import { newId } from "@/lib/shared/ids";
import { returnWork, takeBack } from "./commands";
import { findAttemptToReview, readReview } from "./queries";
import { notesOf, remarksOf, saveNote, saveRemark } from "./remarks";
import { aSubmission } from "./testing";

testDb();

let viewer: Teacher;
let colleague: Teacher;
let student: UserRow;
let assignment: AssignmentRow;
let piece: AttemptRow;
beforeEach(async () => {
  const made = await aClassWith(1);
  viewer = await teacherViewer(made.teacher);
  const other = await aTeacher({ schoolId: viewer.schoolId });
  await db
    .insert(classTeachers)
    .values({ schoolId: viewer.schoolId, classId: made.class_.id, userId: other.id });
  colleague = await teacherViewer(other);
  student = made.students[0] as UserRow;
  assignment = await anAssignment(made);
  piece = await aSubmission(assignment, student);
});
const found = (as = viewer) => findAttemptToReview(as, assignment.id, piece.id);
const remark = (change: object = {}) => ({
  ...{ id: newId(), itemId: "essay", from: 0, to: 5, text: "Who exactly?", base: 0 },
  ...change,
});
const work = async () => readWork((await viewerFor(student)) as Student, { assignmentId: assignment.id });

describe("a comment on a stretch", () => {
  it("holds the words that it stands on, once however often it is sent, and shows on return only", async () => {
    const given = remark();
    await saveRemark(await found(), given);
    expect(await saveRemark(await found(), given)).toEqual({ version: 1 });
    expect(await remarksOf(await found(colleague))).toMatchObject([
      { quote: "Those", text: "Who exactly?", version: 1, mine: false },
    ]);
    expect(JSON.stringify(await work())).not.toContain("Who exactly?");
    await returnWork(await found(), { base: 0, anyway: true });
    const essay = (await work()).feedback?.parts.find((part) => part.itemId === "essay");
    expect(essay?.remarks).toMatchObject([{ from: 0, to: 5, text: "Who exactly?" }]);
  });

  it("is changed and taken away by who wrote it alone, on the version that was seen", async () => {
    const given = remark();
    await saveRemark(await found(), given);
    await expect(
      saveRemark(await found(colleague), { ...given, text: "Mine", base: 1 }),
    ).rejects.toMatchObject({
      code: "conflict",
    });
    await saveRemark(await found(), { ...given, text: "Who?", base: 1 });
    await expect(saveRemark(await found(), { ...given, text: "Stale", base: 1 })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await remarksOf(await found())).toMatchObject([{ text: "Who?", version: 2 }]);
    await saveRemark(await found(), { ...given, text: "", base: 2 });
    expect(await remarksOf(await found())).toEqual([]);
  });

  it.each([
    ["beyond the text", { from: 0, to: 9_999 }],
    ["on nothing but spaces", { from: 5, to: 6 }],
    ["on a part that nobody types", { itemId: "q1" }],
  ])("is refused %s", async (_, wrong) => {
    await expect(saveRemark(await found(), remark(wrong))).rejects.toMatchObject({ code: "invalid" });
  });

  it("reaches no other piece by its id, and no returned one", async () => {
    const given = remark();
    await saveRemark(await found(), given);
    const elsewhere = await aClassWith(1);
    const theirs = await teacherViewer(elsewhere.teacher);
    await expect(found(theirs)).rejects.toMatchObject({ code: "not-found" });
    await returnWork(await found(), { base: 0, anyway: true });
    await expect(saveRemark(await found(), remark())).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("a private note", () => {
  it("is each teacher's own, read by colleagues, and in nothing that the student is sent", async () => {
    expect(await saveNote(await found(), { base: 0, text: "Ask her how." })).toMatchObject({
      saved: true,
      version: 1,
    });
    await saveNote(await found(colleague), { base: 0, text: "Seen." });
    expect(await saveNote(await found(), { base: 0, text: "Stale" })).toEqual({
      ...{ saved: false, version: 1, text: "Ask her how." },
    });
    expect(await notesOf(await found())).toMatchObject([
      { text: "Ask her how.", mine: true },
      { text: "Seen.", mine: false },
    ]);
    await returnWork(await found(), { base: 0, anyway: true });
    expect(JSON.stringify(await work())).not.toMatch(/Ask her|Seen\./);
    expect((await readReview(viewer, assignment.id, piece.id)).notes).toHaveLength(2);
  });
});

describe("a return for revision", () => {
  it("lets the student go on from the old answers although no attempt was left, and a plain one does not", async () => {
    const proof = async () => findAssignmentToStart((await viewerFor(student)) as Student, assignment.id);
    await returnWork(await found(), { base: 0, anyway: true });
    await expect(startAttempt(await proof())).rejects.toMatchObject({ code: "conflict" });
    await takeBack(await found());
    await returnWork(await found(), { base: 2, anyway: true, forRevision: true });
    expect((await work()).whyNotStart).toBeNull();
    const { id } = await startAttempt(await proof());
    const [row] = await db.select().from(attempts).where(eq(attempts.id, id));
    expect(row).toMatchObject({ number: 2, revises: 1, state: "working" });
    expect((await work()).answers).toHaveLength(4);
    expect((await work()).attempts[0]).toMatchObject({ state: "returned", forRevision: true });
  });

  it("keeps to the closing time", async () => {
    await returnWork(await found(), { base: 0, anyway: true, forRevision: true });
    await db
      .update(assignments)
      .set({ closesAt: new Date(Date.now() - 1000) })
      .where(eq(assignments.id, assignment.id));
    expect((await work()).whyNotStart).toBe("closed");
  });
});
