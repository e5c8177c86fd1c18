import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { sql as client, db } from "@/db/client";
import { accommodations, enrollments, exceptions, groupMembers, groups } from "@/db/schema";
import { aClassWith, anAssignment, anAttempt, testDb } from "@/db/testing";
import { studentViewer } from "@/lib/access/testing";
import { newId } from "@/lib/shared/ids";
import { startAttempt } from "./commands";
import { afterLate, daysLate, shareKept } from "./late-rule";
import { findAssignmentToStart } from "./proofs";
import { saveAnswer } from "./save";
import { type BaseTerms, type ExceptionTerms, endsAt, termsFor } from "./terms";
import { endsAtText } from "./terms-sql";
import { aPage, claimsOf, typed } from "./testing";
import { readWork } from "./work";

testDb();

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour));
const base: BaseTerms = {
  opensAt: null,
  dueAt: at(10),
  closesAt: at(12),
  lateRule: "accept",
  minutes: 40,
  attemptsAllowed: 1,
};
const none: ExceptionTerms = {
  own: false,
  dueAt: null,
  closesAt: null,
  timePercent: null,
  attemptsAllowed: null,
  leftOut: null,
  glossaryOpen: null,
};
const own = (change: Partial<ExceptionTerms>) => ({ ...none, own: true, ...change });
const group = (change: Partial<ExceptionTerms>) => ({ ...none, ...change });
const needs = { timePercent: 150, glossaryOpen: true, largePrint: true };

// what · exceptions · accommodation · what holds
test.each<[string, ExceptionTerms[], typeof needs | undefined, object]>([
  [
    "nothing",
    [],
    undefined,
    { dueAt: at(10), closesAt: at(12), minutes: 40, attemptsAllowed: 1, leftOut: [] },
  ],
  ["an accommodation", [], needs, { minutes: 60, glossaryOpen: true, largePrint: true }],
  ["more time of one's own", [own({ timePercent: 200 })], needs, { minutes: 80 }],
  ["less time of one's own than the accommodation", [own({ timePercent: 100 })], needs, { minutes: 40 }],
  ["a group's time, less than the accommodation's", [group({ timePercent: 125 })], needs, { minutes: 60 }],
  ["a group's time, more than the accommodation's", [group({ timePercent: 200 })], needs, { minutes: 80 }],
  ["a later due time", [own({ dueAt: at(11) })], undefined, { dueAt: at(11), closesAt: at(12) }],
  ["a due time after closing", [own({ dueAt: at(14) })], undefined, { dueAt: at(14), closesAt: at(14) }],
  ["an earlier closing of one's own", [own({ closesAt: at(11) })], undefined, { closesAt: at(11) }],
  [
    "two groups",
    [group({ dueAt: at(11), attemptsAllowed: 2, leftOut: ["q1"] }), group({ dueAt: at(9), leftOut: ["q2"] })],
    undefined,
    { dueAt: at(11), attemptsAllowed: 2, leftOut: ["q1", "q2"] },
  ],
  [
    "one's own before a group's",
    [group({ dueAt: at(15), leftOut: ["q1"] }), own({ dueAt: at(11), leftOut: [] })],
    undefined,
    { dueAt: at(11), leftOut: [] },
  ],
])("%s: what holds for the student", (_, given, accommodation, holds) => {
  expect(termsFor(base, given, accommodation)).toMatchObject(holds);
});

test("where late work is refused, the due time closes the work, and an exception's due time does", () => {
  const strict = { ...base, lateRule: "refuse" as const };
  expect(termsFor(strict, []).closesAt).toEqual(at(10));
  expect(termsFor(strict, [own({ dueAt: at(11) })]).closesAt).toEqual(at(11));
});

