import { and, eq, getTableName } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db, sql } from "@/db/client";
import {
  accommodations,
  answers,
  attempts,
  enrollments,
  events,
  exceptions,
  excusals,
  highlights,
  keptWords,
  markLog,
  marks,
  pastes,
  readingSettings,
  remarks,
  studentNumbers,
  users,
} from "@/db/schema";
import {
  aClassWith,
  aGroup,
  anAssignment,
  anAttempt,
  aStudent,
  aTeacher,
  testDb,
  type UserRow,
} from "@/db/testing";
import { teacherViewer, viewerFor } from "@/lib/access/testing";
import { newId } from "@/lib/shared/ids";
import { readClassOverview } from "../classes/overview";
import { readOverview } from "../reviews/overview";
import { exportClass } from "./class-file";
import { eraseStudent, hangingOn } from "./commands";
import { classCsv } from "./csv";
import { notShown, shown } from "./pieces";
import {
  findStudentOfSchool,
  findStudentRecord,
  listStudentsOfSchool,
  readStudentOfSchool,
  readStudentRecord,
} from "./queries";
import { exportStudent } from "./student-file";

testDb();
const notFound = { code: "not-found" };
let records = 0;

/** A student who left a word of their own in every table that can hold one. */
async function aFullRecord(given?: string) {
  records += 1;
  const secret = `Xylophone${records}x`;
  const name = given ?? `${secret} Name`;
  const made = await aClassWith(1);
  const { teacher, class_ } = made;
  const { schoolId } = teacher;
  const student = await aStudent(schoolId, { name, handle: `${secret}-${newId()}`.toLowerCase() });
  const userId = student.id;
  await db.insert(enrollments).values({ schoolId, classId: class_.id, userId });
  await db.insert(studentNumbers).values({ schoolId, classId: class_.id, userId, number: secret });
  await aGroup(class_, [student], "Blue table");
  const assignment = await anAssignment(made);
  const about = { schoolId, assignmentId: assignment.id };
  const piece = await anAttempt(assignment, student, {
    state: "submitted",
    submittedAt: new Date(),
    comment: secret,
    receipt: secret,
  });
  const of = { schoolId, attemptId: piece.id };
  const from = { writer: newId(), writerCount: 1, lessonVersion: 1 };
  await db.insert(answers).values([
    { ...of, ...from, itemId: "q1", value: { kind: "multiple-choice", option: "a" } },
    { ...of, ...from, itemId: "essay", value: { kind: "essay", prompt: null, text: `=1+1 ${secret}` } },
  ]);
  await db.insert(marks).values({ ...of, itemId: "q1", points: 1, source: "teacher", comment: `@${secret}` });
  await db
    .insert(markLog)
    .values({ ...of, itemId: "q1", points: 1, source: "teacher", lessonVersion: 1, reason: secret });
  const stretch = { fromSentence: "p1s1", fromOffset: 0, toSentence: "p1s1", toOffset: 3 };
  await db.insert(highlights).values({ ...of, ...stretch, id: newId(), colour: "sky", note: secret });
  await db.insert(pastes).values({ ...of, id: newId(), itemId: "essay", text: secret, words: 1 });
  await db.insert(remarks).values({
    ...of,
    id: newId(),
    itemId: "essay",
    fromOffset: 0,
    toOffset: 2,
    quote: secret,
    text: secret,
    writtenBy: teacher.id,
  });
  await db
    .insert(keptWords)
    .values({ schoolId, userId, lessonId: assignment.lessonId, term: secret, definition: "x" });
  await db.insert(readingSettings).values({ schoolId, userId, voice: secret });
  await db.insert(accommodations).values({ schoolId, userId, setBy: teacher.id, timePercent: 150 });
  await db.insert(exceptions).values({ ...about, id: newId(), userId, setBy: teacher.id });
  await db
    .insert(excusals)
    .values({ ...about, classId: class_.id, userId, reason: secret, excusedBy: teacher.id });
  const viewer = await teacherViewer(teacher);
  const ids = { classId: class_.id, studentId: userId };
  return {
    ...made,
    secret,
    student,
    assignment,
    piece,
    viewer,
    ids,
    found: () => findStudentRecord(viewer, ids),
  };
}

/** Every table of the database that holds the word, or the id. */
async function tablesWith(word: string): Promise<string[]> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await sql`select count(*)::int as n from ${sql(name)} t where t::text ilike ${`%${word}%`}`;
    if (row?.n > 0) found.push(name);
  }
  return found;
}

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

const kindsBy = async ({ id }: UserRow) =>
  (await db.select({ kind: events.kind }).from(events).where(eq(events.actorId, id))).map(({ kind }) => kind);

