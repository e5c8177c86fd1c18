/** Editing after assigning: every kind of edit × every state of an attempt, on a real database. */
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { answers, assignments, attempts, lessons, lessonVersions, markLog, marks } from "@/db/schema";
import { aClassWith, aLessonOf, anAssignment, aTeacher, testDb, type UserRow } from "@/db/testing";
import { studentViewer, teacherViewer } from "@/lib/access/testing";
import { startAttempt, submitAttempt } from "@/lib/features/attempts/commands";
import { findAssignmentToStart, findAttemptToSubmit } from "@/lib/features/attempts/proofs";
import { saveAnswer } from "@/lib/features/attempts/save";
import { aPage, claimsOf } from "@/lib/features/attempts/testing";
import { readWork } from "@/lib/features/attempts/work";
import { readOverview } from "@/lib/features/reviews/overview";
import { findAttemptToReview, readReview } from "@/lib/features/reviews/queries";
import { aSubmission } from "@/lib/features/reviews/testing";
import type { Answer } from "@/lib/items/answers";
import type { Item } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { aLesson } from "@/lib/lesson/testing";
import { findAssignmentToEdit } from "../queries";
import { moveVersion } from "./commands";
import { readMove } from "./queries";

testDb();

/** A wrong choice (1 point), the proving sentence (1), a short answer (2) and an essay (8). */
const given: Record<string, Answer> = {
  q1: { kind: "multiple-choice", option: "b" },
  q2: { kind: "evidence-selection", sentences: ["p1s2"] },
  q3: { kind: "short-answer", text: "The towns saw little." },
  essay: { kind: "essay", prompt: "e1", text: "The towns first." },
};

const item = (id: string, change: (item: Item) => Item) => (lesson: Lesson) => ({
  ...lesson,
  items: lesson.items.map((each) => (each.id === id ? change(each) : each)),
});
const rubric =
  (change: (criteria: Lesson["prompts"][number]["rubric"]["criteria"]) => unknown) => (lesson: Lesson) => ({
    ...lesson,
    prompts: lesson.prompts.map((p) => ({ ...p, rubric: { criteria: change(p.rubric.criteria) } })),
  });
const extra = { id: "q4", points: 2, stem: "What closed the route?" };

/**
 * The points of q1, q2, q3 and the essay (null: to mark; gone: kept, no longer counted) by the key alone, and of a piece
 * that its teacher marked (q1 1 against the key, q3 2, the essay's levels 2 + 2); and what the lesson is worth.
 */
const edits: {
  edit: string;
  change: (lesson: Lesson) => unknown;
  byKey: (number | null | "gone")[];
  byTeacher: (number | null | "gone")[];
  possible: number;
}[] = [
  {
    edit: "another wording",
    change: item("q1", (i) => ({ ...i, stem: "Why did the northern route end?" })),
    byKey: [0, 1, null, null],
    byTeacher: [1, 1, 2, 4],
    possible: 12,
  },
  {
    edit: "another key",
    change: item("q1", (i) => ({ ...i, key: "b" }) as Item),
    byKey: [1, 1, null, null],
    byTeacher: [1, 1, 2, 4],
    possible: 12,
  },
  {
    edit: "other evidence, where it is the key",
    change: item("q2", (i) => ({ ...i, evidence: [[{ sentence: "p1s1" }]] })),
    byKey: [0, 0, null, null],
    byTeacher: [1, 0, 2, 4],
    possible: 12,
  },
  {
    edit: "more points",
    change: item("q2", (i) => ({ ...i, points: 3 })),
    byKey: [0, 3, null, null],
    byTeacher: [1, 3, 2, 4],
    possible: 14,
  },
  {
    edit: "fewer points than a teacher gave",
    change: item("q3", (i) => ({ ...i, points: 1 })),
    byKey: [0, 1, null, null],
    byTeacher: [1, 1, 2, 4],
    possible: 11,
  },
  {
    edit: "the chosen option taken out",
    change: item(
      "q1",
      (i) => ({ ...i, options: "options" in i ? i.options.filter(({ id }) => id !== "b") : [] }) as Item,
    ),
    byKey: [0, 1, null, null],
    byTeacher: [1, 1, 2, 4],
    possible: 12,
  },
  {
    edit: "another kind under the same id",
    change: item("q1", (i) => ({ ...i, kind: "multiple-select", keys: ["a", "b"] }) as Item),
    byKey: [0, 1, null, null],
    byTeacher: [1, 1, 2, 4],
    possible: 12,
  },
  {
    edit: "an item taken out",
    change: (lesson) => ({ ...lesson, items: lesson.items.filter(({ id }) => id !== "q2") }),
    byKey: [0, "gone", null, null],
    byTeacher: [1, "gone", 2, 4],
    possible: 11,
  },
  {
    edit: "an item more",
    change: (lesson) => ({ ...lesson, items: [...lesson.items, { ...lesson.items[0], ...extra }] }),
    byKey: [0, 1, null, null],
    byTeacher: [1, 1, 2, 4],
    possible: 14,
  },
  {
    edit: "a level of the rubric worth more",
    change: rubric(([thesis, ...rest]) => [
      { ...thesis, levels: thesis?.levels.map((l) => (l.id === "l1" ? { ...l, points: 3 } : l)) },
      ...rest,
    ]),
    byKey: [0, 1, null, null],
    byTeacher: [1, 1, 2, 5],
    possible: 12,
  },
  {
    edit: "a criterion more",
    change: rubric(([thesis, ...rest]) => [thesis, ...rest, { ...thesis, id: "style", name: "Style" }]),
    byKey: [0, 1, null, null],
    byTeacher: [1, 1, 2, 4],
    possible: 16,
  },
  {
    edit: "the essay taken out",
    change: (lesson) => ({ ...lesson, prompts: [] }),
    byKey: [0, 1, null, "gone"],
    byTeacher: [1, 1, 2, "gone"],
    possible: 4,
  },
];

