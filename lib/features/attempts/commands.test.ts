import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { sql as client, db } from "@/db/client";
import {
  type AttemptState,
  answers,
  assignments,
  attempts,
  enrollments,
  events,
  lessonVersions,
  markLog,
  marks,
} from "@/db/schema";
import { aClassWith, anAttempt, aStudent, testDb, type UserRow } from "@/db/testing";
import { studentViewer } from "@/lib/access/testing";
import type { Answer } from "@/lib/items/answers";
import { aLesson } from "@/lib/lesson/testing";
import { startAttempt, submitAttempt } from "./commands";
import { findAssignmentToStart, findAttemptToSubmit } from "./proofs";
import { saveAnswer } from "./save";
import { aDesk, aPage, claimsOf, type Desk, typed } from "./testing";

testDb();

const hourAgo = () => new Date(Date.now() - 3_600_000);
const inAnHour = () => new Date(Date.now() + 3_600_000);
const startAs = async (person: UserRow, { assignment }: Desk) =>
  startAttempt(await findAssignmentToStart(await studentViewer(person), assignment.id));
const submitAs = async (person: UserRow, { attempt }: Desk) =>
  submitAttempt(await findAttemptToSubmit(await studentViewer(person), attempt.id));
const change = (desk: Desk, to: Partial<typeof assignments.$inferInsert>) =>
  db.update(assignments).set(to).where(eq(assignments.id, desk.assignment.id));
const setState = (desk: Desk, state: AttemptState) =>
  db.update(attempts).set({ state }).where(eq(attempts.id, desk.attempt.id));
const save = (desk: Desk, itemId: string, value: Answer) =>
  saveAnswer(claimsOf(desk.student), aPage(desk.attempt, itemId)(value));
const attemptsOf = (desk: Desk, person = desk.student) =>
  db
    .select({ id: attempts.id, number: attempts.number, state: attempts.state })
    .from(attempts)
    .where(and(eq(attempts.assignmentId, desk.assignment.id), eq(attempts.userId, person.id)))
    .orderBy(attempts.number);

