import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { attempts, enrollments, events, markLog, marks } from "@/db/schema";
import {
  type AssignmentRow,
  type AttemptRow,
  aClassWith,
  anAssignment,
  anAttempt,
  aTeacher,
  testDb,
  type UserRow,
} from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import type { Teacher } from "@/lib/access/viewer";
import { returnAllReviewed, returnWork, saveComment, saveMark, takeBack } from "./commands";
import { findAssignmentToReview, findAttemptToReview, readReview, reviewStateOf } from "./queries";
import { aSubmission } from "./testing";

testDb();

let teacher: UserRow;
let viewer: Teacher;
let students: UserRow[];
let classId: string;
let assignment: AssignmentRow;
let piece: AttemptRow;
beforeEach(async () => {
  const made = await aClassWith(3);
  ({ teacher, students } = made);
  classId = made.class_.id;
  viewer = await teacherViewer(teacher);
  assignment = await anAssignment({ teacher, class_: made.class_, attemptsAllowed: 2 });
  piece = await aSubmission(assignment, nth(0));
});
const nth = (n: number): UserRow => {
  const student = students[n];
  if (!student) throw new Error("The class is smaller than that.");
  return student;
};
const found = (attempt = piece, as = viewer) => findAttemptToReview(as, assignment.id, attempt.id);
const whole = { levels: { thesis: "l2", evidence: "l1" }, points: null };
const change = (itemId: string, given: object = {}) => ({
  ...{ itemId, points: null, levels: {}, comment: "", reason: "", base: 0 },
  ...given,
});
const eventsOf = async (id: string) =>
  (await db.select({ kind: events.kind }).from(events).where(eq(events.subjectId, id))).map((e) => e.kind);

