import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { answers, attempts } from "@/db/schema";
import { aTeacher, testDb } from "@/db/testing";
import { studentViewer, viewerFor } from "@/lib/access/testing";
import { submitAttempt } from "./commands";
import { findAttemptToSubmit } from "./proofs";
import { readReceipt, receiptOf } from "./receipt";
import { findReceipt } from "./receipts";
import { saveAnswer } from "./save";
import { aDesk, aPage, claimsOf, typed } from "./testing";

testDb();

const submittedAt = new Date("2026-11-26T12:00:00Z");

describe("a receipt's code", () => {
  it("is the same for the same answers in any order, and another for any other", () => {
    const texts = fc.dictionary(fc.constantFrom("q1", "q2", "q3"), fc.string(), { maxKeys: 3 });
    const codeOf = (entries: [string, string][]) =>
      receiptOf({
        id: "a",
        submittedAt,
        answers: entries.map(([itemId, text]) => ({ itemId, value: typed(text) })),
      });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [a, b] = [Object.entries(one), Object.entries(other)];
        expect(codeOf(a)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
        expect(codeOf(a.toReversed())).toBe(codeOf(a));
        expect(codeOf(a) === codeOf(b)).toBe(JSON.stringify(a.sort()) === JSON.stringify(b.sort()));
      }),
    );
  });

  it.each([
    ["k7qf2m9dxw4t", "K7QF-2M9D-XW4T"],
    [" K7QF 2M9D XW4T ", "K7QF-2M9D-XW4T"],
    ["KOQF-2MID-XWLT", "K0QF-2M1D-XW1T"],
    ["K7QF-2M9D", null],
    ["K7QF-2M9D-XW4U", null],
    ["", null],
  ])("typed as %j is read as %j", (text, code) => {
    expect(readReceipt(text)).toBe(code);
  });
});

describe("a receipt", () => {
  async function handedIn() {
    const desk = await aDesk();
    await saveAnswer(claimsOf(desk.student), aPage(desk.attempt)(typed("The towns gained little.")));
    await submitAttempt(await findAttemptToSubmit(await studentViewer(desk.student), desk.attempt.id));
    const [row] = await db
      .select({ receipt: attempts.receipt })
      .from(attempts)
      .where(eq(attempts.id, desk.attempt.id));
    return { ...desk, code: row?.receipt ?? "" };
  }

  it("is found by its student and the student's teacher, and by nobody else", async () => {
    const { student, classmate, teacher, code } = await handedIn();
    const found = { code, student: student.name, answered: 1, unchanged: true };
    expect(await findReceipt(await viewerFor(student), code.toLowerCase())).toMatchObject(found);
    expect(await findReceipt(await viewerFor(teacher), code)).toMatchObject(found);
    const colleague = await aTeacher({ schoolId: teacher.schoolId });
    for (const other of [classmate, colleague, await aTeacher()])
      expect(await findReceipt(await viewerFor(other), code)).toBeNull();
  });

  it("tells where an answer was changed after it was handed in", async () => {
    const { attempt, student, code } = await handedIn();
    await db
      .update(answers)
      .set({ value: typed("Something else.") })
      .where(eq(answers.attemptId, attempt.id));
    expect(await findReceipt(await viewerFor(student), code)).toMatchObject({ unchanged: false });
  });
});
