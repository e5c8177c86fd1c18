/** Assignments on a real database: settings, classes, versions, and who may touch them. */
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { assignmentClasses, assignments, events, lessons } from "@/db/schema";
import { aClassWith, aLessonOf, anAssignment, aTeacher, testDb } from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import { assignLesson, changeAssignment, restoreAssignment, withdrawAssignment } from "./commands";
import { assignInput, assignmentInput } from "./input";
import { findAssignmentToEdit, findLessonToAssign } from "./queries";

testDb();

const refusal = (code: string) => expect.objectContaining({ name: "Refusal", code });
const settings = {
  title: "Read and answer",
  due: "2099-06-01T16:00",
  timeZone: "Europe/Berlin",
  attempts: "2",
  feedback: "on-return",
};
const classesOf = async (assignmentId: string) =>
  (await db.select().from(assignmentClasses).where(eq(assignmentClasses.assignmentId, assignmentId)))
    .map((row) => row.classId)
    .sort();

/** A teacher with two classes and a published lesson; a colleague with a class; a stranger with another school. */
async function aSchoolYear() {
  const { teacher, class_: second, students } = await aClassWith(1);
  const { class_: fourth } = await aClassWith(0, { teacher });
  const colleague = await aTeacher({ schoolId: teacher.schoolId });
  const { class_: theirs } = await aClassWith(0, { teacher: colleague });
  const { teacher: stranger, class_: elsewhere } = await aClassWith(0);
  const lesson = await aLessonOf(teacher);
  const [student] = students;
  if (!student) throw new Error("The class has no student.");
  return {
    teacher,
    student,
    second,
    fourth,
    theirs,
    elsewhere,
    lesson,
    me: await teacherViewer(teacher),
    colleagueViewer: await teacherViewer(colleague),
    strangerViewer: await teacherViewer(stranger),
  };
}

describe("assigning", () => {
  it("keeps wall time, zone and instant, the version that scores, and every class", async () => {
    const { me, lesson, second, fourth } = await aSchoolYear();
    const input = assignInput.parse({ ...settings, lessonId: lesson.id, classIds: [second.id, fourth.id] });
    const { assignmentId } = await assignLesson(await findLessonToAssign(me, lesson.id), input);
    const [row] = await db.select().from(assignments).where(eq(assignments.id, assignmentId));
    expect(row).toMatchObject({
      dueWall: "2099-06-01T16:00",
      timeZone: "Europe/Berlin",
      dueAt: new Date("2099-06-01T14:00:00Z"),
      opensAt: null,
      lessonVersion: 1,
      attemptsAllowed: 2,
      feedback: "on-return",
      gated: false,
      hints: false,
      languageHelp: false,
    });
    expect(await classesOf(assignmentId)).toEqual([second.id, fourth.id].sort());
    const kinds = await db
      .select({ kind: events.kind })
      .from(events)
      .where(eq(events.subjectId, assignmentId));
    expect(kinds).toEqual([{ kind: "assignment.created" }]);
  });
  it("gives the help on the desk that was ticked, and takes back what is ticked no more", async () => {
    const { me, lesson, second } = await aSchoolYear();
    const helped = { ...settings, gated: "on", hints: "on", languageHelp: "on", anonymous: "on" };
    const input = assignInput.parse({ ...helped, lessonId: lesson.id, classIds: second.id });
    const { assignmentId } = await assignLesson(await findLessonToAssign(me, lesson.id), input);
    const proof = await findAssignmentToEdit(me, assignmentId);
    expect(proof).toMatchObject({ gated: true, hints: true, languageHelp: true, anonymous: true });
    await changeAssignment(proof, assignmentInput.parse({ ...settings, assignmentId, hints: "on" }));
    expect(await findAssignmentToEdit(me, assignmentId)).toMatchObject({
      gated: false,
      hints: true,
      languageHelp: false,
      anonymous: false,
    });
  });
  it("is refused for an archived lesson", async () => {
    const { me, lesson, second } = await aSchoolYear();
    await db.update(lessons).set({ archivedAt: new Date() }).where(eq(lessons.id, lesson.id));
    const input = assignInput.parse({ ...settings, lessonId: lesson.id, classIds: [second.id] });
    await expect(assignLesson(await findLessonToAssign(me, lesson.id), input)).rejects.toMatchObject({
      code: "conflict",
      reader: expect.stringContaining("archived"),
    });
    expect(await db.$count(assignments, eq(assignments.lessonId, lesson.id))).toBe(0);
  });
  it("reaches no class of a colleague's or of another school", async () => {
    const { me, lesson, second, theirs, elsewhere } = await aSchoolYear();
    const proof = await findLessonToAssign(me, lesson.id);
    for (const other of [theirs, elsewhere]) {
      const input = assignInput.parse({ ...settings, lessonId: lesson.id, classIds: [second.id, other.id] });
      await expect(assignLesson(proof, input)).rejects.toMatchObject({
        fields: { classIds: /no longer yours/ },
      });
    }
    expect(await db.select().from(assignments).where(eq(assignments.lessonId, lesson.id))).toEqual([]);
  });
  it("is refused for another's lesson and for one that is not published", async () => {
    const { teacher, me, lesson, second, colleagueViewer, strangerViewer } = await aSchoolYear();
    for (const other of [colleagueViewer, strangerViewer])
      await expect(findLessonToAssign(other, lesson.id)).rejects.toEqual(refusal("not-found"));
    const draft = await aLessonOf(teacher, { published: false });
    const input = assignInput.parse({ ...settings, lessonId: draft.id, classIds: second.id });
    await expect(assignLesson(await findLessonToAssign(me, draft.id), input)).rejects.toThrow(
      /Publish the lesson/,
    );
  });
  it("refuses a due time that has passed, by the database's clock", async () => {
    const { me, lesson, second } = await aSchoolYear();
    const input = assignInput.parse({
      ...settings,
      due: "2020-01-01T10:00",
      lessonId: lesson.id,
      classIds: second.id,
    });
    await expect(assignLesson(await findLessonToAssign(me, lesson.id), input)).rejects.toMatchObject({
      fields: { due: /has passed/ },
    });
  });
});