describe("a submission is found", () => {
  it("by who teaches its student, and reads as not there to everyone else", async () => {
    expect((await found()).userId).toBe(nth(0).id);
    const colleague = await teacherViewer(
      (await aClassWith(1, { teacher: await aTeacher({ schoolId: teacher.schoolId }) })).teacher,
    );
    const stranger = await teacherViewer((await aClassWith(1)).teacher);
    for (const other of [colleague, stranger])
      await expect(found(piece, other)).rejects.toMatchObject({ code: "not-found" });
    for (const other of [colleague, stranger])
      await expect(findAssignmentToReview(other, assignment.id)).rejects.toMatchObject({ code: "not-found" });
  });

  it("not by its student, whoever mints the viewer", async () => {
    const { viewerFor } = await import("@/lib/access/testing");
    const student = (await viewerFor(nth(0))) as Teacher;
    await expect(found(piece, student)).rejects.toMatchObject({ code: "not-found" });
  });

  it("only under its own assignment", async () => {
    const [class_] = await db.query.classes.findMany({ where: (c, { eq: is }) => is(c.id, classId) });
    if (!class_) throw new Error("The class is gone.");
    const other = await anAssignment({ teacher, class_ });
    await expect(findAttemptToReview(viewer, other.id, piece.id)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("by a teacher of one class only for that class's students, though the assignment went to two", async () => {
    const colleague = await aTeacher({ schoolId: teacher.schoolId });
    const second = await aClassWith(1, { teacher: colleague });
    const { assignmentClasses } = await import("@/db/schema");
    await db
      .insert(assignmentClasses)
      .values({ schoolId: teacher.schoolId, assignmentId: assignment.id, classId: second.class_.id });
    const as = await teacherViewer(colleague);
    await expect(found(piece, as)).rejects.toMatchObject({ code: "not-found" });
    const [theirs] = second.students;
    if (!theirs) throw new Error("The second class is empty.");
    const work = await aSubmission(assignment, theirs);
    expect((await found(work, as)).id).toBe(work.id);
    await expect(found(work)).rejects.toMatchObject({ code: "not-found" });
  });

  it("still, when its student was removed from the class", async () => {
    await db
      .update(enrollments)
      .set({ removedAt: new Date() })
      .where(eq(enrollments.userId, nth(0).id));
    expect((await found()).id).toBe(piece.id);
  });
});

describe("a mark", () => {
  it("is kept with its reviewer, raises the version, and is logged under the version that scores", async () => {
    const saved = await saveMark(
      await found(),
      change("q3", { points: 1.5, levels: { k1: "met" }, comment: "Who?" }),
    );
    expect(saved).toMatchObject({ saved: true, version: 1, mark: { points: 1.5, source: "teacher" } });
    const review = await readReview(viewer, assignment.id, piece.id);
    expect(review.review.marks.find((m) => m.itemId === "q3")).toMatchObject({
      ...{ points: 1.5, levels: { k1: "met" }, comment: "Who?", by: teacher.name },
    });
    expect(review.total).toMatchObject({ points: 3.5, possible: 12 });
    const log = await db.select().from(markLog).where(eq(markLog.attemptId, piece.id));
    expect(log).toMatchObject([
      { itemId: "q3", points: 1.5, lessonVersion: 1, markedBy: teacher.id, reason: "" },
    ]);
    expect(await eventsOf(piece.id)).toEqual(["attempt.marked"]);
  });

  it("that departs from the key keeps its reason, and falls back to the key", async () => {
    await saveMark(await found(), change("q1", { points: 0.5, reason: "Half the cause" }));
    const review = await readReview(viewer, assignment.id, piece.id);
    expect(review.reasons).toEqual({ q1: "Half the cause" });
    // A comment on points that stand already asks for no second reason.
    await saveMark(await found(), change("q1", { points: 0.5, comment: "See me", base: 1 }));
    const back = await saveMark(await found(), change("q1", { base: 2 }));
    expect(back).toMatchObject({ mark: { points: 1, source: "key" } });
  });

  it.each([
    ["above what the item gives", change("q3", { points: 2.25 }), "points"],
    ["below nothing", change("q3", { points: -0.25 }), "points"],
    ["in thirds", change("q3", { points: 0.3 }), "points"],
    ["of an item that isn't there", change("q9", { points: 1 }), "item"],
    ["on a level that isn't there", change("essay", { levels: { thesis: "l9" } }), "levels"],
    ["on a criterion that isn't there", change("essay", { levels: { style: "l1" } }), "levels"],
    ["on a rubric for a choice", change("q1", { levels: { thesis: "l1" } }), "levels"],
    ["against the key without a reason", change("q1", { points: 0 }), "reason"],
  ])("is refused beside its field: %s", async (_, given, field) => {
    await expect(saveMark(await found(), given)).rejects.toMatchObject({
      code: "invalid",
      fields: { [field]: expect.any(String) },
    });
    expect(await db.$count(markLog, eq(markLog.attemptId, piece.id))).toBe(0);
    expect((await found()).reviewVersion).toBe(0);
  });

  it("is kept by one of two reviewers who saved at once; the other is shown it, and nothing of hers is written", async () => {
    const both = [await found(), await found()];
    const saved = await Promise.all(
      both.map((attempt, index) =>
        saveMark(attempt, change("q3", { points: index + 1, comment: `from ${index}` })),
      ),
    );
    const won = saved.findIndex((one) => one.saved);
    const lost = saved.find((one) => !one.saved);
    expect(saved.filter((one) => one.saved)).toHaveLength(1);
    expect(lost && !lost.saved && lost.current).toMatchObject({ version: 1 });
    expect(lost && !lost.saved && lost.current.marks.find((m) => m.itemId === "q3")?.comment).toBe(
      `from ${won}`,
    );
    expect(await db.$count(markLog, eq(markLog.attemptId, piece.id))).toBe(1);
  });

  it("waits until the work is submitted, and until a returned piece is taken back", async () => {
    const working = await anAttempt(assignment, nth(1));
    await expect(saveMark(await found(working), change("q3", { points: 1 }))).rejects.toMatchObject({
      code: "conflict",
    });
    await returnWork(await found(), { base: 0, anyway: true });
    await expect(saveMark(await found(), change("q3", { points: 1 }))).rejects.toMatchObject({
      code: "conflict",
    });
    await takeBack(await found());
    expect(await saveMark(await found(), change("q3", { points: 1, base: 2 }))).toMatchObject({
      saved: true,
    });
  });

  it("based on a piece that was returned meanwhile is not written", async () => {
    const before = await found();
    await returnWork(await found(), { base: 0, anyway: true });
    const saved = await saveMark(before, change("q3", { points: 1 }));
    expect(saved).toMatchObject({ saved: false, current: { state: "returned" } });
    expect(await db.$count(marks, and(eq(marks.attemptId, piece.id), eq(marks.source, "teacher")))).toBe(0);
  });
});

describe("the comment on the whole piece", () => {
  it("is kept on its base only", async () => {
    expect(await saveComment(await found(), { base: 0, comment: "Well argued." })).toMatchObject({
      version: 1,
    });
    const stale = await saveComment(await found(), { base: 0, comment: "Mine" });
    expect(stale).toMatchObject({ saved: false, current: { comment: "Well argued." } });
  });
});

describe("returning", () => {
  it("names what is unmarked and waits; goes through when asked anyway", async () => {
    const asked = await returnWork(await found(), { base: 0, anyway: false });
    expect(asked).toMatchObject({ returned: false, why: "Not marked yet: item 3 and the essay." });
    expect((await found()).state).toBe("submitted");
    expect(await returnWork(await found(), { base: 0, anyway: true })).toEqual({ returned: true });
    const [row] = await db.select().from(attempts).where(eq(attempts.id, piece.id));
    expect(row).toMatchObject({ state: "returned", returnedBy: teacher.id, returnedAt: expect.any(Date) });
    expect(await eventsOf(piece.id)).toEqual(["attempt.returned"]);
  });

  it("needs nothing more once all is marked", async () => {
    await saveMark(await found(), change("q3", { points: 2 }));
    await saveMark(await found(), change("essay", { ...whole, base: 1 }));
    expect(await returnWork(await found(), { base: 2, anyway: false })).toEqual({ returned: true });
  });

  it("is refused on marks that someone else has changed, and of a piece not handed in", async () => {
    await saveMark(await found(), change("q3", { points: 2 }));
    await expect(returnWork(await found(), { base: 0, anyway: true })).rejects.toMatchObject({
      code: "conflict",
    });
    const working = await anAttempt(assignment, nth(1));
    await expect(returnWork(await found(working), { base: 0, anyway: true })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("twice at once makes one return", async () => {
    const both = [await found(), await found()];
    const done = await Promise.allSettled(both.map((a) => returnWork(a, { base: 0, anyway: true })));
    expect(done.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await eventsOf(piece.id)).toEqual(["attempt.returned"]);
  });

  it("is undone until the student has begun another attempt", async () => {
    await returnWork(await found(), { base: 0, anyway: true });
    await takeBack(await found());
    expect(await found()).toMatchObject({ state: "submitted", reviewVersion: 2 });
    await returnWork(await found(), { base: 2, anyway: true });
    await anAttempt(assignment, nth(0), { number: 2 });
    await expect(takeBack(await found())).rejects.toMatchObject({ code: "conflict" });
    expect((await found()).state).toBe("returned");
  });
});

describe("returning all that is reviewed", () => {
  it("returns what is wholly marked, names the rest, and leaves other classes' work alone", async () => {
    await saveMark(await found(), change("q3", { points: 2 }));
    await saveMark(await found(), change("essay", { ...whole, base: 1 }));
    await aSubmission(assignment, nth(1));
    const blank = await aSubmission(assignment, nth(2), {}, {});
    const colleague = await aClassWith(1, { teacher: await aTeacher({ schoolId: teacher.schoolId }) });
    const { assignmentClasses } = await import("@/db/schema");
    const [theirs] = colleague.students;
    if (!theirs) throw new Error("The class is empty.");
    await db.insert(assignmentClasses).values({
      ...{ schoolId: teacher.schoolId, assignmentId: assignment.id, classId: colleague.class_.id },
    });
    const elsewhere = await aSubmission(assignment, theirs, {}, {});
    const all = await findAssignmentToReview(viewer, assignment.id);
    expect(await returnAllReviewed(all)).toEqual({ returned: 2, left: [nth(1).name] });
    expect(await returnAllReviewed(all)).toEqual({ returned: 0, left: [nth(1).name] });
    expect((await found(blank)).state).toBe("returned");
    expect(await eventsOf(blank.id)).toEqual(["attempt.returned"]);
    const [untouched] = await db.select().from(attempts).where(eq(attempts.id, elsewhere.id));
    expect(untouched?.state).toBe("submitted");
    expect((await reviewStateOf(await found())).state).toBe("returned");
  });
});
