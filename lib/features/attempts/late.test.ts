import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { answers, attempts, lateAnswers } from "@/db/schema";
import { testDb } from "@/db/testing";
import { studentViewer } from "@/lib/access/testing";
import { newId } from "@/lib/shared/ids";
import { saveLateAnswer } from "./late";
import { findAttemptToSubmit } from "./proofs";
import { aDesk, type Desk, typed } from "./testing";

testDb();

const minute = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * minute);
const answersOf = async (desk: Desk) =>
  (await db.select({ value: answers.value }).from(answers).where(eq(answers.attemptId, desk.attempt.id))).map(
    ({ value }) => ("text" in value ? value.text : ""),
  );
/** Work that was begun two hours ago. */
async function begun(change: object) {
  const desk = await aDesk({ graceMinutes: 60, ...change });
  await db
    .update(attempts)
    .set({ startedAt: ago(120) })
    .where(eq(attempts.id, desk.attempt.id));
  return desk;
}
const late = async (desk: Desk, change: object = {}, person = desk.student) =>
  saveLateAnswer(await findAttemptToSubmit(await studentViewer(person), desk.attempt.id), {
    attemptId: desk.attempt.id,
    itemId: "q3",
    writer: newId(),
    count: 1,
    value: typed("written offline"),
    writtenAt: ago(40).getTime(),
    ...change,
  });

describe("an answer that arrives after closing", () => {
  it.each<[string, number, object, boolean]>([
    ["written before, arriving within the grace", 30, {}, true],
    ["written before, arriving after the grace", 70, { writtenAt: ago(80).getTime() }, false],
    ["written after", 30, { writtenAt: ago(10).getTime() }, false],
    ["said to be written before the server last heard of the work", 130, { writtenAt: 0 }, false],
    ["said to be written in the future", 30, { writtenAt: Date.now() + 1e9 }, false],
  ])("%s", async (_what, closedAgo, change, counted) => {
    const desk = await begun({ closesAt: ago(closedAgo) });
    expect(await late(desk, change)).toEqual({ counted });
    expect(await answersOf(desk)).toEqual(counted ? ["written offline"] : []);
    const [kept] = await db.select().from(lateAnswers).where(eq(lateAnswers.attemptId, desk.attempt.id));
    expect(kept).toMatchObject({ counted, value: typed("written offline") });
    expect((kept?.writtenAt ?? 0) >= (kept?.contactAt ?? 1)).toBe(true);
  });

  it("that arrives twice, or after a newer one of its page, changes nothing", async () => {
    const desk = await begun({ closesAt: ago(30) });
    const writer = newId();
    await late(desk, { writer, count: 2, value: typed("newer") });
    await late(desk, { writer, count: 1 });
    await late(desk, { writer, count: 2, value: typed("newer") });
    expect(await answersOf(desk)).toEqual(["newer"]);
    expect(await db.$count(lateAnswers, eq(lateAnswers.attemptId, desk.attempt.id))).toBe(1);
  });

  it("is refused while the work is open, once it was handed in, and for what the lesson doesn't ask", async () => {
    await expect(late(await begun({}))).rejects.toMatchObject({ code: "conflict" });
    const submitted = await begun({ closesAt: ago(30) });
    await db.update(attempts).set({ state: "submitted" }).where(eq(attempts.id, submitted.attempt.id));
    await expect(late(submitted)).rejects.toMatchObject({ code: "conflict" });
    const closed = await begun({ closesAt: ago(30) });
    await expect(late(closed, { itemId: "nothing" })).rejects.toMatchObject({ code: "not-found" });
    await expect(late(closed, {}, closed.classmate)).rejects.toMatchObject({ code: "not-found" });
  });
});
