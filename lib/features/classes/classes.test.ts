import { and, desc, eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { classes, classTeachers, enrollments, events, tries } from "@/db/schema";
import { aClassWith, aStudent, aTeacher, type ClassRow, testDb, type UserRow } from "@/db/testing";
import { studentViewer, teacherViewer, viewerFor } from "@/lib/access/testing";
import { confirmSession } from "@/lib/access/viewer";
import { signIn } from "@/lib/features/accounts/commands";
import { newId } from "@/lib/shared/ids";
import {
  createClass,
  putBackStudent,
  removeStudent,
  renameClass,
  renameStudent,
  resetPassphrase,
  rotateJoinCode,
  setArchived,
  setJoinOpen,
} from "./commands";
import { joinAsNewStudent, joinWithAccount } from "./joining";
import {
  findClassByCode,
  findClassToEdit,
  findEnrollmentToEdit,
  listClasses,
  listOwnClasses,
  readClass,
} from "./queries";
import { codeAlphabet, newJoinCode, readCode, sayCode } from "./rules";

testDb();
const notFound = { code: "not-found" };
const codeOf = async (id: string) => {
  const [row] = await db.select({ code: classes.joinCode }).from(classes).where(eq(classes.id, id));
  return row?.code ?? "";
};
const edit = async (teacher: UserRow, id: string) => findClassToEdit(await teacherViewer(teacher), id);
const place = async (teacher: UserRow, class_: ClassRow, student: UserRow) =>
  findEnrollmentToEdit(await teacherViewer(teacher), { classId: class_.id, studentId: student.id });
const join = (code: string, name = "Ana") => joinAsNewStudent({ code, name, timeZone: "UTC" }, "x");
function one<T>(list: T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error("The list is empty.");
  return first;
}

describe("a join code", () => {
  it("has eight characters that nobody mistakes for others", () => {
    expect(codeAlphabet).not.toMatch(/[01258OILZSBUV]/);
    expect(new Set(codeAlphabet).size).toBe(codeAlphabet.length);
    const codes = Array.from({ length: 1000 }, newJoinCode);
    for (const code of codes) expect(code).toMatch(new RegExp(`^[${codeAlphabet}]{8}$`));
    expect(new Set(codes).size).toBe(1000);
  });
  it("is read however it is typed", () => {
    const code = newJoinCode();
    for (const typed of [sayCode(code), ` ${code.toLowerCase()} `, [...code].join(" "), `${code}.`])
      expect(readCode(typed)).toBe(code);
    fc.assert(fc.property(fc.string(), (text) => readCode(readCode(text)) === readCode(text)));
  });
});

describe("a class", () => {
  it("is the creator's, with an event, and nobody else's", async () => {
    const teacher = await aTeacher();
    const { id } = await createClass(await teacherViewer(teacher), "Period 2");
    expect(await listClasses(await teacherViewer(teacher))).toMatchObject([
      { id, name: "Period 2", students: 0 },
    ]);
    expect(await db.$count(events, and(eq(events.subjectId, id), eq(events.kind, "class.created")))).toBe(1);
    for (const stranger of [
      await aTeacher(),
      await aTeacher({ schoolId: teacher.schoolId, isAdmin: true }),
    ]) {
      const viewer = await teacherViewer(stranger);
      expect(await listClasses(viewer)).toEqual([]);
      await expect(readClass(viewer, id)).rejects.toMatchObject(notFound);
      await expect(findClassToEdit(viewer, id)).rejects.toMatchObject(notFound);
    }
  });
  it("is one, however often its form is sent; another name from the same form is another class", async () => {
    const teacher = await teacherViewer(await aTeacher());
    const key = newId();
    const made = await Promise.all([
      createClass(teacher, "Period 2", key),
      createClass(teacher, "Period 2", key),
      createClass(teacher, "Period 2", key),
    ]);
    expect(new Set(made.map(({ id }) => id))).toEqual(new Set([key]));
    expect((await createClass(teacher, "Period 3", key)).id).not.toBe(key);
    expect(await listClasses(teacher)).toHaveLength(2);
    expect(await db.$count(events, eq(events.subjectId, key))).toBe(1);
    const colleague = await teacherViewer(await aTeacher({ schoolId: teacher.schoolId }));
    expect((await createClass(colleague, "Period 2", key)).id).not.toBe(key);
  });
  it("counts its present students, and shows the removed ones to its teacher", async () => {
    const { teacher, class_, students } = await aClassWith(3);
    await removeStudent(await place(teacher, class_, one(students)));
    const viewer = await teacherViewer(teacher);
    expect(await listClasses(viewer)).toMatchObject([{ students: 2 }]);
    const { roster } = await readClass(viewer, class_.id);
    expect(roster.filter(({ removedAt }) => removedAt)).toHaveLength(1);
    expect(Object.keys(one(roster)).sort()).toEqual(["handle", "id", "joinedAt", "name", "removedAt"]);
  });
  it("that is archived takes no change until it is brought back", async () => {
    const { teacher, class_, students } = await aClassWith(1);
    await setArchived(await edit(teacher, class_.id), true);
    const archived = await edit(teacher, class_.id);
    const there = await place(teacher, class_, one(students));
    for (const refused of [
      () => renameClass(archived, "New"),
      () => rotateJoinCode(archived),
      () => setJoinOpen(archived, false),
      () => removeStudent(there),
      () => resetPassphrase(there),
      () => renameStudent(there, "New"),
    ])
      await expect(refused()).rejects.toMatchObject({ code: "conflict" });
    await expect(join(class_.joinCode)).rejects.toMatchObject({ code: "invalid" });
    expect(await listOwnClasses(await studentViewer(one(students)))).toEqual([]);
    await setArchived(archived, false);
    await renameClass(await edit(teacher, class_.id), "New");
    expect(await listOwnClasses(await studentViewer(one(students)))).toMatchObject([{ name: "New" }]);
  });
  it("is out of reach for someone who stopped teaching it, even with an old proof", async () => {
    const { teacher, class_ } = await aClassWith(0);
    const proof = await edit(teacher, class_.id);
    await db.delete(classTeachers).where(eq(classTeachers.classId, class_.id));
    await expect(renameClass(proof, "Taken over")).rejects.toMatchObject(notFound);
    const [row] = await db.select().from(classes).where(eq(classes.id, class_.id));
    expect(row?.name).toBe(class_.name);
  });
});

describe("joining", () => {
  it("gives a new student a handle and a passphrase that sign in", async () => {
    const { teacher, class_ } = await aClassWith(0);
    const { owner, handle, passphrase } = await join(class_.joinCode);
    expect(owner).toMatchObject({ schoolId: teacher.schoolId, role: "student" });
    expect(handle).toMatch(/^[a-z]+-[a-z]+-\d+$/);
    expect(await signIn({ signInName: handle, password: passphrase }, "x")).toEqual(owner);
    const { roster } = await readClass(await teacherViewer(teacher), class_.id);
    expect(roster).toMatchObject([{ name: "Ana", handle }]);
    expect(JSON.stringify(await db.select().from(events))).not.toContain("Ana");
  });
  it("admits two students of the same name", async () => {
    const { class_ } = await aClassWith(0);
    const [a, b] = [await join(class_.joinCode), await join(class_.joinCode)];
    expect(a.handle).not.toBe(b.handle);
  });
  it("is refused alike for wrong, closed, rotated and archived codes", async () => {
    const [closed, rotated, archived] = [await aClassWith(0), await aClassWith(0), await aClassWith(0)];
    await setJoinOpen(await edit(closed.teacher, closed.class_.id), false);
    await rotateJoinCode(await edit(rotated.teacher, rotated.class_.id));
    await setArchived(await edit(archived.teacher, archived.class_.id), true);
    const codes = [closed, rotated, archived].map(({ class_ }) => class_.joinCode);
    const answers = await Promise.all(
      [...codes, "AAAAAAAA"].map((code) => join(code).catch(({ code: kind, reader }) => `${kind} ${reader}`)),
    );
    expect(new Set(answers).size).toBe(1);
    for (const code of codes) expect(await findClassByCode(code, "x")).toBeNull();
  });
  it("takes the same account into several classes of a school, once each", async () => {
    const { teacher, students } = await aClassWith(1);
    const second = await aClassWith(0, { teacher });
    const viewer = await studentViewer(one(students));
    await joinWithAccount(viewer, second.class_.joinCode, "x");
    await joinWithAccount(viewer, second.class_.joinCode, "x");
    expect(await listOwnClasses(viewer)).toHaveLength(2);
  });
  it("takes no account into another school", async () => {
    const { class_ } = await aClassWith(0);
    const stranger = await aStudent((await aTeacher()).schoolId);
    await expect(joinWithAccount(await studentViewer(stranger), class_.joinCode, "x")).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await db.$count(enrollments, eq(enrollments.classId, class_.id))).toBe(0);
  });
  it("stops after many tries from one address", async () => {
    const tries = await Promise.allSettled(
      Array.from({ length: 1001 }, () => findClassByCode("AAAAAAAA", "guesser")),
    );
    expect(tries.filter(({ status }) => status === "rejected")).toHaveLength(1);
  });
  it("counts no right code, so that a whole school joins from one address", async () => {
    const { class_ } = await aClassWith(0);
    for (let n = 0; n < 5; n += 1) await findClassByCode(class_.joinCode, "school");
    const [row] = await db.select({ count: tries.count }).from(tries).orderBy(desc(tries.windowStartedAt));
    expect(row?.count).toBe(0);
  });
});