const states = ["not begun", "working", "submitted", "late", "marked", "returned"] as const;
type State = (typeof states)[number];

/** A class with one student in every state, and its teacher. */
async function aClassAtWork() {
  const { teacher, class_, students } = await aClassWith(states.length);
  const lesson = await aLessonOf(teacher);
  const dueAt = new Date("2026-11-20T09:00:00Z");
  const assignment = await anAssignment({ teacher, class_, lesson, dueAt, dueWall: "2026-11-20T09:00" });
  const people = Object.fromEntries(states.map((state, n) => [state, students[n]])) as Record<State, UserRow>;
  const early = { submittedAt: new Date("2026-11-20T08:00:00Z") };
  const working = await aSubmission(
    assignment,
    people.working,
    { state: "working", submittedAt: null },
    given,
  );
  await db.delete(marks).where(eq(marks.attemptId, working.id));
  const ids = {
    working: working.id,
    submitted: (await aSubmission(assignment, people.submitted, early, given)).id,
    late: (await aSubmission(assignment, people.late, {}, given)).id,
    marked: (await aSubmission(assignment, people.marked, early, given)).id,
    returned: (await aSubmission(assignment, people.returned, { ...early, state: "returned" }, given)).id,
  };
  for (const attemptId of [ids.marked, ids.returned]) await markByHand(attemptId, teacher);
  return { teacher, assignment, lesson, people, ids, viewer: await teacherViewer(teacher) };
}
type Room = Awaited<ReturnType<typeof aClassAtWork>>;

async function markByHand(attemptId: string, teacher: UserRow) {
  const levels = { thesis: "l1", evidence: "l1" };
  for (const [itemId, points, more] of [
    ["q1", 1, {}],
    ["q3", 2, { comment: "Both sides." }],
    ["essay", 4, { levels }],
  ] as const)
    await db
      .update(marks)
      .set({ points, source: "teacher", markedBy: teacher.id, ...more })
      .where(and(eq(marks.attemptId, attemptId), eq(marks.itemId, itemId)));
}

async function publish({ lesson, teacher }: Pick<Room, "lesson" | "teacher">, content: unknown, version = 2) {
  await db.insert(lessonVersions).values({
    ...{ schoolId: teacher.schoolId, lessonId: lesson.id, version },
    ...{ content: content as Lesson, publishedBy: teacher.id },
  });
  await db.update(lessons).set({ publishedVersion: version }).where(eq(lessons.id, lesson.id));
}
const move = async ({ viewer, assignment }: Room, version = 2, note = "") =>
  moveVersion(viewer, await findAssignmentToEdit(viewer, assignment.id), { version, note });

const answersIn = async (room: Room) =>
  db
    .select()
    .from(answers)
    .innerJoin(attempts, eq(attempts.id, answers.attemptId))
    .where(eq(attempts.assignmentId, room.assignment.id))
    .orderBy(asc(answers.attemptId), asc(answers.itemId))
    .then((rows) => rows.map((row) => row.answers));
const marksOf = (attemptId: string) => db.select().from(marks).where(eq(marks.attemptId, attemptId));
const pointsOf = async (attemptId: string) => {
  const rows = await marksOf(attemptId);
  return ["q1", "q2", "q3", "essay"].map((id) => {
    const mark = rows.find(({ itemId }) => itemId === id);
    return mark && !mark.counts ? "gone" : (mark?.points ?? null);
  });
};

