import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { answerCopies, answers, attempts } from "@/db/schema";
import { aTeacher, testDb } from "@/db/testing";
import { studentViewer, teacherViewer } from "@/lib/access/testing";
import { saveAnswer } from "@/lib/features/attempts/save";
import { aDesk, aPage, claimsOf, type Desk, typed } from "@/lib/features/attempts/testing";
import { readWork } from "@/lib/features/attempts/work";
import { findAttemptToReview } from "./queries";
import { restoreRescue } from "./rescue";

testDb();

const fileOf = async (desk: Desk, text: string) => {
  const { seal } = await readWork(await studentViewer(desk.student), { assignmentId: desk.assignment.id });
  return {
    assignmentId: desk.assignment.id,
    seal: seal ?? "",
    answers: [{ itemId: "q3", value: typed(text) }],
  };
};
const proofOf = async (desk: Desk, attemptId = desk.attempt.id) =>
  findAttemptToReview(await teacherViewer(desk.teacher), desk.assignment.id, attemptId);
const textsOf = async (desk: Desk) =>
  (await db.select({ value: answers.value }).from(answers).where(eq(answers.attemptId, desk.attempt.id))).map(
    ({ value }) => value,
  );

describe("a rescue file", () => {
  it("puts back exactly its answers, and keeps what stood there for the student to choose", async () => {
    const desk = await aDesk();
    await saveAnswer(claimsOf(desk.student), aPage(desk.attempt)(typed("on the server")));
    const file = await fileOf(desk, "on the device");
    expect(await restoreRescue(await proofOf(desk), file)).toEqual({ restored: 1 });
    expect(await textsOf(desk)).toEqual([typed("on the device")]);
    const copies = await db.select().from(answerCopies).where(eq(answerCopies.attemptId, desk.attempt.id));
    expect(copies).toMatchObject([{ value: typed("on the server"), settledAt: null }]);
    expect(await restoreRescue(await proofOf(desk), file)).toEqual({ restored: 0 });
  });

  it("can't be used for another student's work, nor with a made-up seal", async () => {
    const [desk, other] = [await aDesk(), await aDesk()];
    const theirs = await fileOf(other, "somebody else's");
    for (const file of [theirs, { ...theirs, seal: "" }, { ...theirs, seal: "AAAA" }])
      await expect(restoreRescue(await proofOf(desk), file)).rejects.toMatchObject({ code: "invalid" });
    expect(await textsOf(desk)).toEqual([]);
  });

  it("is refused once the work was handed in, and for questions that the lesson doesn't ask", async () => {
    const desk = await aDesk();
    const file = await fileOf(desk, "late");
    const strange = { ...file, answers: [{ itemId: "nothing", value: typed("x") }] };
    await expect(restoreRescue(await proofOf(desk), strange)).rejects.toMatchObject({ code: "invalid" });
    await db.update(attempts).set({ state: "submitted" }).where(eq(attempts.id, desk.attempt.id));
    await expect(restoreRescue(await proofOf(desk), file)).rejects.toMatchObject({ code: "conflict" });
  });

  it("is nothing to a colleague or another school's teacher: the work is not there for them", async () => {
    const desk = await aDesk();
    for (const teacher of [await aTeacher({ schoolId: desk.teacher.schoolId }), await aTeacher()])
      await expect(
        findAttemptToReview(await teacherViewer(teacher), desk.assignment.id, desk.attempt.id),
      ).rejects.toMatchObject({ code: "not-found" });
  });
});