describe("a student’s file", () => {
  it("holds all that the student left, nothing secret, and is recorded", async () => {
    const made = await aFullRecord();
    const file = await exportStudent(await made.found());
    const text = JSON.stringify(file);
    expect(file).toMatchObject({
      student: { name: `${made.secret} Name`, handle: made.student.handle },
      classes: [{ name: made.class_.name, number: made.secret, groups: ["Blue table"] }],
      readingSettings: { voice: made.secret },
      accommodations: { timePercent: 150 },
      keptWords: [{ term: made.secret }],
      excused: [{ reason: made.secret }],
      pieces: [{ state: "submitted", comment: made.secret }],
    });
    for (const part of ["answers", "highlights", "marks", "changesOfMarks", "pastes", "remarks"])
      expect(JSON.stringify(Reflect.get(file.pieces[0] ?? {}, part)), part).toMatch(
        /Xylophone|multiple-choice/,
      );
    expect(text).not.toMatch(/secretHash|sessionVersion|googleSubject|writerCount/);
    expect(await kindsBy(made.teacher)).toEqual(["student.exported"]);
  });
  it("holds what the viewer teaches alone; an administrator’s holds all", async () => {
    const made = await aFullRecord();
    const { schoolId } = made.teacher;
    const colleague = await aClassWith(0, { teacher: await aTeacher({ schoolId }) });
    const place = { schoolId, classId: colleague.class_.id, userId: made.student.id };
    await db.insert(enrollments).values(place);
    const other = await anAssignment(colleague);
    await anAttempt(other, made.student);
    const seen = async (viewer: typeof made.viewer) => {
      const record = await findStudentRecord(viewer, {
        classId: colleague.class_.id,
        studentId: made.student.id,
      });
      return (await exportStudent(record)).pieces.map(({ assignmentId }) => assignmentId);
    };
    expect(await seen(await teacherViewer(colleague.teacher))).toEqual([other.id]);
    const admin = await teacherViewer(await aTeacher({ schoolId, isAdmin: true }));
    expect((await exportStudent(await findStudentOfSchool(admin, made.student.id))).pieces).toHaveLength(2);
  });
  it("shows every table of a piece, or says why not", () => {
    const listed = [
      ...Object.values(shown).map(({ table }) => getTableName(table)),
      ...Object.keys(notShown),
    ];
    expect(
      hangingOn(attempts)
        .map(({ name }) => name)
        .filter((name) => !listed.includes(name)),
    ).toEqual([]);
  });
  it("and erasing are out of reach for every stranger", async () => {
    const made = await aFullRecord();
    const { schoolId } = made.teacher;
    for (const stranger of [
      await aTeacher(),
      await aTeacher({ schoolId }),
      await aTeacher({ isAdmin: true }),
    ]) {
      const viewer = await teacherViewer(stranger);
      await expect(findStudentRecord(viewer, made.ids)).rejects.toMatchObject(notFound);
      await expect(readStudentRecord(viewer, made.ids)).rejects.toMatchObject(notFound);
      await expect(findStudentOfSchool(viewer, made.student.id)).rejects.toMatchObject(notFound);
      await expect(exportClass(viewer, made.class_.id)).rejects.toMatchObject(notFound);
    }
    const other = await aClassWith(0, { teacher: made.teacher });
    const mixed = { ...made.ids, classId: other.class_.id };
    await expect(findStudentRecord(made.viewer, mixed)).rejects.toMatchObject(notFound);
    const teacher = { ...made.ids, studentId: made.teacher.id };
    await expect(findStudentRecord(made.viewer, teacher)).rejects.toMatchObject(notFound);
  });
});

describe("the students of a school", () => {
  it("are found by name or handle by its administrators alone", async () => {
    const made = await aFullRecord("100 % Ana");
    const { schoolId } = made.teacher;
    await aStudent(schoolId, { name: "1000 Bob" });
    await aStudent((await aTeacher()).schoolId, { name: "100 % Cyd" });
    const admin = await teacherViewer(await aTeacher({ schoolId, isAdmin: true }));
    const found = async (wanted: string) =>
      (await listStudentsOfSchool(admin, wanted)).students.map(({ name }) => name);
    expect(await found("100 %")).toEqual(["100 % Ana"]);
    expect(await found(made.student.handle ?? "")).toEqual(["100 % Ana"]);
    expect((await found("")).length).toBe(3);
    expect((await listStudentsOfSchool(admin, "ana")).students).toMatchObject([
      { classes: made.class_.name },
    ]);
    await expect(listStudentsOfSchool(made.viewer, "")).rejects.toMatchObject(notFound);
    await expect(readStudentOfSchool(made.viewer, made.student.id)).rejects.toMatchObject(notFound);
    await eraseStudent(await findStudentOfSchool(admin, made.student.id), "100 % ana");
    expect(await found("")).not.toContain("Erased student");
  });
});

