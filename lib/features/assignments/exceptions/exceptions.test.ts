/** Exceptions and accommodations on a real database: what they change, and who may set them. */
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { accommodations, exceptions, groupMembers, groups, marks } from "@/db/schema";
import { aClassWith, anAssignment, aTeacher, testDb } from "@/db/testing";
import { studentViewer, teacherViewer } from "@/lib/access/testing";
import { setAccommodation } from "@/lib/features/accommodations/commands";
import { findStudentToAccommodate, readAccommodations } from "@/lib/features/accommodations/queries";
import { listWork } from "@/lib/features/attempts/queries";
import { readWork } from "@/lib/features/attempts/work";
import { readGradebook } from "@/lib/features/reviews/gradebook";
import { readOverview } from "@/lib/features/reviews/overview";
import { aSubmission } from "@/lib/features/reviews/testing";
import { newId } from "@/lib/shared/ids";
import { assignLesson, changeAssignment } from "../commands";
import { assignInput, assignmentInput } from "../input";
import { findAssignmentToEdit, findLessonToAssign } from "../queries";
import { removeException, setException } from "./commands";
import { exceptionInput } from "./input";
import { readExceptions } from "./queries";

testDb();

const refusal = (code: string) => expect.objectContaining({ name: "Refusal", code });

async function aRoom(change: object = {}) {
  const { teacher, class_, students } = await aClassWith(3);
  const [ana, ben, cem] = students;
  if (!ana || !ben || !cem) throw new Error("The class is too small.");
  const dueAt = new Date("2026-11-20T09:00:00Z");
  const assignment = await anAssignment({ teacher, class_, dueAt, dueWall: "2026-11-20T09:00", ...change });
  const groupId = newId();
  const { schoolId } = teacher;
  await db.insert(groups).values({ schoolId, id: groupId, classId: class_.id, name: "Tuesday" });
  await db.insert(groupMembers).values({ schoolId, classId: class_.id, groupId, userId: ben.id });
  const viewer = await teacherViewer(teacher);
  const set = async (whose: string, terms: object) =>
    setException(
      viewer,
      await findAssignmentToEdit(viewer, assignment.id),
      exceptionInput.parse({ assignmentId: assignment.id, whose, ...terms }),
    );
  return { teacher, viewer, class_, ana, ben, cem, assignment, groupId, set };
}

describe("an exception", () => {
  it("moves a student's due time, so that what was handed in then is not late", async () => {
    const { ana, ben, assignment, viewer, set } = await aRoom();
    for (const student of [ana, ben]) await aSubmission(assignment, student);
    await set(`student.${ana.id}`, { due: "2026-11-20T11:00" });
    const { students } = await readOverview(viewer, assignment.id, 1);
    const late = (id: string) => students.find(({ userId }) => userId === id)?.late;
    expect([late(ana.id), late(ben.id)]).toEqual([false, true]);
    const { work } = await listWork(await studentViewer(ana));
    expect(work[0]).toMatchObject({ dueAt: new Date("2026-11-20T11:00:00Z"), late: false });
  });

  it("of a group holds for its members alone", async () => {
    const { ana, ben, assignment, groupId, set } = await aRoom();
    await set(`group.${groupId}`, { attempts: "3", glossary: "on" });
    const of = async (student: typeof ana) =>
      readWork(await studentViewer(student), { assignmentId: assignment.id });
    expect(await of(ben)).toMatchObject({ glossaryOpen: true, assignment: { attemptsAllowed: 3 } });
    expect(await of(ana)).toMatchObject({ glossaryOpen: false, assignment: { attemptsAllowed: 1 } });
  });

  it("leaves items out: not asked, not marked, not counted, and the answers kept; taken back, they count again", async () => {
    const { ana, assignment, viewer, class_, set } = await aRoom();
    const piece = await aSubmission(assignment, ana);
    const line = async () =>
      (await readOverview(viewer, assignment.id, 1)).students.find(({ userId }) => userId === ana.id);
    expect(await line()).toMatchObject({ points: 2, possible: 12 });
    await set(`student.${ana.id}`, { leftOut: ["q2", "essay"] });
    expect(await line()).toMatchObject({ points: 1, possible: 3 });
    const { students } = await readGradebook(viewer, class_.id);
    expect(students.find(({ id }) => id === ana.id)?.cells[0]?.grade).toMatchObject({
      points: 1,
      possible: 3,
    });
    const work = await readWork(await studentViewer(ana), { assignmentId: assignment.id });
    expect(work.lesson.items.map(({ id }) => id)).toEqual(["q1", "q3"]);
    expect(work.answers).toHaveLength(4);
    const { exceptions: given } = await readExceptions(viewer, assignment.id);
    await removeException(viewer, await findAssignmentToEdit(viewer, assignment.id), given[0]?.id ?? "");
    expect(await line()).toMatchObject({ points: 2, possible: 12 });
    const rows = await db.select().from(marks).where(eq(marks.attemptId, piece.id));
    expect(rows.every(({ counts }) => counts)).toBe(true);
  });

  it("is set in place of the one before, and keeps its wall time where the zone changes", async () => {
    const { ana, assignment, viewer, set } = await aRoom();
    await set(`student.${ana.id}`, { due: "2099-07-01T16:00" });
    await set(`student.${ana.id}`, { due: "2099-07-01T18:00" });
    const input = {
      title: "Read",
      due: "",
      attempts: "1",
      feedback: "on-return",
      timeZone: "America/New_York",
    };
    await changeAssignment(
      await findAssignmentToEdit(viewer, assignment.id),
      assignmentInput.parse({ assignmentId: assignment.id, ...input }),
    );
    const rows = await db.select().from(exceptions).where(eq(exceptions.assignmentId, assignment.id));
    expect(rows).toMatchObject([{ dueWall: "2099-07-01T18:00", dueAt: new Date("2099-07-01T22:00:00Z") }]);
  });

  it("is refused where it says nothing, closes before it is due, or is about a stranger", async () => {
    const { ana, set } = await aRoom();
    const { ana: stranger } = await aRoom();
    await expect(set(`student.${ana.id}`, {})).rejects.toEqual(refusal("invalid"));
    const wrong = { due: "2099-01-02T10:00", closes: "2099-01-01T10:00" };
    await expect(set(`student.${ana.id}`, wrong)).rejects.toEqual(refusal("invalid"));
    await expect(set(`student.${stranger.id}`, { attempts: "2" })).rejects.toEqual(refusal("invalid"));
  });

  it("is for whoever teaches a class that has the assignment", async () => {
    const { teacher, assignment } = await aRoom();
    for (const other of [await aTeacher({ schoolId: teacher.schoolId }), await aTeacher()])
      await expect(readExceptions(await teacherViewer(other), assignment.id)).rejects.toEqual(
        refusal("not-found"),
      );
  });
});

