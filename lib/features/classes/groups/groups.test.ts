import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { assignmentGroups, enrollments, events, groupMembers } from "@/db/schema";
import { aClassWith, aGroup, anAssignment, aTeacher, testDb } from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import { removeStudent } from "../commands";
import { findClassToEdit, findEnrollmentToEdit } from "../queries";
import { changeMembers, createGroup, deleteGroup, renameGroup } from "./commands";
import { findGroupToEdit, listGroups, readGroup } from "./queries";
import { readNames } from "./rules";

testDb();
const names = (groups: Awaited<ReturnType<typeof listGroups>>) =>
  groups.map(({ name, members }) => [name, members.map(({ id }) => id)]);

describe("the groups of a class", () => {
  it("are its teacher's alone, with the students that are still in the class", async () => {
    const { teacher, class_, students } = await aClassWith(3);
    const [a, b, c] = students.map(({ id }) => id);
    await aGroup(class_, students.slice(0, 2), "Red");
    await aGroup(class_, students.slice(1), "Blue");
    await aGroup(class_, [], "Empty");
    const viewer = await teacherViewer(teacher);
    const all = [
      ["Blue", [b, c]],
      ["Empty", []],
      ["Red", [a, b]],
    ];
    expect(names(await listGroups(viewer, class_.id))).toEqual(all);
    expect(names(await listGroups(viewer))).toEqual(all);
    await db
      .update(enrollments)
      .set({ removedAt: new Date() })
      .where(and(eq(enrollments.classId, class_.id), eq(enrollments.userId, b ?? "")));
    expect(names(await listGroups(viewer, class_.id))).toEqual([
      ["Blue", [c]],
      ["Empty", []],
      ["Red", [a]],
    ]);
    for (const stranger of [await aTeacher(), await aTeacher({ schoolId: teacher.schoolId })])
      expect(await listGroups(await teacherViewer(stranger), class_.id)).toEqual([]);
  });
  it("hold nobody of another class, whatever is asked of the database", async () => {
    const { teacher, class_ } = await aClassWith(1);
    const other = await aClassWith(1, { teacher });
    const group = await aGroup(class_, []);
    const [student] = other.students;
    const member = { schoolId: class_.schoolId, groupId: group.id, userId: student?.id ?? "" };
    for (const classId of [class_.id, other.class_.id])
      await expect(db.insert(groupMembers).values({ ...member, classId })).rejects.toThrow();
  });
});

describe("names that are pasted", () => {
  const people = ["Ana Díaz", "Bob Lee", "Bob Lee", "Cyd Roy"].map((name, n) => ({ id: String(n), name }));
  it.each([
    ["one a line", "Ana Díaz\nCyd Roy\n", ["0", "3"]],
    ["in any case, once", " ana  DÍAZ;Ana Díaz\t", ["0"]],
    ["last name first", "Díaz, Ana", ["0"]],
    ["nothing", " \n\n", []],
  ])("mean students of the class: %s", (_, text, ids) => {
    expect(readNames(text, people)).toEqual({ ids, why: null });
  });
  it("that mean nobody or several are said back", () => {
    expect(readNames("Ana Díaz\nDan Poe\nEve", people).why).toBe(
      "Nobody in the class is called Dan Poe, Eve.",
    );
    expect(readNames("Bob Lee", people).why).toMatch(/^Several in the class are called Bob Lee/);
  });
});

/** A class of four with a group of its first two. */
async function aDesk() {
  const made = await aClassWith(4);
  const row = await aGroup(made.class_, made.students.slice(0, 2));
  const viewer = await teacherViewer(made.teacher);
  const ids = { classId: made.class_.id, groupId: row.id };
  const [a = "", b = "", c = "", d = ""] = made.students.map(({ id }) => id);
  const members = async () =>
    (await readGroup(viewer, ids)).students.flatMap(({ id, member }) => (member ? [id] : []));
  return { ...made, viewer, ids, members, proof: () => findGroupToEdit(viewer, ids), who: { a, b, c, d } };
}

describe("a group", () => {
  it("is made, renamed and deleted with an event each; two of one name are refused", async () => {
    const { viewer, teacher, ids, proof } = await aDesk();
    const class_ = await findClassToEdit(viewer, ids.classId);
    const { id } = await createGroup(class_, "Red table");
    for (const name of ["Red table", "RED TABLE"]) {
      await expect(createGroup(class_, name)).rejects.toMatchObject({ code: "invalid" });
      await expect(renameGroup(await proof(), name)).rejects.toMatchObject({ code: "invalid" });
    }
    const red = await findGroupToEdit(viewer, { ...ids, groupId: id });
    await renameGroup(red, "red table");
    await deleteGroup(red);
    await expect(renameGroup(red, "Gone")).rejects.toMatchObject({ code: "not-found" });
    const kinds = await db.select({ kind: events.kind }).from(events).where(eq(events.actorId, teacher.id));
    expect(kinds.map(({ kind }) => kind)).toEqual(["group.created", "group.renamed", "group.deleted"]);
  });
  it("takes in who is ticked or named, and lets out who is not, keeping a colleague’s change", async () => {
    const { members, proof, who, students } = await aDesk();
    const { a, b, c, d } = who;
    const nameOf = (id: string) => students.find((student) => student.id === id)?.name ?? "";
    // A colleague put c in meanwhile: this page was made before.
    await changeMembers(await proof(), { was: [a, b], member: [a, b, c], names: "" });
    await changeMembers(await proof(), { was: [a, b], member: [b], names: nameOf(d) });
    expect((await members()).sort()).toEqual([b, c, d].sort());
    await expect(
      changeMembers(await proof(), { was: [b, c, d], member: [], names: "Nobody Of That Name" }),
    ).rejects.toMatchObject({ code: "invalid", fields: { names: /Nobody in the class/ } });
    expect((await members()).sort()).toEqual([b, c, d].sort());
    await changeMembers(await proof(), { was: [b, c, d], member: [c], names: nameOf(b) });
    expect((await members()).sort()).toEqual([b, c].sort());
  });
  it("takes in nobody of another class and nobody who was removed", async () => {
    const { viewer, members, proof, who, ids } = await aDesk();
    const other = await aClassWith(1);
    await removeStudent(await findEnrollmentToEdit(viewer, { classId: ids.classId, studentId: who.d }));
    const foreign = other.students[0]?.id ?? "";
    await changeMembers(await proof(), { was: [], member: [who.c, who.d, foreign], names: "" });
    expect((await members()).sort()).toEqual([who.a, who.b, who.c].sort());
  });
  it("stays while an assignment is given to it", async () => {
    const made = await aDesk();
    const { schoolId, id: assignmentId } = await anAssignment(made);
    await db.insert(assignmentGroups).values({ schoolId, assignmentId, ...made.ids });
    await expect(deleteGroup(await made.proof())).rejects.toMatchObject({ code: "conflict" });
  });
  it("is out of reach for every other teacher, and through every other class", async () => {
    const { teacher, ids } = await aDesk();
    const other = await aClassWith(0, { teacher });
    for (const stranger of [
      await aTeacher(),
      await aTeacher({ schoolId: teacher.schoolId, isAdmin: true }),
    ]) {
      await expect(findGroupToEdit(await teacherViewer(stranger), ids)).rejects.toMatchObject({
        code: "not-found",
      });
      await expect(readGroup(await teacherViewer(stranger), ids)).rejects.toMatchObject({
        code: "not-found",
      });
    }
    const mixed = { ...ids, classId: other.class_.id };
    await expect(readGroup(await teacherViewer(teacher), mixed)).rejects.toMatchObject({ code: "not-found" });
  });
});
