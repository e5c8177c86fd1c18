import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { sql as client, db } from "@/db/client";
import { assignments, attempts, enrollments, hints } from "@/db/schema";
import { testDb } from "@/db/testing";
import { studentViewer } from "@/lib/access/testing";
import { aLesson } from "@/lib/lesson/testing";
import { askHint, furthestStep, type Hint, type HintStep, hintOf } from "./hints";
import { aDesk, claimsOf, type Desk } from "./testing";
import { readWork } from "./work";

testDb();

const paragraph = (n: number): Hint => ({ step: 1, paragraphs: [n], sentences: [] });
const ask = (desk: Desk, itemId: string, step: HintStep = 1, person = desk.student) =>
  askHint(claimsOf(person), { attemptId: desk.attempt.id, itemId, step });
const counted = (desk: Desk) =>
  db
    .select({ itemId: hints.itemId, step: hints.step })
    .from(hints)
    .where(eq(hints.attemptId, desk.attempt.id));
const shown = async (desk: Desk) =>
  (await readWork(await studentViewer(desk.student), { assignmentId: desk.assignment.id })).help.hints;

describe("what a hint says", () => {
  const [choice, pointing, written] = aLesson().items;
  if (!choice || !pointing || !written) throw new Error("The lesson has changed.");
  const { texts } = aLesson();
  it.each<[string, typeof choice, HintStep, Hint | null]>([
    ["first the paragraph", choice, 1, paragraph(2)],
    ["then the sentence", choice, 2, { step: 2, paragraphs: [2], sentences: ["p2s1"] }],
    ["of a question whose answer is a sentence, the paragraph alone", pointing, 2, paragraph(1)],
    ["all sentences that are needed", written, 2, { step: 2, paragraphs: [1], sentences: ["p1s1", "p1s2"] }],
    [
      "of several proofs the shortest",
      { ...choice, evidence: [[{ sentence: "p1s1" }, { sentence: "p2s1" }], [{ sentence: "p2s2" }]] },
      2,
      { step: 2, paragraphs: [2], sentences: ["p2s2"] },
    ],
    ["nothing without evidence", { ...choice, evidence: [] }, 1, null],
  ])("is %s", (_what, item, step, hint) => {
    expect(hintOf(item, step, texts)).toEqual(hint);
    expect(furthestStep(item) === null).toBe(hint === null);
  });
});

describe("a hint", () => {
  it("narrows from paragraph to sentence, and is counted once however often it is asked for", async () => {
    const desk = await aDesk({ hints: true });
    expect(await ask(desk, "q1", 2)).toEqual(paragraph(2));
    expect(await ask(desk, "q1")).toEqual(paragraph(2));
    expect(await counted(desk)).toEqual([{ itemId: "q1", step: 1 }]);
    const sentence = { step: 2, paragraphs: [2], sentences: ["p2s1"] };
    expect(await ask(desk, "q1", 2)).toEqual(sentence);
    expect(await ask(desk, "q1", 1)).toEqual(sentence);
    expect(await ask(desk, "q2", 1)).toEqual(paragraph(1));
    expect(await ask(desk, "q2", 2)).toEqual(paragraph(1));
    expect((await counted(desk)).sort((a, b) => (a.itemId < b.itemId ? -1 : 1))).toEqual([
      { itemId: "q1", step: 2 },
      { itemId: "q2", step: 1 },
    ]);
  });
  it("is one statement", async () => {
    const desk = await aDesk({ hints: true });
    let count = 0;
    client.options.debug = () => {
      count += 1;
    };
    await ask(desk, "q1").finally(() => {
      client.options.debug = false;
    });
    expect(count).toBe(1);
  });
  it("is on no page before it is asked for, and on every later one after", async () => {
    const desk = await aDesk({ hints: true });
    const steps = { q1: 2, q2: 1, q3: 2 };
    expect(await shown(desk)).toEqual({ steps, asked: {} });
    await ask(desk, "q3");
    expect(await shown(desk)).toEqual({ steps, asked: { q3: paragraph(1) } });
  });
  it("is there only where the assignment offers hints, while the work can be changed", async () => {
    const without = await aDesk();
    await expect(ask(without, "q1")).rejects.toMatchObject({ code: "not-found" });
    expect(await shown(without)).toBeNull();
    const desk = await aDesk({ hints: true });
    await expect(ask(desk, "q9")).rejects.toMatchObject({ code: "not-found" });
    await db
      .update(assignments)
      .set({ closesAt: new Date(Date.now() - 1000) })
      .where(eq(assignments.id, desk.assignment.id));
    await expect(ask(desk, "q1")).rejects.toMatchObject({ code: "conflict" });
    await db.update(assignments).set({ closesAt: null }).where(eq(assignments.id, desk.assignment.id));
    await db.update(attempts).set({ state: "submitted" }).where(eq(attempts.id, desk.attempt.id));
    await expect(ask(desk, "q1")).rejects.toMatchObject({ code: "conflict" });
    expect(await counted(desk)).toEqual([]);
  });
  it("is nobody's but the student's", async () => {
    const desk = await aDesk({ hints: true });
    const elsewhere = await aDesk({ hints: true });
    for (const other of [desk.classmate, desk.teacher, elsewhere.student])
      await expect(ask(desk, "q1", 1, other)).rejects.toMatchObject({
        code: expect.stringMatching(/not-found|not-signed-in/),
      });
    const stale = { ...claimsOf(desk.student), version: 99 };
    await expect(askHint(stale, { attemptId: desk.attempt.id, itemId: "q1", step: 1 })).rejects.toMatchObject(
      { code: "not-signed-in" },
    );
    await db
      .update(enrollments)
      .set({ removedAt: new Date() })
      .where(eq(enrollments.userId, desk.student.id));
    await expect(ask(desk, "q1")).rejects.toMatchObject({ code: "not-found" });
    expect(await counted(desk)).toEqual([]);
  });
});
