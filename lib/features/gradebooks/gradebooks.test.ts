import { inflateRawSync } from "node:zlib";
import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { assignments, classes, exceptions, users } from "@/db/schema";
import { aClassWith, anAssignment, anAttempt, aTeacher, testDb } from "@/db/testing";
import { teacherViewer, viewerFor } from "@/lib/access/testing";
import type { Teacher } from "@/lib/access/viewer";
import { findClassToEdit } from "@/lib/features/classes/queries";
import { readReport } from "@/lib/features/insight/report";
import { gradebookCsv } from "@/lib/features/reviews/csv";
import { exportGradebook, readGradebook } from "@/lib/features/reviews/gradebook";
import { aSubmission } from "@/lib/features/reviews/testing";
import { gradebookXlsx } from "@/lib/features/reviews/xlsx";
import { newId } from "@/lib/shared/ids";
import { pack, unpack } from "./cells-packed";
import { countAgain, excuse, saveSettings } from "./commands";
import { settingsInput } from "./input";
import { gradebookPage } from "./pages";
import { findCellToExcuse } from "./queries";

testDb();

const past = new Date("2026-11-20T09:00:00Z");
const settings = (classId: string, change: Record<string, string> = {}) =>
  settingsInput.parse({ classId, base: "0", missing: "zero", ...change });

/** Two assignments that were due: the first student has both returned, the second one a draft, the third nothing. */
async function aBook() {
  const made = await aClassWith(3);
  const viewer = await teacherViewer(made.teacher);
  const first = await anAssignment({ ...made, dueAt: past, title: "First", createdAt: past });
  const second = await anAssignment({ ...made, dueAt: new Date("2026-11-21T09:00:00Z"), title: "Second" });
  const [both, draft, none] = made.students;
  if (!both || !draft || !none) throw new Error("The class is too small.");
  const done = { state: "returned" as const, returnedAt: past, comment: "Well argued." };
  await aSubmission(first, both, done); // 2 of 12
  await aSubmission(second, both, { ...done, returnedAt: new Date("2026-11-22T09:00:00Z") });
  await aSubmission(first, draft);
  const read = () => readGradebook(viewer, made.class_.id);
  const markOf = async (student: { id: string }) =>
    (await read()).students.find(({ id }) => id === student.id)?.final.mark;
  return { ...made, viewer, first, second, both, draft, none, read, markOf };
}

describe("a gradebook's final marks", () => {
  it("count returned work, and what is missing as nothing earned; a draft counts for nothing yet", async () => {
    const { both, draft, none, markOf } = await aBook();
    expect(await markOf(both)).toBe(16.7); // 4 of 24
    expect(await markOf(draft)).toBe(0); // the second is missing
    expect(await markOf(none)).toBe(0);
  });

  it("leave out what is excused, until it counts again", async () => {
    const { viewer, class_, second, draft, read, markOf } = await aBook();
    const ids = { classId: class_.id, assignmentId: second.id, studentId: draft.id };
    await excuse(await findCellToExcuse(viewer, ids), "ill");
    await excuse(await findCellToExcuse(viewer, ids), "ill for a week");
    expect(await markOf(draft)).toBeNull();
    const cell = (await read()).students.find(({ id }) => id === draft.id)?.cells[1];
    expect(cell).toMatchObject({ excused: "ill for a week", grade: null });
    expect(gradebookCsv(await read())).toContain(",excused\r\n");
    await countAgain(await findCellToExcuse(viewer, ids));
    expect(await markOf(draft)).toBe(0);
  });

  it("follow categories and weights, and leave missing work out where the teacher says so", async () => {
    const { viewer, class_, first, second, both, none, read, markOf } = await aBook();
    const class1 = await findClassToEdit(viewer, class_.id);
    await saveSettings(
      class1,
      settings(class_.id, {
        ...{ "name-0": "Essays", "weight-0": "3", "name-2": "Homework", "weight-2": "1,5" },
        ...{ [`in-${first.id}`]: "0", missing: "left-out" },
      }),
    );
    const book = await read();
    expect(book.categories.map(({ name, weight }) => [name, weight])).toEqual([
      ["Essays", 3],
      ["Homework", 1.5],
    ]);
    expect(book.assignments.map(({ categoryId }) => categoryId)).toEqual([book.categories[0]?.id, null]);
    expect(await markOf(none)).toBeNull();
    expect(await markOf(both)).toBe(16.7);
    // Renamed, reweighted and moved, the category is the same; the other goes.
    const essays = book.categories[0]?.id ?? "";
    await saveSettings(
      class1,
      settings(class_.id, {
        ...{ base: "1", "id-0": essays, "name-0": "Long work", "weight-0": "1" },
        ...{ [`in-${first.id}`]: "0", [`in-${second.id}`]: "0", [`in-${newId()}`]: "0" },
      }),
    );
    const after = await read();
    expect(after.categories).toEqual([{ id: essays, name: "Long work", weight: 1 }]);
    expect(after.assignments.map(({ categoryId }) => categoryId)).toEqual([essays, essays]);
  });

  it("go by a student's own due time", async () => {
    const { first, second, teacher, none, read } = await aBook();
    const dueAt = new Date(Date.now() + 3_600_000);
    const of = { schoolId: teacher.schoolId, setBy: teacher.id, userId: none.id, dueAt };
    for (const { id } of [first, second])
      await db.insert(exceptions).values({ ...of, id: newId(), assignmentId: id });
    const row = (await read()).students.find(({ id }) => id === none.id);
    expect(row?.cells.map(({ missing }) => missing)).toEqual([false, false]);
    expect(row?.final.mark).toBeNull();
  });

  it("tell nothing of anonymous work beside a name until it is returned", async () => {
    const { first, draft, none, read } = await aBook();
    await anAttempt(first, none);
    await db.update(assignments).set({ anonymous: true }).where(eq(assignments.id, first.id));
    const book = await read();
    const grade = book.students.find(({ id }) => id === draft.id)?.cells[0]?.grade;
    expect(grade).toMatchObject({ attemptId: "", points: 0, hidden: true });
    const begun = book.students.find(({ id }) => id === none.id)?.cells[0]?.grade;
    expect(begun).toMatchObject({ attemptId: "", state: "working", hidden: true });
    expect(gradebookCsv(book)).toContain(",handed in,");
  });
});