describe.each(edits)("$edit", ({ change, byKey, byTeacher, possible }) => {
  it("detaches no answer, follows the key, keeps a teacher's marks, and shows before what it does", async () => {
    const room = await aClassAtWork();
    const { ids, people, viewer, assignment } = room;
    const before = await answersIn(room);
    const teachers = (await marksOf(ids.marked)).filter(({ source }) => source === "teacher");
    await publish(room, change(aLesson()));
    const seen = await readMove(viewer, assignment.id);
    const said = (await answersIn(room)).length;
    expect(said).toBe(20);
    expect(await pointsOf(ids.submitted)).toEqual([0, 1, null, null]);

    await move(room);

    // Not one answer is another, in any state.
    expect(await answersIn(room)).toEqual(before);
    for (const state of ["submitted", "late"] as const) expect(await pointsOf(ids[state])).toEqual(byKey);
    for (const state of ["marked", "returned"] as const)
      expect(await pointsOf(ids[state])).toEqual(byTeacher);
    expect(await marksOf(ids.working)).toEqual([]);
    const kept = await marksOf(ids.marked);
    for (const mark of teachers) {
      const now = kept.find(({ itemId }) => itemId === mark.itemId);
      expect(now).toMatchObject({
        source: "teacher",
        levels: mark.levels,
        comment: mark.comment,
        markedBy: mark.markedBy,
      });
    }

    // What the preview said is what came.
    const overview = await readOverview(viewer, assignment.id, 1);
    for (const piece of seen.move?.moved ?? []) {
      const line = overview.students.find(({ attemptId }) => attemptId === piece.id);
      expect(line).toMatchObject({ points: piece.after.points, possible: piece.after.possible });
    }
    expect(overview.students.find(({ userId }) => userId === people.late.id)).toMatchObject({ late: true });
    expect(overview.students.every((line) => line.possible === possible)).toBe(true);

    // Who begins now gets the newer version; who works goes on with it, and can still save and hand in.
    const fresh = await studentViewer(people["not begun"]);
    await startAttempt(await findAssignmentToStart(fresh, assignment.id));
    expect((await readWork(fresh, { assignmentId: assignment.id })).attempt).toMatchObject({
      state: "working",
    });
    const rows = await db.select().from(attempts).where(eq(attempts.assignmentId, assignment.id));
    const versions = (userId: string) => rows.find((row) => row.userId === userId)?.lessonVersion;
    expect([versions(people["not begun"].id), versions(people.working.id)]).toEqual([2, 2]);
    expect([versions(people.submitted.id), versions(people.returned.id)]).toEqual([1, 1]);
    for (const [itemId, value] of Object.entries(given)) {
      const input = aPage({ id: ids.working }, itemId)(value, { base: 1 });
      expect(await saveAnswer(claimsOf(people.working), input)).toMatchObject({ outcome: "saved" });
    }
    const working = await studentViewer(people.working);
    await submitAttempt(await findAttemptToSubmit(working, ids.working));
    const scored = byKey.map((points) => (points === "gone" ? null : points));
    expect(await pointsOf(ids.working)).toEqual(scored);
  });
});