/** Until so many statements wait for a lock that another holds. */
async function untilWaiting(count: number): Promise<void> {
  for (let tries = 0; tries < 2000; tries += 1) {
    const [row] = await client<{ n: number }[]>`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    if (row && row.n >= count) return;
  }
  throw new Error("Nothing waits for a lock.");
}

describe("starting", () => {
  it("makes the first attempt, and names it again while it is being worked on", async () => {
    const desk = await aDesk();
    const first = await startAs(desk.classmate, desk);
    expect(await startAs(desk.classmate, desk)).toEqual(first);
    expect(await attemptsOf(desk, desk.classmate)).toMatchObject([
      { id: first.id, number: 1, state: "working" },
    ]);
  });

  it("makes one attempt out of many clicks at once", async () => {
    const desk = await aDesk({ attemptsAllowed: 3 });
    const started = await Promise.all([1, 2, 3, 4, 5].map(() => startAs(desk.classmate, desk)));
    expect(new Set(started.map(({ id }) => id)).size).toBe(1);
    expect(await attemptsOf(desk, desk.classmate)).toHaveLength(1);
  });

  it("works on the version that the assignment names", async () => {
    const desk = await aDesk();
    const { schoolId, lessonId, createdBy } = desk.assignment;
    const content = aLesson();
    await db
      .insert(lessonVersions)
      .values({ schoolId, lessonId, version: 2, content, publishedBy: createdBy });
    await change(desk, { lessonVersion: 2 });
    const { id } = await startAs(desk.classmate, desk);
    const [row] = await db
      .select({ version: attempts.lessonVersion })
      .from(attempts)
      .where(eq(attempts.id, id));
    expect(row).toEqual({ version: 2 });
  });

  it.each([
    ["not open yet", { opensAt: inAnHour() }],
    ["closed", { closesAt: hourAgo() }],
  ])("is refused where the assignment is %s", async (_, times) => {
    const desk = await aDesk(times);
    await expect(startAs(desk.classmate, desk)).rejects.toMatchObject({ code: "conflict" });
    expect(await attemptsOf(desk, desk.classmate)).toEqual([]);
  });

  const further: [AttemptState, number, "on-submission" | "on-return", boolean][] = [
    ["returned", 2, "on-return", true],
    ["submitted", 2, "on-submission", true],
    ["submitted", 2, "on-return", false],
    ["returned", 1, "on-return", false],
  ];
  it.each(further)(
    "again from %s with %d attempts and feedback %s: %s",
    async (state, allowed, feedback, may) => {
      const desk = await aDesk({ attemptsAllowed: allowed, feedback });
      await setState(desk, state);
      const again = startAs(desk.student, desk);
      if (may) await again;
      else await expect(again).rejects.toMatchObject({ code: "conflict" });
      expect(await attemptsOf(desk)).toHaveLength(may ? 2 : 1);
    },
  );

  it("revises returned work from its answers, and leaves those as they were", async () => {
    const desk = await aDesk({ attemptsAllowed: 2 });
    await save(desk, "q3", typed("first try"));
    await save(desk, "essay", { kind: "essay", prompt: "e1", text: "I hold" });
    await setState(desk, "returned");
    const { id } = await startAs(desk.student, desk);
    const saved = await saveAnswer(claimsOf(desk.student), aPage({ id })(typed("second try"), { base: 1 }));
    expect(saved).toMatchObject({ outcome: "saved", version: 2 });
    const rows = await db
      .select({ attemptId: answers.attemptId, itemId: answers.itemId, value: answers.value })
      .from(answers)
      .where(eq(answers.schoolId, desk.student.schoolId));
    const of = (attemptId: string) =>
      Object.fromEntries(rows.filter((r) => r.attemptId === attemptId).map((r) => [r.itemId, r.value]));
    expect(of(desk.attempt.id)).toMatchObject({ q3: typed("first try"), essay: { text: "I hold" } });
    expect(of(id)).toMatchObject({ q3: typed("second try"), essay: { text: "I hold" } });
  });

  it("begins empty after work that was only submitted", async () => {
    const desk = await aDesk({ attemptsAllowed: 2, feedback: "on-submission" });
    await save(desk, "q3", typed("first try"));
    await submitAs(desk.student, desk);
    const { id } = await startAs(desk.student, desk);
    expect(await db.select({ id: answers.itemId }).from(answers).where(eq(answers.attemptId, id))).toEqual(
      [],
    );
  });

  it("finds nothing for strangers, for those removed from the class, and where it was taken back", async () => {
    const desk = await aDesk();
    const strangers = [await aStudent(desk.student.schoolId), ...(await aClassWith(1)).students];
    for (const stranger of strangers)
      await expect(startAs(stranger, desk)).rejects.toMatchObject({ code: "not-found" });
    await db
      .update(enrollments)
      .set({ removedAt: new Date() })
      .where(eq(enrollments.userId, desk.classmate.id));
    await expect(startAs(desk.classmate, desk)).rejects.toMatchObject({ code: "not-found" });
    await change(desk, { withdrawnAt: new Date() });
    await expect(startAs(desk.student, desk)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("submitting", () => {
  const marksOf = (desk: Desk) =>
    db
      .select({ itemId: marks.itemId, points: marks.points, source: marks.source })
      .from(marks)
      .where(eq(marks.attemptId, desk.attempt.id))
      .orderBy(marks.itemId);

  it("scores what the key decides, logs it, and leaves the rest to the teacher", async () => {
    const desk = await aDesk();
    await save(desk, "q1", { kind: "multiple-choice", option: "a" });
    await save(desk, "q2", { kind: "evidence-selection", sentences: ["p1s1"] });
    await save(desk, "q3", typed("The towns saw little."));
    await submitAs(desk.student, desk);
    expect(await marksOf(desk)).toEqual([
      { itemId: "essay", points: 0, source: "key" },
      { itemId: "q1", points: 1, source: "key" },
      { itemId: "q2", points: 0, source: "key" },
    ]);
    const log = await db
      .select({ version: markLog.lessonVersion })
      .from(markLog)
      .where(eq(markLog.attemptId, desk.attempt.id));
    expect(log).toEqual([{ version: 1 }, { version: 1 }, { version: 1 }]);
  });

  it("scores by the version that the assignment names, not the one that the student saw", async () => {
    const desk = await aDesk();
    await save(desk, "q1", { kind: "multiple-choice", option: "b" });
    const { schoolId, lessonId, createdBy } = desk.assignment;
    const content = aLesson();
    for (const item of content.items) if (item.kind === "multiple-choice") item.key = "b";
    await db
      .insert(lessonVersions)
      .values({ schoolId, lessonId, version: 2, content, publishedBy: createdBy });
    await change(desk, { lessonVersion: 2 });
    await submitAs(desk.student, desk);
    expect(await marksOf(desk)).toContainEqual({ itemId: "q1", points: 1, source: "key" });
  });

  it("is one submission, however often it is asked for", async () => {
    const desk = await aDesk();
    const results = await Promise.all([1, 2, 3, 4].map(() => submitAs(desk.student, desk)));
    results.push(await submitAs(desk.student, desk));
    expect(new Set(results.map(({ submittedAt }) => submittedAt.getTime())).size).toBe(1);
    const submitted = and(eq(events.subjectId, desk.attempt.id), eq(events.kind, "attempt.submitted"));
    expect(await db.select({ id: events.id }).from(events).where(submitted)).toHaveLength(1);
    expect(await marksOf(desk)).toHaveLength(4);
  });

  it("is taken late until the assignment closes, and refused after; the work stays", async () => {
    const late = await aDesk({ dueAt: hourAgo(), closesAt: inAnHour() });
    await submitAs(late.student, late);
    expect(await attemptsOf(late)).toMatchObject([{ state: "submitted" }]);
    const desk = await aDesk();
    await save(desk, "q3", typed("kept"));
    await change(desk, { closesAt: hourAgo() });
    await expect(submitAs(desk.student, desk)).rejects.toMatchObject({ code: "conflict" });
    expect(await attemptsOf(desk)).toMatchObject([{ state: "working" }]);
    expect(await db.select().from(answers).where(eq(answers.attemptId, desk.attempt.id))).toHaveLength(1);
  });

  it("finds nothing for anyone but the owner", async () => {
    const desk = await aDesk();
    const others = [desk.classmate, await aStudent(desk.student.schoolId), ...(await aClassWith(1)).students];
    for (const other of others)
      await expect(submitAs(other, desk)).rejects.toMatchObject({ code: "not-found" });
    expect(await attemptsOf(desk)).toMatchObject([{ state: "working" }]);
  });

  it("waits for a save under way, and scores what it wrote", async () => {
    const desk = await aDesk();
    await save(desk, "q1", { kind: "multiple-choice", option: "b" });
    const page = aPage(desk.attempt, "q1");
    let saving: Promise<unknown> = Promise.resolve();
    let submitting: Promise<unknown> = Promise.resolve();
    await db.transaction(async (tx) => {
      await tx.select().from(answers).where(eq(answers.attemptId, desk.attempt.id)).for("update");
      const value: Answer = { kind: "multiple-choice", option: "a" };
      saving = saveAnswer(claimsOf(desk.student), page(value, { base: 1 }));
      await untilWaiting(1);
      submitting = submitAs(desk.student, desk);
      await untilWaiting(2);
    });
    expect(await saving).toMatchObject({ outcome: "saved", version: 2 });
    await submitting;
    expect(await marksOf(desk)).toContainEqual({ itemId: "q1", points: 1, source: "key" });
  });

  it("is waited for by a save, which then finds the work submitted", async () => {
    const desk = await aDesk();
    await save(desk, "q3", typed("before"));
    const page = aPage(desk.attempt);
    let saving: Promise<unknown> = Promise.resolve();
    await db.transaction(async (tx) => {
      await tx.update(attempts).set({ state: "submitted" }).where(eq(attempts.id, desk.attempt.id));
      saving = saveAnswer(claimsOf(desk.student), page(typed("after"), { base: 1 }));
      await untilWaiting(1);
    });
    expect(await saving).toEqual({ outcome: "submitted" });
    const rows = await db
      .select({ value: answers.value })
      .from(answers)
      .where(eq(answers.attemptId, desk.attempt.id));
    expect(rows).toEqual([{ value: typed("before") }]);
  });

  it("lets no save pass it: what is scored is what stands ever after", async () => {
    const desk = await aDesk();
    for (let round = 0; round < 40; round += 1) {
      const attempt = await anAttempt(desk.assignment, desk.student, { number: round + 2 });
      const at = { ...desk, attempt };
      const page = aPage(attempt, "q1");
      const choose = (option: string) =>
        saveAnswer(claimsOf(desk.student), page({ kind: "multiple-choice", option }));
      const before = ["a", "b"].map(choose);
      const [, ...saved] = await Promise.all([
        submitAs(desk.student, at),
        ...before,
        ...["a", "b"].map(choose),
      ]);
      const [row] = await db
        .select({ value: answers.value })
        .from(answers)
        .where(and(eq(answers.attemptId, attempt.id), eq(answers.itemId, "q1")));
      const right = row?.value.kind === "multiple-choice" && row.value.option === "a";
      expect(await marksOf(at)).toContainEqual({ itemId: "q1", points: right ? 1 : 0, source: "key" });
      expect(saved.every(({ outcome }) => outcome === "saved" || outcome === "submitted")).toBe(true);
    }
  });
});
