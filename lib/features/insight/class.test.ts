import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, sql } from "@/db/client";
import {
  answers,
  assignmentClasses,
  assignmentStudents,
  assignments,
  attempts,
  exceptions,
} from "@/db/schema";
import { aClassWith, anAssignment, anAttempt, aTeacher, testDb } from "@/db/testing";
import { teacherViewer, viewerFor } from "@/lib/access/testing";
import type { Teacher } from "@/lib/access/viewer";
import { aSubmission } from "@/lib/features/reviews/testing";
import { newId } from "@/lib/shared/ids";
import { readClassInsight } from "./class";
import { readReport } from "./report";
import { readTalkTo } from "./talk-to";
import { handInAll } from "./testing";
import { readToday } from "./today";

testDb();

const hours = (n: number) => new Date(Date.now() + n * 3_600_000);

/** Due tomorrow: most have handed in, one stopped two days ago, one has not begun. */
async function aClassAtWork() {
  const made = await aClassWith(8);
  const viewer = await teacherViewer(made.teacher);
  const assignment = await anAssignment({ ...made, dueAt: hours(24) });
  const [stopped, notBegun, ...rest] = made.students;
  if (!stopped || !notBegun) throw new Error("The class is too small.");
  await handInAll(assignment, rest);
  await db
    .update(attempts)
    .set({ submittedAt: hours(-1) })
    .where(eq(attempts.assignmentId, assignment.id));
  const attempt = await anAttempt(assignment, stopped, { startedAt: hours(-50) });
  await db.insert(answers).values({
    ...{ schoolId: stopped.schoolId, attemptId: attempt.id, itemId: "q1", lessonVersion: 1 },
    ...{
      value: { kind: "multiple-choice" as const, option: "a" },
      writer: newId(),
      writerCount: 1,
      savedAt: hours(-48),
    },
  });
  return { ...made, viewer, assignment, stopped, notBegun, rest, attempt };
}

describe("whom to talk to", () => {
  it("are who stopped and who has not begun, with the piece and when it is due", async () => {
    const { viewer, stopped, notBegun, attempt, class_ } = await aClassAtWork();
    const found = await readTalkTo(viewer, new Date(), class_.id);
    const of = (student: { id: string }) => found.find(({ userId }) => userId === student.id);
    expect(of(stopped)?.reasons).toMatchObject([
      { kind: "stopped", attemptId: attempt.id, says: "stopped with 1 of 4 answered", when: { word: "due" } },
    ]);
    expect(of(notBegun)?.reasons).toMatchObject([{ kind: "not-begun", attemptId: null }]);
    expect((await readToday(viewer)).talkTo).toEqual(found);
  });

  it("go by who has the assignment, and by a student's own due time", async () => {
    const { viewer, stopped, notBegun, rest, assignment, class_, teacher } = await aClassAtWork();
    const { schoolId } = teacher;
    await db
      .update(assignmentClasses)
      .set({ whole: false })
      .where(eq(assignmentClasses.assignmentId, assignment.id));
    for (const { id: userId } of [stopped, ...rest])
      await db
        .insert(assignmentStudents)
        .values({ schoolId, assignmentId: assignment.id, classId: class_.id, userId });
    const own = { schoolId, id: newId(), assignmentId: assignment.id, userId: stopped.id, setBy: teacher.id };
    await db.insert(exceptions).values({ ...own, dueAt: hours(24 * 6) });
    const found = (await readTalkTo(viewer, new Date())).map(({ userId }) => userId);
    expect(found).not.toContain(notBegun.id);
    expect(found).not.toContain(stopped.id);
  });

  it("are told of sentences cited wrongly, unless the work is anonymous", async () => {
    const { viewer, rest, assignment } = await aClassAtWork();
    const [student] = rest;
    if (!student) throw new Error("The class is too small.");
    const cited = ["p1s1", "p1s2", "p2s2"];
    await aSubmission(
      assignment,
      student,
      { number: 2, submittedAt: new Date() },
      {
        q1: { kind: "multiple-choice", option: "a", cited },
        q2: { kind: "evidence-selection", sentences: ["p1s1"] },
        q3: { kind: "short-answer", text: "The towns saw little." },
        essay: { kind: "essay", prompt: "e1", text: "Mine.", cited: ["p1s1"] },
      },
    );
    const said = async () =>
      (await readTalkTo(viewer, new Date()))
        .find(({ userId }) => userId === student.id)
        ?.reasons.map(({ says }) => says);
    expect(await said()).toEqual(["4 of 4 sentences cited prove nothing there"]);
    await db.update(assignments).set({ anonymous: true }).where(eq(assignments.id, assignment.id));
    expect(await said()).toBeUndefined();
  });
});

describe("a class's insight", () => {
  it("sums skills of the class and of each student, anonymous work only for the class", async () => {
    const { viewer, class_, rest, assignment } = await aClassAtWork();
    const of = async () => await readClassInsight(viewer, class_.id, 1);
    const before = await of();
    expect(before.class_.find(({ code }) => code === "cause")).toMatchObject({
      items: 6,
      possible: 6,
      earned: 2,
    });
    const row = () => before.students.find(({ id }) => id === rest[0]?.id);
    expect(row()?.skills.find(({ code }) => code === "cause")).toMatchObject({ items: 1, earned: 1 });
    await db.update(assignments).set({ anonymous: true }).where(eq(assignments.id, assignment.id));
    const after = await of();
    expect(after.class_).toEqual(before.class_);
    expect(after.students.every(({ skills }) => skills.length === 0)).toBe(true);
  });

  it("is no one's but the class's teachers'", async () => {
    const { teacher, class_, stopped, assignment } = await aClassAtWork();
    const strangers = [
      await teacherViewer(await aTeacher({ schoolId: teacher.schoolId })),
      await teacherViewer((await aClassWith(1)).teacher),
      (await viewerFor(stopped)) as Teacher,
    ];
    for (const stranger of strangers) {
      await expect(readClassInsight(stranger, class_.id, 1)).rejects.toMatchObject({ code: "not-found" });
      expect(await readTalkTo(stranger, new Date(), class_.id)).toEqual([]);
      expect((await readToday(stranger)).lines.map(({ id }) => id)).not.toContain(assignment.id);
    }
  });

  it("asks as many statements for 3 students as for 120", async () => {
    const counts: number[][] = [];
    for (const size of [3, 120]) {
      const made = await aClassWith(size);
      const viewer = await teacherViewer(made.teacher);
      const assignment = await anAssignment({ ...made, dueAt: hours(5) });
      await handInAll(assignment, made.students);
      const reads = [
        () => readClassInsight(viewer, made.class_.id, 1),
        () => readReport(viewer, made.class_.id, made.students[0]?.id ?? ""),
        () => readToday(viewer),
      ];
      counts.push([]);
      for (const read of reads) {
        await read(); // opens the connections
        let n = 0;
        const previous = sql.options.debug;
        sql.options.debug = () => {
          n += 1;
        };
        try {
          await read();
        } finally {
          sql.options.debug = previous;
        }
        counts.at(-1)?.push(n);
      }
    }
    expect(counts).toEqual([
      [3, 6, 2],
      [3, 6, 2],
    ]);
  }, 60_000);
});