// due and handed in as wall times of Berlin · days late. The clock goes back on 25 October 2026, and on on 29 March.
test.each([
  ["2026-10-23T16:00+02:00", "2026-10-23T16:00+02:00", 0],
  ["2026-10-23T16:00+02:00", "2026-10-23T16:01+02:00", 1],
  ["2026-10-24T16:00+02:00", "2026-10-25T16:00+01:00", 1],
  ["2026-10-24T16:00+02:00", "2026-10-25T16:01+01:00", 2],
  ["2026-03-28T16:00+01:00", "2026-03-29T16:00+02:00", 1],
  ["2026-03-28T16:00+01:00", "2026-03-29T16:01+02:00", 2],
  ["2026-10-01T16:00+02:00", "2026-10-31T15:59+01:00", 30],
])("due %s and handed in %s is %d days late", (due, submitted, days) => {
  expect(daysLate(new Date(submitted), new Date(due), "Europe/Berlin")).toBe(days);
});

// rule · percent a day · floor · days · of 10 points
test.each([
  ["accept", 10, 50, 3, 10],
  ["percent", 10, 50, 0, 10],
  ["percent", 10, 50, 1, 9],
  ["percent", 10, 50, 9, 5],
  ["percent", 100, 0, 1, 0],
  ["percent", 15, 80, 2, 8],
  ["refuse", 10, 50, 2, 10],
] as const)(
  "%s, %d%% a day, never below %d%%: %d days late leave %d of 10 points",
  (lateRule, latePercent, lateFloor, days, left) => {
    expect(afterLate(10, shareKept({ lateRule, latePercent, lateFloor }, days))).toBe(left);
  },
);

describe("the end of a student's work", () => {
  it("is the same in SQL as in the rules", async () => {
    const { teacher, class_, students } = await aClassWith(1);
    const [student] = students;
    if (!student) throw new Error("The class has no student.");
    const { schoolId } = teacher;
    const classId = class_.id;
    const groupIds = [newId(), newId()];
    for (const [n, groupId] of groupIds.entries()) {
      await db.insert(groups).values({ schoolId, id: groupId, classId, name: `Group ${n}` });
      await db.insert(groupMembers).values({ schoolId, classId, groupId, userId: student.id });
    }
    const time = fc.option(fc.integer({ min: 0, max: 48 }).map(at));
    const exception = fc.record({
      dueAt: time,
      closesAt: time,
      timePercent: fc.option(fc.integer({ min: 100, max: 400 })),
    });
    const world = fc.record({
      dueAt: time,
      closesAt: time,
      minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
      lateRule: fc.constantFrom("accept" as const, "percent" as const, "refuse" as const),
      given: fc.array(fc.option(exception), { minLength: 3, maxLength: 3 }),
      percent: fc.option(fc.integer({ min: 100, max: 400 })),
    });
    await fc.assert(
      fc.asyncProperty(world, async ({ given, percent, ...change }) => {
        const assignment = await anAssignment({ teacher, class_, ...change });
        const attempt = await anAttempt(assignment, student, { startedAt: at(5) });
        await db.delete(accommodations);
        if (percent !== null)
          await db
            .insert(accommodations)
            .values({ schoolId, userId: student.id, timePercent: percent, setBy: teacher.id });
        for (const [n, terms] of given.entries()) {
          if (!terms) continue;
          const whose = n === 0 ? { userId: student.id } : { groupId: groupIds[n - 1] };
          await db.insert(exceptions).values({
            schoolId,
            id: newId(),
            assignmentId: assignment.id,
            ...whose,
            ...terms,
            setBy: teacher.id,
          });
        }
        const [row] = await client.unsafe(
          `select ${endsAtText("a", "t")} as ends from attempts t
            join assignments a on a.school_id = t.school_id and a.id = t.assignment_id where t.id = $1`,
          [attempt.id],
        );
        const terms = termsFor(
          { ...base, ...change },
          given.flatMap((terms, n) => (terms ? [{ ...none, own: n === 0, ...terms }] : [])),
          { timePercent: percent ?? 100, glossaryOpen: false, largePrint: false },
        );
        const ends = row?.ends as Date | string | null;
        expect(ends && new Date(ends)).toEqual(endsAt(terms, at(5)));
      }),
      { numRuns: 60 },
    );
  });

  it("opens closed work for whom an exception holds, and for nobody else", async () => {
    const { teacher, class_, students } = await aClassWith(2);
    const [student, classmate] = students;
    if (!student || !classmate) throw new Error("The class is too small.");
    const { schoolId } = teacher;
    const assignment = await anAssignment({ teacher, class_, closesAt: new Date(Date.now() - 60_000) });
    const later = { closesAt: new Date(Date.now() + 3_600_000), setBy: teacher.id };
    await db
      .insert(exceptions)
      .values({ schoolId, id: newId(), assignmentId: assignment.id, userId: student.id, ...later });
    const start = async (person: typeof student) =>
      startAttempt(await findAssignmentToStart(await studentViewer(person), assignment.id));
    const { id } = await start(student);
    expect(await saveAnswer(claimsOf(student), aPage({ id })(typed("Who gained")))).toMatchObject({
      outcome: "saved",
    });
    await expect(start(classmate)).rejects.toThrow(/closed/);
    const theirs = await anAttempt(assignment, classmate);
    expect(await saveAnswer(claimsOf(classmate), aPage(theirs)(typed("a")))).toEqual({ outcome: "closed" });
    const work = await readWork(await studentViewer(student), { assignmentId: assignment.id });
    expect(work).toMatchObject({ closed: false, assignment: { closesAt: later.closesAt } });
  });

  it("comes when an attempt's minutes are over; more of them where the student needs more", async () => {
    const { teacher, class_, students } = await aClassWith(2);
    const [student, classmate] = students;
    if (!student || !classmate) throw new Error("The class is too small.");
    const assignment = await anAssignment({ teacher, class_, minutes: 40 });
    const startedAt = new Date(Date.now() - 50 * 60_000);
    await db
      .insert(accommodations)
      .values({ schoolId: teacher.schoolId, userId: student.id, timePercent: 150, setBy: teacher.id });
    const [mine, theirs] = [student, classmate].map((person) => anAttempt(assignment, person, { startedAt }));
    const outcome = async (person: typeof student, attempt: typeof mine) =>
      (await saveAnswer(claimsOf(person), aPage((await attempt) ?? { id: "" })(typed("a")))).outcome;
    expect(await outcome(student, mine)).toBe("saved");
    expect(await outcome(classmate, theirs)).toBe("closed");
  });
});

