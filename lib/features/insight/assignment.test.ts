import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, sql } from "@/db/client";
import { assignmentClasses, attempts, marks } from "@/db/schema";
import { aClassWith, anAttempt, aTeacher, testDb } from "@/db/testing";
import { teacherViewer, viewerFor } from "@/lib/access/testing";
import type { Teacher } from "@/lib/access/viewer";
import { aSubmission } from "@/lib/features/reviews/testing";
import { classInsight } from "@/lib/grading/class-insight";
import { evidenceMap } from "@/lib/grading/evidence-map";
import { levelsTold } from "@/lib/grading/levels-told";
import { newId } from "@/lib/shared/ids";
import { readEvidence, readItems } from "./assignment";
import { aClassThatHandedIn } from "./testing";

testDb();

const insightOf = async (viewer: Teacher, id: string, classId?: string) => {
  const { content, pieces, counted } = await readItems(viewer, id, classId);
  return classInsight(content, pieces, counted);
};

describe("insight into an assignment", () => {
  it("tells facility, choices with their reasons, what is empty and how long it took", async () => {
    const { teacher, assignment } = await aClassThatHandedIn(12);
    const { students, parts, times } = await insightOf(await teacherViewer(teacher), assignment.id);
    expect(students).toBe(12);
    const [q1, q2, q3, essay] = parts;
    expect(q1).toMatchObject({ facility: 0.25, marked: 12, discrimination: null, blank: 0, seconds: 60 });
    expect(q1?.choices.map(({ why, students: n }) => [why, n])).toEqual([
      ["right", 3],
      ["misreading", 3],
      ["elsewhere", 3],
      ["not-in-text", 3],
    ]);
    expect(q2?.choices).toMatchObject([
      { sentence: "p1s1", why: "other", students: 9 },
      { sentence: "p1s2", why: "right", students: 3 },
    ]);
    // Four left the short answer empty, which is nothing earned; what was written waits for its teacher.
    expect(q3).toMatchObject({ blank: 4, marked: 4, facility: 0 });
    expect(essay).toMatchObject({ marked: 0, facility: null });
    expect(times).toHaveLength(12);
    expect(times.at(-1)).toBeLessThanOrEqual(10 * 60);
  });

  it("tells by sentence who pointed at it, rightly, wrongly and in essays", async () => {
    const { teacher, assignment } = await aClassThatHandedIn(12);
    const { content, citations, students } = await readEvidence(await teacherViewer(teacher), assignment.id);
    expect(students).toBe(12);
    const map = evidenceMap(content, citations);
    expect(map.get("p2s1")).toMatchObject({ rightly: 6, wrongly: 0 });
    expect(map.get("p2s2")).toMatchObject({ rightly: 0, wrongly: 6, wrongFor: ["1"] });
    expect(map.get("p1s2")).toMatchObject({ rightly: 3, wrongly: 0, essays: 12 });
  });

  it("tells how many reached each level, and made each key point", async () => {
    const { teacher, assignment, pieces } = await aClassThatHandedIn(3);
    const levels = async (itemId: string, attemptId: string | undefined, given: Record<string, string>) =>
      await db
        .update(marks)
        .set({ levels: given })
        .where(and(eq(marks.itemId, itemId), eq(marks.attemptId, attemptId ?? "")));
    await levels("q3", pieces[0], { k1: "met" });
    await levels("q3", pieces[1], { k1: "met", k2: "met", gone: "met" });
    const read = await readItems(await teacherViewer(teacher), assignment.id);
    const told = levelsTold(read.content, read.levels);
    expect(told.get("q3")?.map(({ levels: [level] }) => level?.students)).toEqual([2, 1]);
    expect(told.has("essay")).toBe(false);
  });

  it("counts the newest piece that was handed in, and no work under way", async () => {
    const { teacher, assignment, students, pieces, class_ } = await aClassThatHandedIn(4);
    const [first, second] = students;
    if (!first || !second) throw new Error("The class is too small.");
    await anAttempt(assignment, first, { number: 2 });
    await aSubmission(assignment, second, { number: 2, state: "returned" });
    const viewer = await teacherViewer(teacher);
    expect((await insightOf(viewer, assignment.id)).students).toBe(4);
    const all = await insightOf(viewer, assignment.id);
    expect(all.parts[0]?.choices.map(({ students: n }) => n)).toEqual([2, 0, 1, 1]);
    await db.delete(attempts).where(eq(attempts.id, pieces[3] ?? ""));
    expect((await insightOf(viewer, assignment.id, class_.id)).students).toBe(3);
  });

  it("shows one class of several, and to each teacher their own alone", async () => {
    const { teacher, assignment, class_ } = await aClassThatHandedIn(3);
    const viewer = await teacherViewer(teacher);
    const { schoolId } = teacher;
    const mine = await aClassWith(1, { teacher });
    const colleague = await aTeacher({ schoolId });
    const theirs = await aClassWith(2, { teacher: colleague });
    for (const { class_: to, students } of [mine, theirs]) {
      await db.insert(assignmentClasses).values({ schoolId, assignmentId: assignment.id, classId: to.id });
      for (const student of students) await aSubmission(assignment, student);
    }
    expect((await insightOf(viewer, assignment.id)).students).toBe(4);
    expect((await insightOf(viewer, assignment.id, class_.id)).students).toBe(3);
    expect((await insightOf(await teacherViewer(colleague), assignment.id)).students).toBe(2);
    await expect(readItems(viewer, assignment.id, theirs.class_.id)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("is no one's but the class's teachers'", async () => {
    const { teacher, assignment, students } = await aClassThatHandedIn(1);
    const [student] = students;
    if (!student) throw new Error("The class is empty.");
    const others = [
      await teacherViewer(await aTeacher({ schoolId: teacher.schoolId })),
      await teacherViewer((await aClassWith(1)).teacher),
      (await viewerFor(student)) as Teacher,
    ];
    for (const other of others)
      for (const read of [readItems, readEvidence])
        await expect(read(other, assignment.id)).rejects.toMatchObject({ code: "not-found" });
    const viewer = await teacherViewer(teacher);
    await expect(readItems(viewer, newId())).rejects.toMatchObject({ code: "not-found" });
  });

  it("asks as many statements for 3 pieces as for 120", async () => {
    const counts: number[][] = [];
    for (const size of [3, 120]) {
      const { teacher, assignment } = await aClassThatHandedIn(size);
      const viewer = await teacherViewer(teacher);
      let n = 0;
      const previous = sql.options.debug;
      await readItems(viewer, assignment.id); // opens the connections
      sql.options.debug = () => {
        n += 1;
      };
      try {
        await readItems(viewer, assignment.id);
        const items = n;
        await readEvidence(viewer, assignment.id);
        counts.push([items, n - items]);
      } finally {
        sql.options.debug = previous;
      }
    }
    expect(counts).toEqual([
      [4, 3],
      [4, 3],
    ]);
  }, 60_000);
});