describe("moving an assignment to a newer version", () => {
  const newKey = item("q1", (i) => ({ ...i, key: "b" }) as Item);

  it("writes a line of the log for each mark that changes, with who did it", async () => {
    const room = await aClassAtWork();
    await publish(room, newKey(aLesson()));
    await move(room);
    const log = await db.select().from(markLog).where(eq(markLog.attemptId, room.ids.submitted));
    expect(log).toMatchObject([
      { itemId: "q1", points: 1, source: "key", lessonVersion: 2, markedBy: room.teacher.id },
    ]);
    expect(await db.select().from(markLog).where(eq(markLog.attemptId, room.ids.marked))).toEqual([]);
  });

  it("shows whose points change and by how much, and marks that no longer fit", async () => {
    const room = await aClassAtWork();
    await publish(room, item("q3", (i) => ({ ...i, points: 1 }))(newKey(aLesson())));
    const { move: seen } = await readMove(room.viewer, room.assignment.id);
    const of = (state: State) => seen?.moved.find(({ name }) => name === room.people[state].name);
    expect(seen).toMatchObject({ version: 2, working: 1, unmoved: 0, elsewhere: 0 });
    expect(of("submitted")).toMatchObject({
      before: { points: 1, possible: 12 },
      after: { points: 2, possible: 11 },
      look: [],
    });
    expect(of("marked")).toMatchObject({ before: { points: 8 }, after: { points: 8 }, look: ["3"] });
    expect(seen?.changes.map(({ label, aspects }) => [label, aspects.map(({ aspect }) => aspect)])).toEqual([
      ["1", ["key"]],
      ["3", ["points"]],
    ]);
  });

  it("brings an item back with its mark where a still newer version asks it again", async () => {
    const room = await aClassAtWork();
    const lesson = aLesson();
    await publish(room, { ...lesson, items: lesson.items.filter(({ id }) => id !== "q2") });
    await move(room);
    await publish(room, lesson, 3);
    await move(room, 3);
    expect(await pointsOf(room.ids.submitted)).toEqual([0, 1, null, null]);
    const review = await readReview(room.viewer, room.assignment.id, room.ids.submitted);
    expect(review.noLonger).toEqual([]);
  });

  it("shows the teacher the answers to what is no longer asked", async () => {
    const room = await aClassAtWork();
    const lesson = aLesson();
    await publish(room, { ...lesson, items: lesson.items.filter(({ id }) => id !== "q2"), prompts: [] });
    await move(room);
    const { noLonger } = await readReview(room.viewer, room.assignment.id, room.ids.marked);
    expect(noLonger.map(({ itemId, answer, item }) => [itemId, answer, item?.stem ?? null]).sort()).toEqual([
      ["essay", given.essay, null],
      ["q2", given.q2, lesson.items[1]?.stem],
    ]);
  });

  it("tells students what changed: no key before their feedback is due, and their points after", async () => {
    const room = await aClassAtWork();
    await publish(
      room,
      item("q2", (i) => ({ ...i, points: 3, stem: "Which sentence shows it?" }))(newKey(aLesson())),
    );
    await move(room, 2, "Two of you found the slip.");
    const toldTo = async (state: State) =>
      (await readWork(await studentViewer(room.people[state]), { assignmentId: room.assignment.id })).changed;
    expect(await toldTo("working")).toMatchObject({
      notes: ["Two of you found the slip."],
      lines: ["Question 2: its wording, its points."],
    });
    expect((await toldTo("submitted"))?.lines).toEqual(["Question 2: its wording, its points."]);
    expect((await toldTo("returned"))?.lines).toEqual([
      "Question 1: what counts as right.",
      "Question 2: its wording, its points.",
    ]);
    expect(await toldTo("not begun")).toBeNull();
  });

  it("takes a page that still asks by the older version, for an item that is no longer asked", async () => {
    const { teacher, class_, students } = await aClassWith(1);
    const [student] = students;
    if (!student) throw new Error("The class has no student.");
    const lesson = await aLessonOf(teacher);
    const assignment = await anAssignment({ teacher, class_, lesson });
    const viewer = await teacherViewer(teacher);
    const { id } = await startAttempt(
      await findAssignmentToStart(await studentViewer(student), assignment.id),
    );
    await publish({ lesson, teacher }, { ...aLesson(), items: [], prompts: [] });
    await moveVersion(viewer, await findAssignmentToEdit(viewer, assignment.id), { version: 2, note: "" });
    for (const [itemId, value] of Object.entries(given))
      expect(await saveAnswer(claimsOf(student), aPage({ id }, itemId)(value))).toMatchObject({
        outcome: "saved",
      });
  });

  it("scores what is handed in at the same moment by the newer version", async () => {
    const room = await aClassAtWork();
    await publish(room, newKey(aLesson()));
    const proof = await findAttemptToSubmit(await studentViewer(room.people.working), room.ids.working);
    await Promise.all([move(room), submitAttempt(proof)]);
    expect((await pointsOf(room.ids.working))[0]).toBe(1);
  });

  it("tells a reviewer who has the older marks open", async () => {
    const room = await aClassAtWork();
    const early = await findAttemptToReview(room.viewer, room.assignment.id, room.ids.submitted);
    await publish(room, newKey(aLesson()));
    await move(room);
    const now = await findAttemptToReview(room.viewer, room.assignment.id, room.ids.submitted);
    expect(now.reviewVersion).toBe(early.reviewVersion + 1);
  });

  it("moves to no version but the newest, once, and for no one who doesn't teach it", async () => {
    const room = await aClassAtWork();
    await publish(room, newKey(aLesson()));
    const proof = await findAssignmentToEdit(room.viewer, room.assignment.id);
    const conflict = expect.objectContaining({ name: "Refusal", code: "conflict" });
    for (const version of [1, 3])
      await expect(moveVersion(room.viewer, proof, { version, note: "" })).rejects.toEqual(conflict);
    await moveVersion(room.viewer, proof, { version: 2, note: "" });
    await expect(moveVersion(room.viewer, proof, { version: 2, note: "" })).rejects.toEqual(conflict);
    const [row] = await db.select().from(assignments).where(eq(assignments.id, room.assignment.id));
    expect(row?.lessonVersion).toBe(2);
    for (const other of [await aTeacher({ schoolId: room.teacher.schoolId }), await aTeacher()])
      await expect(readMove(await teacherViewer(other), room.assignment.id)).rejects.toEqual(
        expect.objectContaining({ name: "Refusal", code: "not-found" }),
      );
  });
});