describe("erasing a student’s data", () => {
  it("leaves the word in no table, and the id only where nothing may be taken away", async () => {
    const made = await aFullRecord();
    expect((await tablesWith(made.secret)).length).toBeGreaterThan(9);
    await eraseStudent(await made.found(), ` ${made.secret.toUpperCase()}  name `);
    expect(await tablesWith(made.secret)).toEqual([]);
    expect(await tablesWith(made.student.id)).toEqual(["attempts", "events", "users"]);
    const [row] = await db.select().from(users).where(eq(users.id, made.student.id));
    expect(row).toMatchObject({
      name: "Erased student",
      email: null,
      secretHash: null,
      handle: `erased-${row?.id}`,
    });
    expect(await kindsBy(made.teacher)).toEqual(["student.erased"]);
    expect(await db.$count(markLog, eq(markLog.attemptId, made.piece.id))).toBe(1);
    await expect(viewerFor(made.student)).rejects.toThrow();
    await expect(made.found()).rejects.toMatchObject(notFound);
    // The pages of the class show the others, and nobody erased.
    const { roster, groups } = await readClassOverview(made.viewer, made.class_.id);
    expect(roster.map(({ id }) => id)).toEqual(made.students.map(({ id }) => id));
    expect(groups).toMatchObject([{ members: [] }]);
    expect(JSON.stringify(await readOverview(made.viewer, made.assignment.id, 1))).not.toContain("Erased");
  });
  it("takes a piece away whole where no log names it, and nothing of anyone else", async () => {
    const made = await aFullRecord();
    const [other] = made.students;
    if (!other) throw new Error("The class is empty.");
    const theirs = await anAttempt(made.assignment, other);
    const second = await anAttempt(made.assignment, made.student, { number: 2 });
    await eraseStudent(await made.found(), made.student.name);
    expect(await db.$count(attempts, eq(attempts.id, second.id))).toBe(0);
    expect(await db.$count(attempts, and(eq(attempts.id, theirs.id), eq(attempts.userId, other.id)))).toBe(1);
    await viewerFor(other);
  });
  it("wants the name as it stands, and is refused while a colleague teaches the student too", async () => {
    const made = await aFullRecord();
    await expect(eraseStudent(await made.found(), "Somebody")).rejects.toMatchObject({
      code: "invalid",
      fields: { name: /Type the name as it stands/ },
    });
    const { schoolId } = made.teacher;
    const colleague = await aClassWith(0, { teacher: await aTeacher({ schoolId }) });
    await db.insert(enrollments).values({ schoolId, classId: colleague.class_.id, userId: made.student.id });
    expect((await readStudentRecord(made.viewer, made.ids)).why).toMatch(/a colleague’s class too/);
    await expect(eraseStudent(await made.found(), made.student.name)).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await tablesWith(made.secret)).not.toEqual([]);
    const admin = await teacherViewer(await aTeacher({ schoolId, isAdmin: true }));
    await eraseStudent(await findStudentOfSchool(admin, made.student.id), made.student.name);
    expect(await tablesWith(made.secret)).toEqual([]);
  });
  it("is done once, by two at once too", async () => {
    const made = await aFullRecord();
    const record = await made.found();
    const both = await Promise.allSettled([1, 2].map(() => eraseStudent(record, made.student.name)));
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
  it("is the only way to blank a logged reason", async () => {
    const made = await aFullRecord();
    await expect(
      db.update(markLog).set({ reason: "" }).where(eq(markLog.attemptId, made.piece.id)),
    ).rejects.toThrow();
    await eraseStudent(await made.found(), made.student.name);
    for (const change of [{ reason: "New" }, { points: 3 }, { reason: "", points: 3 }])
      await expect(
        db.update(markLog).set(change).where(eq(markLog.attemptId, made.piece.id)),
      ).rejects.toThrow();
  });
});

describe("a class’s file", () => {
  it("holds the class whole, in as many statements for many as for few, and is recorded", async () => {
    const made = await aFullRecord();
    const file = await exportClass(made.viewer, made.class_.id);
    expect(file).toMatchObject({
      class: { name: made.class_.name },
      teachers: [{ id: made.teacher.id }],
      groups: [{ name: "Blue table", members: [made.student.id] }],
      assignments: [{ id: made.assignment.id }],
      lessons: [{ lessonId: made.assignment.lessonId, version: 1 }],
      pieces: [{ id: made.piece.id }],
    });
    expect(file.students).toHaveLength(2);
    expect(JSON.stringify(file)).not.toMatch(/secretHash|sessionVersion|joinCode/);
    const few = await statements(() => exportClass(made.viewer, made.class_.id));
    for (const student of made.students)
      for (let n = 0; n < 3; n += 1) await anAttempt(await anAssignment(made), student);
    expect(await statements(() => exportClass(made.viewer, made.class_.id))).toBe(few);
    expect(await kindsBy(made.teacher)).toContain("class.exported");
  });
  it("as CSV has a line an answer, in words, and no cell that a spreadsheet would run", async () => {
    const made = await aFullRecord('=HYPERLINK("x")');
    const csv = classCsv(await exportClass(made.viewer, made.class_.id));
    expect(csv.startsWith("\uFEFFStudent,Handle,")).toBe(true);
    const lines = csv.trim().split("\r\n");
    expect(lines).toHaveLength(1 + 1 + 2);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(`'=1+1 ${made.secret}`);
    expect(csv).toContain(`'@${made.secret}`);
    expect(csv).not.toMatch(/(^|,)"?[=+@-](?!\d)/m);
    expect(csv).not.toContain("multiple-choice");
  });
});
