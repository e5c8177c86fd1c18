/** Anonymous marking: whose work it is stays on the server until the work is returned. */
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { classTeachers, enrollments } from "@/db/schema";
import { aClassWith, anAssignment, anAttempt, aTeacher, testDb } from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import { returnAllReviewed, returnWork } from "./commands";
import { readOverview } from "./overview";
import { findAssignmentToReview, findAttemptToReview, readReview } from "./queries";
import { readQuestions } from "./questions/queries";
import { aSubmission } from "./testing";

testDb();

/** Of a class of five, three hand in and one works, each later one earlier in the alphabet; one has not begun. */
async function anAnonymousClass() {
  const made = await aClassWith(5);
  const assignment = await anAssignment({ ...made, anonymous: true, attemptsAllowed: 2 });
  const [a, b, c, d, e] = [...made.students].sort((x, y) =>
    x.name.toLowerCase() < y.name.toLowerCase() ? -1 : 1,
  );
  if (!a || !b || !c || !d || !e) throw new Error("The class is too small.");
  const third = await aSubmission(assignment, c);
  const second = await aSubmission(assignment, b);
  const first = await aSubmission(assignment, a);
  await anAttempt(assignment, d);
  const { schoolId } = made.teacher;
  const colleague = await aTeacher({ schoolId });
  await db.insert(classTeachers).values({ schoolId, classId: made.class_.id, userId: colleague.id });
  const viewers = [await teacherViewer(made.teacher), await teacherViewer(colleague)] as const;
  const viewer = viewers[0];
  const bring = async (piece: { id: string }) => {
    const attempt = await findAttemptToReview(viewer, assignment.id, piece.id);
    await returnWork(attempt, { base: attempt.reviewVersion, anyway: true, forRevision: false });
  };
  return { ...made, assignment, viewers, viewer, bring, a, b, c, d, e, first, second, third };
}
const told = (given: unknown) => JSON.stringify(given);

describe("work of an anonymous assignment", () => {
  it("is under numbers by when it was begun, for each of its teachers, with no name in what leaves the server", async () => {
    const { viewers, assignment, a, b, c, d, e, first, second, third } = await anAnonymousClass();
    for (const viewer of viewers) {
      const overview = await readOverview(viewer, assignment.id, 1);
      expect(overview.students.map(({ name }) => name)).toEqual([
        ...["Student 1", "Student 2", "Student 3", "Student 4"],
        e.name,
      ]);
      expect(overview.toReview).toBe(third.id);
      const review = await readReview(viewer, assignment.id, second.id);
      expect(review).toMatchObject({ student: "Student 2", place: 2, of: 3 });
      expect(review.previous).toMatchObject({ attemptId: third.id, name: "Student 1" });
      expect(review.next).toMatchObject({ attemptId: first.id, name: "Student 3" });
      const questions = await readQuestions(viewer, assignment.id, "q3");
      const all = told([overview, review, questions]);
      for (const { name, id } of [a, b, c, d]) {
        expect(all).not.toContain(name);
        expect(all).not.toContain(id);
      }
    }
  });

  it("shows its name once it is returned, keeps its place, and hides a further attempt again", async () => {
    const { viewer, assignment, bring, c, second, third } = await anAnonymousClass();
    await bring(third);
    expect((await readReview(viewer, assignment.id, third.id)).student).toBe(c.name);
    const beside = await readReview(viewer, assignment.id, second.id);
    expect(beside).toMatchObject({ student: "Student 2", place: 2, previous: { name: c.name } });
    expect((await readOverview(viewer, assignment.id, 1)).students[0]).toMatchObject({
      userId: c.id,
      name: c.name,
    });
    await anAttempt(assignment, c, { number: 2 });
    const names = (await readOverview(viewer, assignment.id, 1)).students.map(({ name }) => name);
    expect(names).toContain("Student 5");
    expect(names).not.toContain(c.name);
  });

  it("does not tell who left the class", async () => {
    const { viewer, assignment, b } = await anAnonymousClass();
    await db.update(enrollments).set({ removedAt: new Date() }).where(eq(enrollments.userId, b.id));
    const { students } = await readOverview(viewer, assignment.id, 1);
    expect(students.map(({ removed }) => removed)).not.toContain(true);
  });

  it("is left under its number where all reviewed work is returned", async () => {
    const { viewer, assignment } = await anAnonymousClass();
    const all = await findAssignmentToReview(viewer, assignment.id);
    expect(await returnAllReviewed(all)).toEqual({
      returned: 0,
      left: ["Student 1", "Student 2", "Student 3"],
    });
  });

  it("is not there for who doesn't teach its students", async () => {
    const { assignment, teacher, second } = await anAnonymousClass();
    const strangers = [aTeacher({ schoolId: teacher.schoolId }), aClassWith(1).then((made) => made.teacher)];
    for (const stranger of await Promise.all(strangers)) {
      const viewer = await teacherViewer(stranger);
      await expect(readReview(viewer, assignment.id, second.id)).rejects.toMatchObject({ code: "not-found" });
      await expect(readOverview(viewer, assignment.id, 1)).rejects.toMatchObject({ code: "not-found" });
    }
  });

  it("has names and the roster's order where it is not anonymous", async () => {
    const made = await aClassWith(3);
    const assignment = await anAssignment(made);
    const [piece] = await Promise.all(made.students.map((student) => aSubmission(assignment, student)));
    const viewer = await teacherViewer(made.teacher);
    const names = made.students
      .map(({ name }) => name)
      .sort((x, y) => (x.toLowerCase() < y.toLowerCase() ? -1 : 1));
    const { students } = await readOverview(viewer, assignment.id, 1);
    expect(students.map(({ name }) => name)).toEqual(names);
    const { student } = await readReview(viewer, assignment.id, piece?.id ?? "");
    expect(student).toBe(made.students[0]?.name);
  });
});
