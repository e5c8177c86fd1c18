import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { assignments, attempts, highlights } from "@/db/schema";
import { aClassWith, anAttempt, aTeacher, testDb, type UserRow } from "@/db/testing";
import { studentViewer, teacherViewer } from "@/lib/access/testing";
import { readReview } from "@/lib/features/reviews/queries";
import { newId } from "@/lib/shared/ids";
import { highlightLimit } from "./anchors";
import { startAttempt } from "./commands";
import { keepHighlight } from "./highlights";
import type { HighlightInput } from "./input";
import { findAssignmentToStart, findAttemptToSubmit } from "./proofs";
import { aDesk, type Desk } from "./testing";
import { readWork } from "./work";

testDb();

const marked = (desk: Desk, change: Partial<HighlightInput> = {}): HighlightInput => ({
  attemptId: desk.attempt.id,
  id: newId(),
  fromSentence: "p1s2",
  fromOffset: 13,
  toSentence: "p2s1",
  toOffset: 14,
  colour: "mint",
  note: "",
  removed: false,
  ...change,
});
const keep = async (input: HighlightInput, person: UserRow) =>
  keepHighlight(await findAttemptToSubmit(await studentViewer(person), input.attemptId), input);
const seen = async (desk: Desk, person = desk.student) =>
  (await readWork(await studentViewer(person), { assignmentId: desk.assignment.id })).highlights;

describe("a highlight", () => {
  it("is one however often it arrives; colour and note are those that came last, its place the first", async () => {
    const desk = await aDesk();
    const first = marked(desk);
    await keep(first, desk.student);
    await keep(first, desk.student);
    await keep({ ...first, colour: "rose", note: "Why?", fromOffset: 0 }, desk.student);
    const [only, ...others] = await seen(desk);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: first.id, fromOffset: 13, toOffset: 14, colour: "rose", note: "Why?" });
  });

  it("that was removed stays so, whatever arrives afterwards, and its note is gone", async () => {
    const desk = await aDesk();
    const first = marked(desk, { note: "A thought" });
    await keep(first, desk.student);
    expect(await keep({ ...first, removed: true }, desk.student)).toMatchObject({ removed: true });
    expect(await keep(first, desk.student)).toMatchObject({ removed: true });
    const never = marked(desk, { removed: true });
    await keep(never, desk.student);
    await keep({ ...never, removed: false }, desk.student);
    expect(await seen(desk)).toEqual([]);
    const notes = await db
      .select({ note: highlights.note })
      .from(highlights)
      .where(eq(highlights.id, first.id));
    expect(notes).toEqual([{ note: "" }]);
  });

  it("stands in the text that the student reads, or is refused", async () => {
    const desk = await aDesk();
    for (const change of [
      { fromSentence: "p9s9" },
      { toOffset: 20_000 },
      { fromSentence: "p2s2", toSentence: "p1s1" },
      { toSentence: "p1s2", toOffset: 13 },
    ])
      await expect(keep(marked(desk, change), desk.student)).rejects.toMatchObject({ code: "invalid" });
  });

  it("is nobody else's to make, to change, to remove or to see", async () => {
    const desk = await aDesk();
    const mine = marked(desk, { note: "Mine" });
    await keep(mine, desk.student);
    const { students } = await aClassWith(1);
    for (const stranger of [desk.classmate, ...students]) {
      await expect(keep(marked(desk), stranger)).rejects.toMatchObject({ code: "not-found" });
      await expect(keep({ ...mine, removed: true }, stranger)).rejects.toMatchObject({ code: "not-found" });
    }
    // With the id of another's highlight, in one's own work.
    const own = await anAttempt(desk.assignment, desk.classmate);
    await expect(keep({ ...mine, attemptId: own.id, note: "Theirs" }, desk.classmate)).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await seen(desk, desk.classmate)).toEqual([]);
    expect(await seen(desk)).toMatchObject([{ id: mine.id, note: "Mine" }]);
  });

  it("of a device that had no network arrives after the work was handed in or has closed, not once it is withdrawn", async () => {
    const desk = await aDesk({ closesAt: new Date(Date.now() - 60_000) });
    await keep(marked(desk), desk.student);
    await db.update(attempts).set({ state: "submitted" }).where(eq(attempts.id, desk.attempt.id));
    await keep(marked(desk), desk.student);
    expect(await seen(desk)).toHaveLength(2);
    await db
      .update(assignments)
      .set({ withdrawnAt: new Date() })
      .where(eq(assignments.id, desk.assignment.id));
    await expect(keep(marked(desk), desk.student)).rejects.toMatchObject({ code: "not-found" });
  });

  it("is refused where the work holds as many as it may, also when several come at once", async () => {
    const desk = await aDesk();
    const { schoolId } = desk.student;
    await db
      .insert(highlights)
      .values(
        Array.from({ length: highlightLimit - 1 }, () => ({ ...marked(desk), schoolId })).map(
          ({ removed: _, ...row }) => row,
        ),
      );
    const [first, second] = [marked(desk), marked(desk)];
    const outcomes = await Promise.allSettled([keep(first, desk.student), keep(second, desk.student)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const stands = outcomes[0]?.status === "fulfilled" ? first : second;
    await keep({ ...stands, note: "Still to be changed" }, desk.student);
    await keep({ ...stands, removed: true }, desk.student);
    await keep(marked(desk), desk.student);
    expect(await seen(desk)).toHaveLength(highlightLimit);
  });

  it("goes on into a further attempt at the same text, where it is another one", async () => {
    const desk = await aDesk({ attemptsAllowed: 2 });
    await keep(marked(desk, { note: "For later" }), desk.student);
    await keep(marked(desk, { removed: true }), desk.student);
    const [before] = await seen(desk);
    await db.update(attempts).set({ state: "returned" }).where(eq(attempts.id, desk.attempt.id));
    await startAttempt(await findAssignmentToStart(await studentViewer(desk.student), desk.assignment.id));
    const [after, ...others] = await seen(desk);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ note: "For later", fromSentence: "p1s2", colour: "mint" });
    expect(after?.id).not.toBe(before?.id);
  });
});

it("a teacher of the class sees the highlights in text order, no other teacher", async () => {
  const desk = await aDesk();
  await keep(marked(desk, { note: "Second" }), desk.student);
  await keep(
    marked(desk, { fromSentence: "p1s1", toSentence: "p1s1", fromOffset: 4, note: "First" }),
    desk.student,
  );
  await keep(marked(desk, { removed: true }), desk.student);
  const ids = [desk.assignment.id, desk.attempt.id] as const;
  const review = await readReview(await teacherViewer(desk.teacher), ...ids);
  expect(review.highlights.map(({ note }) => note)).toEqual(["First", "Second"]);
  for (const stranger of [await aTeacher({ schoolId: desk.teacher.schoolId }), await aTeacher()])
    await expect(readReview(await teacherViewer(stranger), ...ids)).rejects.toMatchObject({
      code: "not-found",
    });
});