it.each([
  ["no class", { classIds: [] }, "classIds"],
  ["a date that is none", { due: "2099-02-30T10:00" }, "due"],
  ["a date with a zone", { due: "2099-02-03T10:00Z" }, "due"],
  ["a zone that is none", { timeZone: "Mars/Olympus" }, "timeZone"],
  ["eleven attempts", { attempts: "11" }, "attempts"],
  ["one and a half attempts", { attempts: "1.5" }, "attempts"],
  ["a feedback that is none", { feedback: "never" }, "feedback"],
  ["an empty title", { title: "  " }, "title"],
  ["an id that is none", { classIds: "x' or 1=1" }, "classIds"],
])("a form with %s is refused beside its field", (_, wrong, field) => {
  const id = "019aaf00-0000-7000-8000-00000000dead";
  const read = assignInput.safeParse({ ...settings, lessonId: id, classIds: id, ...wrong });
  expect(read.error?.issues.map((issue) => issue.path[0])).toEqual([field]);
});

describe("changing an assignment", () => {
  it("is the right of whoever teaches one of its classes, and of nobody else", async () => {
    const { teacher, me, second, lesson, colleagueViewer, strangerViewer } = await aSchoolYear();
    const { id } = await anAssignment({ teacher, class_: second, lesson });
    expect((await findAssignmentToEdit(me, id)).given.map((c) => c.id)).toEqual([second.id]);
    for (const other of [colleagueViewer, strangerViewer])
      await expect(findAssignmentToEdit(other, id)).rejects.toEqual(refusal("not-found"));
  });
  it("changes settings and adds classes; those that have it keep it", async () => {
    const { teacher, me, second, fourth, theirs, lesson } = await aSchoolYear();
    const { id } = await anAssignment({ teacher, class_: second, lesson });
    const proof = await findAssignmentToEdit(me, id);
    expect(proof.others.map((c) => c.id)).toEqual([fourth.id]);
    await changeAssignment(
      proof,
      assignmentInput.parse({ ...settings, assignmentId: id, classIds: fourth.id }),
    );
    expect(await classesOf(id)).toEqual([second.id, fourth.id].sort());
    expect(await findAssignmentToEdit(me, id)).toMatchObject({
      title: "Read and answer",
      attemptsAllowed: 2,
    });
    const wrong = assignmentInput.parse({ ...settings, assignmentId: id, classIds: theirs.id });
    await expect(changeAssignment(proof, wrong)).rejects.toMatchObject({
      fields: { classIds: /no longer yours/ },
    });
  });
  it("a withdrawn one can be brought back", async () => {
    const { teacher, me, second, lesson } = await aSchoolYear();
    const { id } = await anAssignment({ teacher, class_: second, lesson });
    await withdrawAssignment(await findAssignmentToEdit(me, id));
    expect((await findAssignmentToEdit(me, id)).withdrawnAt).toBeInstanceOf(Date);
    await restoreAssignment(await findAssignmentToEdit(me, id));
    expect((await findAssignmentToEdit(me, id)).withdrawnAt).toBeNull();
  });
});
