import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, sql } from "@/db/client";
import { attempts, enrollments } from "@/db/schema";
import { aClassWith, anAssignment, anAttempt, aTeacher, testDb } from "@/db/testing";
import { teacherViewer, viewerFor } from "@/lib/access/testing";
import type { Teacher } from "@/lib/access/viewer";
import { newId } from "@/lib/shared/ids";
import { attachmentNamed, gradebookCsv } from "./csv";
import { readGradebook } from "./gradebook";
import { listAssignments, readOverview, studentsPerPage } from "./overview";
import { readReview } from "./queries";
import { aSubmission } from "./testing";

testDb();

const dueAt = new Date("2026-11-20T09:00:00Z");

/** One assignment of a class: the first student submits late, the second works, the third's work is returned. */
async function aRunningClass(size: number) {
  const made = await aClassWith(size);
  const viewer = await teacherViewer(made.teacher);
  const assignment = await anAssignment({ ...made, dueAt });
  const [late, working, returned] = made.students;
  if (!late || !working || !returned) throw new Error("The class is too small.");
  const piece = await aSubmission(assignment, late, { submittedAt: new Date("2026-11-20T10:00:00Z") });
  await anAttempt(assignment, working);
  const early = new Date("2026-11-20T08:59:59Z");
  await aSubmission(assignment, returned, { state: "returned", submittedAt: early, returnedAt: new Date() });
  return { ...made, viewer, assignment, piece, late, working, returned };
}

/** How many statements the database ran for `read`. */
async function statementsOf(read: () => Promise<unknown>): Promise<number> {
  await read(); // opens the connections, each of which asks for the types once
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
  return n;
}

describe("an assignment's overview", () => {
  it("says where each student is, who is late, and the points so far", async () => {
    const { viewer, assignment, late, working, returned } = await aRunningClass(4);
    const { progress, students } = await readOverview(viewer, assignment.id, 1);
    expect(progress).toEqual({ notStarted: 1, working: 1, submitted: 1, returned: 1 });
    const of = (user: { id: string }) => students.find((row) => row.userId === user.id);
    expect(of(late)).toMatchObject({ state: "submitted", late: true, points: 2, possible: 12, unmarked: 2 });
    expect(of(working)).toMatchObject({ state: "working", late: false, lastSaved: null });
    expect(of(returned)).toMatchObject({ state: "returned", late: false });
  });

  it("shows the newest attempt", async () => {
    const { viewer, assignment, returned } = await aRunningClass(3);
    const again = await anAttempt(assignment, returned, { number: 2 });
    const { students } = await readOverview(viewer, assignment.id, 1);
    expect(students.find((row) => row.userId === returned.id)).toMatchObject({
      attemptId: again.id,
      state: "working",
    });
  });

  it("keeps a removed student who left work, and drops one who left none", async () => {
    const { viewer, assignment, students, late } = await aRunningClass(4);
    await db
      .update(enrollments)
      .set({ removedAt: new Date() })
      .where(eq(enrollments.schoolId, late.schoolId));
    const seen = await readOverview(viewer, assignment.id, 1);
    expect(seen.students).toHaveLength(3);
    expect(seen.students.every((row) => row.removed)).toBe(true);
    expect(seen.students.map((row) => row.userId)).not.toContain(students[3]?.id);
  });

  it("leads to the first piece that waits, on whichever page of students it stands", async () => {
    const { viewer, assignment, piece, teacher } = await aRunningClass(4);
    expect((await readOverview(viewer, assignment.id, 2)).toReview).toBe(piece.id);
    expect((await listAssignments(viewer)).map((line) => line.toReview)).toEqual([piece.id]);
    const strangers = await aClassWith(1, { teacher: await aTeacher({ schoolId: teacher.schoolId }) });
    const theirs = await anAssignment(strangers);
    expect((await readOverview(await teacherViewer(strangers.teacher), theirs.id, 1)).toReview).toBeNull();
    await db.update(attempts).set({ state: "returned" }).where(eq(attempts.id, piece.id));
    expect((await readOverview(viewer, assignment.id, 1)).toReview).toBeNull();
  });

  it("is no one's but the class's teachers'", async () => {
    const { assignment, teacher, late, class_ } = await aRunningClass(3);
    const others = [
      await teacherViewer(await aTeacher({ schoolId: teacher.schoolId })),
      await teacherViewer((await aClassWith(1)).teacher),
      (await viewerFor(late)) as Teacher,
    ];
    for (const other of others) {
      await expect(readOverview(other, assignment.id, 1)).rejects.toMatchObject({ code: "not-found" });
      await expect(readGradebook(other, class_.id)).rejects.toMatchObject({ code: "not-found" });
      expect((await listAssignments(other)).map((line) => line.id)).not.toContain(assignment.id);
    }
  });

  it("shows a class to its own teacher alone, where the assignment went to two", async () => {
    const { viewer, assignment, teacher } = await aRunningClass(3);
    const colleague = await aTeacher({ schoolId: teacher.schoolId });
    const second = await aClassWith(2, { teacher: colleague });
    const { assignmentClasses } = await import("@/db/schema");
    await db
      .insert(assignmentClasses)
      .values({ schoolId: teacher.schoolId, assignmentId: assignment.id, classId: second.class_.id });
    const mine = await readOverview(viewer, assignment.id, 1);
    expect(mine.students).toHaveLength(3);
    const theirs = await readOverview(await teacherViewer(colleague), assignment.id, 1);
    expect(theirs.classes).toEqual([{ id: second.class_.id, name: second.class_.name }]);
    expect(theirs.students.map((row) => row.userId).sort()).toEqual(second.students.map((s) => s.id).sort());
  });
});