describe("who has an assignment", () => {
  it("is the group alone, where the class doesn't have it whole", async () => {
    const { teacher, class_, students } = await aClassWith(2);
    const [student, classmate] = students;
    if (!student || !classmate) throw new Error("The class is too small.");
    const { schoolId } = teacher;
    const assignment = await anAssignment({ teacher, class_ });
    const [groupId, classId] = [newId(), class_.id];
    await db.insert(groups).values({ schoolId, id: groupId, classId, name: "Tuesday" });
    await db.insert(groupMembers).values({ schoolId, classId, groupId, userId: student.id });
    await client`update assignment_classes set whole = false where assignment_id = ${assignment.id}`;
    await client`insert into assignment_groups values (${schoolId}, ${assignment.id}, ${classId}, ${groupId})`;
    const start = async (person: typeof student) =>
      startAttempt(await findAssignmentToStart(await studentViewer(person), assignment.id));
    const { id } = await start(student);
    expect(await saveAnswer(claimsOf(student), aPage({ id })(typed("a")))).toMatchObject({
      outcome: "saved",
    });
    const notFound = expect.objectContaining({ name: "Refusal", code: "not-found" });
    await expect(start(classmate)).rejects.toEqual(notFound);
    const theirs = await anAttempt(assignment, classmate);
    await expect(saveAnswer(claimsOf(classmate), aPage(theirs)(typed("a")))).rejects.toEqual(notFound);
    await client`insert into assignment_students values (${schoolId}, ${assignment.id}, ${classId}, ${classmate.id})`;
    expect(await saveAnswer(claimsOf(classmate), aPage(theirs)(typed("a")))).toMatchObject({
      outcome: "saved",
    });
    await db.update(enrollments).set({ removedAt: new Date() });
    await expect(saveAnswer(claimsOf(student), aPage({ id })(typed("b")))).rejects.toEqual(notFound);
  });
});