describe("an accommodation", () => {
  it("is set once and holds in every assignment; nothing needed leaves nothing", async () => {
    const { ana, viewer, class_, teacher } = await aRoom();
    const more = await anAssignment({ teacher, class_, minutes: 40 });
    const ids = { classId: class_.id, studentId: ana.id };
    const student = await findStudentToAccommodate(viewer, ids);
    await setAccommodation(student, { time: 150, glossary: true, largePrint: true });
    const work = await readWork(await studentViewer(ana), { assignmentId: more.id });
    expect(work).toMatchObject({
      glossaryOpen: true,
      reading: { textSize: 150 },
      assignment: { minutes: 60 },
    });
    const { students } = await readAccommodations(viewer, class_.id);
    expect(students.find(({ id }) => id === ana.id)).toMatchObject({ timePercent: 150, set: true });
    await setAccommodation(student, { time: 100, glossary: false, largePrint: false });
    expect(await db.select().from(accommodations).where(eq(accommodations.userId, ana.id))).toEqual([]);
  });

  it("is for whoever teaches the student, and tells nobody else", async () => {
    const { ana, class_, teacher } = await aRoom();
    for (const other of [await aTeacher({ schoolId: teacher.schoolId }), await aTeacher()]) {
      const stranger = await teacherViewer(other);
      const ids = { classId: class_.id, studentId: ana.id };
      await expect(findStudentToAccommodate(stranger, ids)).rejects.toEqual(refusal("not-found"));
      await expect(readAccommodations(stranger, class_.id)).rejects.toEqual(refusal("not-found"));
    }
  });
});

describe("giving it to some", () => {
  const settings = { title: "Read", timeZone: "UTC", attempts: "1", feedback: "on-return" };
  const hasIt = async (student: Parameters<typeof studentViewer>[0], assignmentId: string) =>
    (await listWork(await studentViewer(student))).work.some(({ id }) => id === assignmentId);

  it("reaches a group and a student, and later the whole class", async () => {
    const { viewer, class_, ana, ben, cem, groupId, assignment } = await aRoom();
    const { lessonId } = assignment;
    const whom = { groupIds: `${class_.id}.${groupId}`, studentIds: `${class_.id}.${ana.id}` };
    const { assignmentId } = await assignLesson(
      await findLessonToAssign(viewer, lessonId),
      assignInput.parse({ ...settings, lessonId, ...whom }),
    );
    const who = async () => [
      await hasIt(ana, assignmentId),
      await hasIt(ben, assignmentId),
      await hasIt(cem, assignmentId),
    ];
    expect(await who()).toEqual([true, true, false]);
    expect((await readOverview(viewer, assignmentId, 1)).students).toHaveLength(2);
    await changeAssignment(
      await findAssignmentToEdit(viewer, assignmentId),
      assignmentInput.parse({ ...settings, assignmentId, classIds: class_.id }),
    );
    expect(await who()).toEqual([true, true, true]);
  });

  it("is refused for a student or group that is not in the teacher's classes", async () => {
    const { viewer, class_, assignment } = await aRoom();
    const other = await aRoom();
    const { lessonId } = assignment;
    for (const whom of [
      { studentIds: `${class_.id}.${other.ana.id}` },
      { groupIds: `${other.class_.id}.${other.groupId}` },
    ])
      await expect(
        assignLesson(
          await findLessonToAssign(viewer, lessonId),
          assignInput.parse({ ...settings, lessonId, ...whom }),
        ),
      ).rejects.toEqual(refusal("invalid"));
  });
});

describe("late work that costs", () => {
  it("loses a share for each day begun, in the overview, the gradebook and what the student sees", async () => {
    const { viewer, class_, ana, assignment } = await aRoom({
      lateRule: "percent",
      latePercent: 10,
      lateFloor: 50,
    });
    await aSubmission(assignment, ana, {
      ...{ state: "returned", submittedAt: new Date("2026-11-21T10:00:00Z"), returnedAt: new Date() },
    });
    const [line] = (await readOverview(viewer, assignment.id, 1)).students.filter(
      ({ userId }) => userId === ana.id,
    );
    expect(line).toMatchObject({ points: 1.6, late: true });
    const { students } = await readGradebook(viewer, class_.id);
    expect(students.find(({ id }) => id === ana.id)?.cells[0]?.grade).toMatchObject({ points: 1.6 });
    const work = await readWork(await studentViewer(ana), { assignmentId: assignment.id });
    expect(work.feedback).toMatchObject({ points: 1.6, lateness: { days: 2, earned: 2 } });
    expect((await listWork(await studentViewer(ana))).work[0]?.total).toMatchObject({ points: 1.6 });
  });
});
