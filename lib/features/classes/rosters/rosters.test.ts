import { and, eq, inArray } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, sql } from "@/db/client";
import { attempts, enrollments, events, users } from "@/db/schema";
import { aClassWith, anAssignment, anAttempt, aTeacher, testDb } from "@/db/testing";
import { teacherViewer, viewerFor } from "@/lib/access/testing";
import { signIn } from "@/lib/features/accounts/commands";
import { renewPassphrases } from "../cards";
import { removeStudent, setArchived } from "../commands";
import { findClassToEdit, findEnrollmentToEdit, readClass } from "../queries";
import { importRoster } from "./commands";
import { importInput } from "./input";
import { previewImport } from "./queries";

testDb();
const notFound = { code: "not-found" };

async function statements(run: () => Promise<unknown>): Promise<number> {
  let n = 0;
  sql.options.debug = () => {
    n += 1;
  };
  try {
    await run();
  } finally {
    sql.options.debug = false;
  }
  return n;
}

/** A class, and its teacher's way to look a list over and to import it. */
async function aDesk(size = 0, given: Parameters<typeof aClassWith>[1] = {}) {
  const made = await aClassWith(size, given);
  const viewer = await teacherViewer(made.teacher);
  const parse = (text: string, more: object = {}) =>
    importInput.parse({ classId: made.class_.id, text, ...more });
  const proof = () => findClassToEdit(viewer, made.class_.id);
  return {
    ...made,
    viewer,
    proof,
    look: (text: string, more?: object) => previewImport(viewer, parse(text, more)),
    bring: async (text: string, more?: object) => importRoster(await proof(), parse(text, more)),
    roster: async () => (await readClass(viewer, made.class_.id)).roster,
  };
}