describe("today", () => {
  it("counts each class's students once, by their newest attempt", async () => {
    const { viewer, assignment, returned } = await aRunningClass(5);
    await anAttempt(assignment, returned, { number: 2 });
    expect(await listAssignments(viewer)).toMatchObject([
      { id: assignment.id, notStarted: 2, working: 2, submitted: 1, returned: 0 },
    ]);
  });

  it("lists an assignment to a class that nobody has joined", async () => {
    const made = await aClassWith(0);
    await anAssignment(made);
    expect(await listAssignments(await teacherViewer(made.teacher))).toMatchObject([
      { notStarted: 0, working: 0, submitted: 0, returned: 0 },
    ]);
  });
});

describe("a gradebook", () => {
  it("holds returned points, drafts, lateness and gaps, and averages what was returned", async () => {
    const { viewer, class_, students } = await aRunningClass(4);
    const book = await readGradebook(viewer, class_.id);
    expect(book.assignments).toMatchObject([{ possible: 12, average: 2 }]);
    const grades = students.map((s) => book.students.find((row) => row.id === s.id)?.cells[0]?.grade);
    expect(grades.slice(0, 3)).toMatchObject([
      { state: "submitted", points: 2, late: true },
      { state: "working" },
      { state: "returned", points: 2, late: false },
    ]);
    expect(grades[3]).toBeNull();
    expect(book.students.map(({ cells }) => cells[0]?.missing).sort()).toEqual([false, false, true, true]);
  });

  it("counts what was handed in last, though another attempt is under way", async () => {
    const { viewer, class_, assignment, returned } = await aRunningClass(3);
    await anAttempt(assignment, returned, { number: 2 });
    const book = await readGradebook(viewer, class_.id);
    expect(book.students.find((row) => row.id === returned.id)?.cells[0]?.grade).toMatchObject({
      state: "returned",
    });
  });

  it("marks who was removed and left work, in the file too", async () => {
    const { viewer, class_, late } = await aRunningClass(4);
    await db
      .update(enrollments)
      .set({ removedAt: new Date() })
      .where(eq(enrollments.schoolId, late.schoolId));
    const book = await readGradebook(viewer, class_.id);
    expect(book.students.map((row) => row.removed)).toEqual([true, true, true]);
    expect(gradebookCsv(book)).toContain(`${late.name},${late.handle},removed,,2,"draft, late"\r\n`);
    expect(attachmentNamed(book.name, "csv")).toContain("filename=");
  });
});

describe("the number of statements", () => {
  it("is the same for 30 students and 200", async () => {
    const counts = [];
    for (const size of [30, 200]) {
      const { viewer, assignment, class_, students, piece } = await aRunningClass(size);
      const submission = {
        schoolId: assignment.schoolId,
        assignmentId: assignment.id,
        lessonVersion: 1,
        number: 1,
      };
      await db
        .insert(attempts)
        .values(
          students
            .slice(3)
            .map(({ id: userId }) => ({ ...submission, id: newId(), userId, state: "submitted" as const })),
        );
      expect((await readOverview(viewer, assignment.id, 1)).pages).toBe(Math.ceil(size / studentsPerPage));
      counts.push([
        await statementsOf(() => listAssignments(viewer)),
        await statementsOf(() => readOverview(viewer, assignment.id, 1)),
        await statementsOf(() => readReview(viewer, assignment.id, piece.id)),
        await statementsOf(() => readGradebook(viewer, class_.id)),
      ]);
    }
    expect(counts[0]).toEqual([1, 3, 10, 4]);
    expect(counts[1]).toEqual(counts[0]);
  }, 60_000);
});