describe("a gradebook's settings", () => {
  it("are not overwritten by whoever has not seen them", async () => {
    const { viewer, class_ } = await aBook();
    const class1 = await findClassToEdit(viewer, class_.id);
    const save = (base: string, name: string) =>
      saveSettings(class1, settings(class_.id, { base, "name-0": name, "weight-0": "1" }));
    await save("0", "Mine");
    await expect(save("0", "Theirs")).rejects.toMatchObject({ code: "conflict" });
    await save("1", "Again");
    await expect(save("1", "Late")).rejects.toMatchObject({ code: "conflict" });
    const both = await Promise.allSettled([save("2", "One"), save("2", "Two")]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["a weight that is no number", { "name-0": "A", "weight-0": "much" }, "weight-0"],
    ["a weight below 0", { "name-0": "A", "weight-0": "-1" }, "weight-0"],
    ["two of one name", { "name-0": "A", "weight-0": "1", "name-3": "a", "weight-3": "1" }, "name-3"],
    ["weights of nothing", { "name-1": "A", "weight-1": "0" }, "weight-1"],
  ])("refuse %s, beside its field", async (_, change, field) => {
    const { viewer, class_ } = await aBook();
    const class1 = await findClassToEdit(viewer, class_.id);
    await expect(saveSettings(class1, settings(class_.id, change))).rejects.toMatchObject({
      code: "invalid",
      fields: { [field]: expect.any(String) },
    });
  });

  it("of an archived class stay as they are", async () => {
    const { viewer, class_, first, both } = await aBook();
    await db.update(classes).set({ archivedAt: past }).where(eq(classes.id, class_.id));
    const class1 = await findClassToEdit(viewer, class_.id);
    await expect(saveSettings(class1, settings(class_.id))).rejects.toMatchObject({ code: "conflict" });
    const ids = { classId: class_.id, assignmentId: first.id, studentId: both.id };
    await expect(findCellToExcuse(viewer, ids)).rejects.toMatchObject({ code: "conflict" });
  });

  it("are no one's but the class's teachers', and cells only of its own students and assignments", async () => {
    const { viewer, teacher, class_, first, both } = await aBook();
    const other = await aBook();
    const ids = { classId: class_.id, assignmentId: first.id, studentId: both.id };
    const strangers = [
      await teacherViewer(await aTeacher({ schoolId: teacher.schoolId })),
      other.viewer,
      (await viewerFor(both)) as Teacher,
    ];
    for (const stranger of strangers) {
      await expect(findCellToExcuse(stranger, ids)).rejects.toMatchObject({ code: "not-found" });
      await expect(readGradebook(stranger, class_.id)).rejects.toMatchObject({ code: "not-found" });
      await expect(exportGradebook(stranger, class_.id)).rejects.toMatchObject({ code: "not-found" });
      await expect(readReport(stranger, class_.id, both.id)).rejects.toMatchObject({ code: "not-found" });
    }
    for (const wrong of [
      { assignmentId: other.first.id },
      { studentId: other.both.id },
      { classId: other.class_.id },
    ])
      await expect(findCellToExcuse(viewer, { ...ids, ...wrong })).rejects.toMatchObject({
        code: "not-found",
      });
    await expect(readReport(viewer, class_.id, other.both.id)).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("a student's report", () => {
  it("holds the marks, the skills, and what was said of returned work", async () => {
    const { viewer, class_, both, draft } = await aBook();
    const report = await readReport(viewer, class_.id, both.id);
    expect(report.student.final.mark).toBe(16.7);
    expect(report.comments.map(({ title, comment }) => [title, comment])).toEqual([
      ["Second", "Well argued."],
      ["First", "Well argued."],
    ]);
    expect(report.skills.find(({ code }) => code === "cause")).toMatchObject({
      earned: 2,
      possible: 2,
      items: 2,
    });
    expect((await readReport(viewer, class_.id, draft.id)).comments).toEqual([]);
  });
});

describe("the gradebook as a file", () => {
  it("holds names that look like formulas as text: made harmless in CSV, as they are in XLSX", async () => {
    const { both, read } = await aBook();
    await db.update(users).set({ name: '=HYPERLINK("http://x")' }).where(eq(users.id, both.id));
    const book = await read();
    expect(gradebookCsv(book)).toContain(`"'=HYPERLINK(""http://x"")"`);
    const files = unzipped(await gradebookXlsx(book));
    const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(`${sheet}${files.get("xl/sharedStrings.xml")}`).toContain('=HYPERLINK("http://x")</t>');
    expect(sheet).toMatch(/<v>16.7<\/v>/);
  });

  it("is made though a name holds what XML can't", async () => {
    const { both, read } = await aBook();
    await db.update(users).set({ name: "Ada\u0001 \ud83d\ude00 <b>" }).where(eq(users.id, both.id));
    const files = unzipped(await gradebookXlsx(await read()));
    const all = `${files.get("xl/worksheets/sheet1.xml")}${files.get("xl/sharedStrings.xml")}`;
    expect(all).toContain("Ada 😀 &lt;b&gt;");
  });
});

it("a cell comes out as it was packed", () => {
  const grade = fc.record({
    attemptId: fc.uuid(),
    state: fc.constantFrom("submitted" as const, "returned" as const),
    ...{ points: fc.nat(40), possible: fc.nat(40), late: fc.boolean(), hidden: fc.constant(false) },
  });
  const cell = fc.record({
    ...{ grade: fc.option(grade), excused: fc.option(fc.string()), given: fc.constant(true) },
    ...{ missing: fc.constant(false), possible: fc.nat(40) },
  });
  fc.assert(
    fc.property(cell, fc.nat(40), (given, usual) => {
      const { sign, points, possible, attemptId, reason } = unpack(pack(given, usual), usual);
      if (sign === null) {
        expect([given.grade, given.excused]).toEqual([null, null]);
        return;
      }
      expect([points, attemptId]).toEqual([given.grade?.points ?? null, given.grade?.attemptId ?? null]);
      expect(possible).toBe(given.grade?.possible ?? given.possible);
      expect(reason).toBe((given.excused ?? "").replace(/\|+$/, ""));
      expect(sign === "e").toBe(given.excused !== null);
    }),
  );
});

it("a gradebook's pages hold the newest assignments first, and end", async () => {
  const { read } = await aBook();
  const book = await read();
  const wide = {
    ...book,
    assignments: Array.from({ length: 45 }, (_, n) => ({
      ...(book.assignments[0] as never as object),
      id: String(n),
    })),
  } as typeof book;
  expect(gradebookPage(wide, {})?.columns).toMatchObject({ at: 3, pages: 3, from: 40 });
  expect(gradebookPage(wide, {})?.assignments).toHaveLength(5);
  expect(gradebookPage(wide, { work: 1 })?.assignments[0]?.id).toBe("0");
  expect(gradebookPage(wide, { work: 4 })).toBeNull();
  expect(gradebookPage(wide, { students: 2 })).toBeNull();
});

/** The files of a ZIP by name, read from its central directory. */
function unzipped(zip: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = zip.lastIndexOf(Buffer.from("PK\u0005\u0006"));
  at = zip.readUInt32LE(at + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, note] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    files.set(
      zip.toString("utf8", at + 46, at + 46 + (name ?? 0)),
      (method === 8 ? inflateRawSync(data) : data).toString("utf8"),
    );
    at += 46 + (name ?? 0) + (extra ?? 0) + (note ?? 0);
  }
  return files;
}