describe("importing a roster", () => {
  it("adds each student with a handle and a passphrase that sign in, and records who did it", async () => {
    const desk = await aDesk();
    const { cards } = await desk.bring('Name;ID\n"Muñoz, José";4711\nAna Díaz;4712');
    expect(cards.map(({ name }) => name)).toEqual(["José Muñoz", "Ana Díaz"]);
    for (const { handle, passphrase } of cards) {
      expect(handle).toMatch(/^[a-z]+-[a-z]+-\d+$/);
      const owner = await signIn({ signInName: handle, password: passphrase ?? "" }, handle);
      expect(owner).toMatchObject({ schoolId: desk.teacher.schoolId, role: "student" });
    }
    const { schoolId, id: actorId } = desk.teacher;
    const written = await db
      .select({ kind: events.kind })
      .from(events)
      .where(and(eq(events.schoolId, schoolId), eq(events.actorId, actorId)));
    expect(written.map(({ kind }) => kind).sort()).toEqual([
      "roster.imported",
      "student.added",
      "student.added",
    ]);
    expect(JSON.stringify(await db.select().from(events))).not.toMatch(/Ana|José/);
  });
  it("adds nobody a second time, two at once and changed in order included", async () => {
    const desk = await aDesk();
    const text = "Name,ID\nAna Díaz,1\nBob Lee,\nCyd Roy,3";
    const both = await Promise.all([desk.bring(text), desk.bring(text)]);
    expect(both.map(({ cards }) => cards.length).sort()).toEqual([0, 3]);
    const again = await desk.bring("ID,Name\n3,Cyd Roy\n1,Anna Díaz\n,BOB  LEE\n,New One");
    expect(again).toMatchObject({ known: 3, joined: 0, back: 0, cards: [{ name: "New One" }] });
    expect((await desk.roster()).map(({ name }) => name)).toEqual([
      "Ana Díaz",
      "Bob Lee",
      "Cyd Roy",
      "New One",
    ]);
  });
  it("takes a name that stands twice as two students only where the teacher says so", async () => {
    const desk = await aDesk();
    const text = "Ana Díaz\nBob Lee\nAna Díaz";
    const { rows } = await desk.look(text);
    expect(rows.map(({ fate }) => fate)).toEqual([
      { kind: "new" },
      { kind: "new" },
      { kind: "twin", line: 1 },
    ]);
    expect((await desk.bring(text)).cards).toHaveLength(2);
    expect((await desk.bring(text, { twins: "3" })).cards).toHaveLength(1);
    expect((await desk.bring(text, { twins: ["3"] })).cards).toHaveLength(0);
  });
  it("leaves a removed student out unless they are ticked, and keeps their work", async () => {
    const desk = await aDesk(2);
    const [gone, other] = desk.students;
    if (!gone || !other) throw new Error("The class is too small.");
    const work = await anAttempt(await anAssignment(desk), gone);
    const ids = { classId: desk.class_.id, studentId: gone.id };
    await removeStudent(await findEnrollmentToEdit(desk.viewer, ids));
    const text = `${gone.name}\n${other.name}`;
    expect((await desk.look(text)).rows.map(({ fate }) => fate.kind)).toEqual(["removed", "known"]);
    expect(await desk.bring(text)).toEqual({ cards: [], joined: 0, back: 0, known: 1 });
    expect((await desk.roster()).find(({ id }) => id === gone.id)?.removedAt).not.toBeNull();
    expect(await desk.bring(text, { back: [gone.id] })).toMatchObject({ cards: [], back: 1 });
    expect((await desk.roster()).find(({ id }) => id === gone.id)?.removedAt).toBeNull();
    expect(await db.$count(attempts, eq(attempts.id, work.id))).toBe(1);
  });
  it("brings back nobody who is not in the list, whatever ids are sent", async () => {
    const desk = await aDesk(1);
    const [gone] = desk.students;
    const ids = { classId: desk.class_.id, studentId: gone?.id ?? "" };
    await removeStudent(await findEnrollmentToEdit(desk.viewer, ids));
    expect(await desk.bring("Somebody Else", { back: [gone?.id] })).toMatchObject({ back: 0 });
  });
  it("knows the teacher’s own student of another class by number and name, and nobody else’s", async () => {
    const first = await aDesk();
    const text = "Name,ID\nAna Díaz,1";
    await first.bring(text);
    const second = await aDesk(0, { teacher: first.teacher });
    expect(await second.bring(text)).toMatchObject({ cards: [], joined: 1 });
    const [a, b] = [await first.roster(), await second.roster()];
    expect(b[0]?.id).toBe(a[0]?.id);
    const colleague = await aDesk(0, { teacher: await aTeacher({ schoolId: first.teacher.schoolId }) });
    expect((await colleague.bring(text)).cards).toHaveLength(1);
  });
  it("says by line what it can’t read, and adds the rest", async () => {
    const desk = await aDesk();
    const text = `Name,ID\nAna,1\n,2\n${"x".repeat(101)},3\nBob,1`;
    expect((await desk.look(text)).errors.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect((await desk.bring(text)).cards.map(({ name }) => name)).toEqual(["Ana"]);
    await expect(desk.look('Name\n"Ana')).rejects.toMatchObject({
      code: "invalid",
      fields: { text: /line 2/ },
    });
  });
  it("takes 500 lines and no more, and as many statements for 40 as for 4", { timeout: 60_000 }, async () => {
    const desk = await aDesk();
    const list = (n: number, of = "Student") =>
      Array.from({ length: n }, (_, i) => `${of} No${i}`).join("\n");
    await expect(desk.bring(list(501))).rejects.toMatchObject({ code: "invalid" });
    expect((await desk.look(list(500))).rows).toHaveLength(500);
    await desk.bring(list(1));
    const few = await statements(() => desk.bring(list(4, "Few")));
    expect(await statements(() => desk.bring(list(40, "Many")))).toBe(few);
    expect(await statements(() => desk.look(list(500)))).toBe(await statements(() => desk.look("Ana")));
    const proof = await desk.proof();
    const forAll = await statements(() => renewPassphrases(proof));
    await desk.bring(list(5, "Further"));
    expect(await statements(() => renewPassphrases(proof))).toBe(forAll);
  });
  it("is refused for an archived class and to every stranger", async () => {
    const desk = await aDesk();
    for (const stranger of [
      await aTeacher(),
      await aTeacher({ schoolId: desk.teacher.schoolId, isAdmin: true }),
    ])
      await expect(
        previewImport(
          await teacherViewer(stranger),
          importInput.parse({ classId: desk.class_.id, text: "Ana" }),
        ),
      ).rejects.toMatchObject(notFound);
    await setArchived(await desk.proof(), true);
    await expect(desk.bring("Ana")).rejects.toMatchObject({ code: "conflict" });
    expect(await db.$count(enrollments, eq(enrollments.classId, desk.class_.id))).toBe(0);
  });
});

describe("new passphrases for all", () => {
  it("end the old ones and every session of who is in the class, and of nobody else", async () => {
    const desk = await aDesk(3);
    const other = await aDesk(1, { teacher: desk.teacher });
    const [gone, ...staying] = desk.students;
    const ids = { classId: desk.class_.id, studentId: gone?.id ?? "" };
    await removeStudent(await findEnrollmentToEdit(desk.viewer, ids));
    const cards = await renewPassphrases(await desk.proof());
    expect(cards.map(({ name }) => name).sort()).toEqual(staying.map(({ name }) => name).sort());
    for (const { handle, passphrase } of cards)
      await signIn({ signInName: handle, password: passphrase ?? "" }, handle);
    for (const student of staying) await expect(viewerFor(student)).rejects.toThrow();
    for (const student of other.students) await viewerFor(student);
    const kept = await db
      .select({ hash: users.secretHash })
      .from(users)
      .where(
        inArray(
          users.id,
          [...other.students, ...(gone ? [gone] : [])].map(({ id }) => id),
        ),
      );
    expect(kept.every(({ hash }) => hash === null)).toBe(true);
    const told = and(eq(events.kind, "passphrase.reset"), eq(events.actorId, desk.teacher.id));
    expect(await db.$count(events, told)).toBe(2);
  });
});
