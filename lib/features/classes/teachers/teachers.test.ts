import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { classTeachers, events, users } from "@/db/schema";
import { aClassWith, aLessonOf, anAssignment, anAttempt, aTeacher, testDb } from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import { readOverview } from "@/lib/features/reviews/overview";
import { setArchived } from "../commands";
import { readClassOverview } from "../overview";
import { findClassToEdit, listClasses } from "../queries";
import { addTeacher, removeTeacher } from "./commands";
import { findClassColleague, listFurtherColleagues } from "./queries";

testDb();

/** A class and a colleague of the school who doesn't teach it yet. */
async function aDesk() {
  const made = await aClassWith(2);
  const colleague = await aTeacher({ schoolId: made.teacher.schoolId });
  const viewer = await teacherViewer(made.teacher);
  const other = await teacherViewer(colleague);
  const beside = (id: string, by = viewer) =>
    findClassColleague(by, { classId: made.class_.id, colleagueId: id });
  const teachers = async () =>
    (await readClassOverview(viewer, made.class_.id)).teachers.map(({ id }) => id).sort();
  return { ...made, colleague, viewer, other, beside, teachers };
}

describe("a class taught together", () => {
  it("is the colleague’s too from then on, work included, with one event", async () => {
    const { teacher, class_, students, colleague, viewer, other, beside, teachers } = await aDesk();
    const assignment = await anAssignment({ teacher, class_, lesson: await aLessonOf(teacher) });
    const [student] = students;
    if (student) await anAttempt(assignment, student, { state: "submitted", submittedAt: new Date() });
    await expect(readOverview(other, assignment.id, 1)).rejects.toMatchObject({ code: "not-found" });
    expect((await listFurtherColleagues(viewer, class_.id)).map(({ id }) => id)).toEqual([colleague.id]);
    await addTeacher(await beside(colleague.id));
    await addTeacher(await beside(colleague.id));
    expect(await teachers()).toEqual([teacher.id, colleague.id].sort());
    expect(await listClasses(other)).toMatchObject([{ id: class_.id }]);
    const shown = await readClassOverview(other, class_.id);
    expect(shown.assignments).toMatchObject([{ id: assignment.id, submitted: 1 }]);
    await readOverview(other, assignment.id, 1);
    const kinds = await db.select({ kind: events.kind }).from(events).where(eq(events.actorId, teacher.id));
    expect(kinds).toEqual([{ kind: "class.teacher-added" }]);
    // The colleague may change everything of it: who teaches it, too.
    await removeTeacher(await beside(teacher.id, other));
    await expect(findClassToEdit(viewer, class_.id)).rejects.toMatchObject({ code: "not-found" });
  });
  it("keeps one teacher who is at the school, whoever leaves at once", async () => {
    const { teacher, class_, colleague, beside } = await aDesk();
    await expect(removeTeacher(await beside(teacher.id))).rejects.toMatchObject({ code: "conflict" });
    await addTeacher(await beside(colleague.id));
    const both = await Promise.allSettled([
      removeTeacher(await beside(teacher.id)),
      removeTeacher(await beside(colleague.id)),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.$count(classTeachers, eq(classTeachers.classId, class_.id))).toBe(1);
  });
  it("is not kept by a colleague who has left the school", async () => {
    const { teacher, colleague, beside } = await aDesk();
    await addTeacher(await beside(colleague.id));
    await db.update(users).set({ removedAt: new Date() }).where(eq(users.id, colleague.id));
    await expect(removeTeacher(await beside(teacher.id))).rejects.toMatchObject({ code: "conflict" });
    await removeTeacher(await beside(colleague.id));
    await expect(addTeacher(await beside(colleague.id))).rejects.toMatchObject({ code: "conflict" });
  });
  it("takes nobody of another school, no student, and nobody’s word but its teachers’", async () => {
    const { class_, students, colleague, viewer, other, beside } = await aDesk();
    for (const stranger of [(await aTeacher()).id, students[0]?.id ?? ""])
      await expect(beside(stranger)).rejects.toMatchObject({ code: "not-found" });
    const outsider = await teacherViewer(await aTeacher());
    for (const by of [other, outsider])
      await expect(beside(colleague.id, by)).rejects.toMatchObject({ code: "not-found" });
    await setArchived(await findClassToEdit(viewer, class_.id), true);
    await expect(addTeacher(await beside(colleague.id))).rejects.toMatchObject({ code: "conflict" });
  });
});