describe("changing the code", () => {
  it("locks nobody out and lets newcomers in with the new one", async () => {
    const { teacher, class_, students } = await aClassWith(1);
    await rotateJoinCode(await edit(teacher, class_.id));
    const viewer = await studentViewer(one(students));
    expect(await listOwnClasses(viewer)).toHaveLength(1);
    const code = await codeOf(class_.id);
    expect(code).not.toBe(class_.joinCode);
    await join(code);
  });
});

describe("a student of the roster", () => {
  it("who is removed is signed out everywhere and cannot come back with the account", async () => {
    const { teacher, class_, students } = await aClassWith(2);
    const [student, other] = [one(students), one(students.slice(1))];
    await removeStudent(await place(teacher, class_, student));
    await expect(viewerFor(student)).rejects.toThrow();
    await viewerFor(other);
    const again = await studentViewer({ ...student, sessionVersion: student.sessionVersion + 1 });
    expect(await listOwnClasses(again)).toEqual([]);
    await expect(joinWithAccount(again, class_.joinCode, "x")).rejects.toMatchObject({ code: "conflict" });
    await putBackStudent(await place(teacher, class_, student));
    expect(await listOwnClasses(again)).toHaveLength(1);
  });
  it("gets a new passphrase from the teacher; the old one and the sessions end", async () => {
    const { teacher, class_ } = await aClassWith(0);
    const { owner, handle, passphrase } = await join(class_.joinCode);
    const viewer = await teacherViewer(teacher);
    const ids = { classId: class_.id, studentId: owner.userId };
    const reset = await resetPassphrase(await findEnrollmentToEdit(viewer, ids));
    expect(reset.handle).toBe(handle);
    expect(await confirmSession({ ...owner, exp: 0 })).toBeNull();
    await expect(signIn({ signInName: handle, password: passphrase }, "y")).rejects.toThrow();
    await signIn({ signInName: handle, password: reset.passphrase }, "y");
  });
  it("gets a corrected name, with one event; the same name again is no event", async () => {
    const { teacher, class_, students } = await aClassWith(2);
    const [student, other] = students;
    if (!student || !other) throw new Error("The class is too small.");
    const there = await place(teacher, class_, student);
    await renameStudent(there, "Zoë Adams");
    await renameStudent(there, "Zoë Adams");
    const { roster } = await readClass(await teacherViewer(teacher), class_.id);
    expect(roster.map(({ name }) => name).sort()).toEqual([other.name, "Zoë Adams"].sort());
    const renamed = and(eq(events.subjectId, student.id), eq(events.kind, "student.renamed"));
    expect(await db.$count(events, renamed)).toBe(1);
    await removeStudent(there);
    await expect(renameStudent(there, "Zed")).rejects.toMatchObject({ code: "conflict" });
  });
  it("is out of reach for every other teacher, and through every other class", async () => {
    const { teacher, class_, students } = await aClassWith(1);
    const other = await aClassWith(1, { teacher });
    const ids = { classId: class_.id, studentId: one(students).id };
    for (const stranger of [await aTeacher(), await aTeacher({ schoolId: teacher.schoolId })])
      await expect(findEnrollmentToEdit(await teacherViewer(stranger), ids)).rejects.toMatchObject(notFound);
    const mixed = { classId: other.class_.id, studentId: one(students).id };
    await expect(findEnrollmentToEdit(await teacherViewer(teacher), mixed)).rejects.toMatchObject(notFound);
  });
});
