import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { sql as client, db } from "@/db/client";
import { answers, assignments, attempts, lessonVersions, marks } from "@/db/schema";
import { aClassWith, aLessonOf, anAssignment, anAttempt, aStudent, testDb } from "@/db/testing";
import { studentViewer } from "@/lib/access/testing";
import { wrongness } from "@/lib/items/base";
import { newItem } from "@/lib/items/new";
import { aLesson } from "@/lib/lesson/testing";
import { listWork } from "./queries";
import { saveAnswer } from "./save";
import { aDesk, aPage, claimsOf, type Desk, typed } from "./testing";
import { readWork } from "./work";

testDb();

const hourAgo = () => new Date(Date.now() - 3_600_000);
const inAnHour = () => new Date(Date.now() + 3_600_000);
const work = async (desk: Desk, person = desk.student) =>
  readWork(await studentViewer(person), { assignmentId: desk.assignment.id });

async function statements(run: () => Promise<unknown>): Promise<number> {
  let count = 0;
  client.options.debug = () => {
    count += 1;
  };
  try {
    await run();
  } finally {
    client.options.debug = false;
  }
  return count;
}

async function submitted(desk: Desk) {
  const { schoolId, id: attemptId } = desk.attempt;
  await saveAnswer(
    claimsOf(desk.student),
    aPage(desk.attempt, "q1")({ kind: "multiple-choice", option: "b" }),
  );
  await saveAnswer(claimsOf(desk.student), aPage(desk.attempt, "q3")(typed("They saw little.")));
  await db
    .update(attempts)
    .set({ state: "submitted", submittedAt: new Date() })
    .where(eq(attempts.id, attemptId));
  await db.insert(marks).values([
    { schoolId, attemptId, itemId: "q1", points: 0, source: "key" },
    { schoolId, attemptId, itemId: "q2", points: 0, source: "key" },
    { schoolId, attemptId, itemId: "q3", points: 1.5, source: "teacher", comment: "Say who." },
  ]);
}

describe("a student's page", () => {
  it("waits for the viewer's statement and one more, whatever the state of the work", async () => {
    const desk = await aDesk();
    const [student, classmate] = [await studentViewer(desk.student), await studentViewer(desk.classmate)];
    const ids = { assignmentId: desk.assignment.id };
    await submitted(desk);
    expect(await statements(() => readWork(student, ids))).toBe(1);
    expect(await statements(() => readWork(classmate, ids))).toBe(1);
    expect(await statements(() => readWork(student, { ...ids, attemptId: desk.attempt.id }))).toBe(1);
    expect(await statements(() => listWork(student))).toBe(1);
  });

  it("is not there for another student, another class, another school, or once taken back", async () => {
    const desk = await aDesk();
    const strangers = [await aStudent(desk.student.schoolId), ...(await aClassWith(1)).students];
    for (const stranger of strangers) {
      await expect(work(desk, stranger)).rejects.toMatchObject({ code: "not-found" });
      expect((await listWork(await studentViewer(stranger))).work).toEqual([]);
    }
    const ids = { assignmentId: desk.assignment.id, attemptId: desk.attempt.id };
    await expect(readWork(await studentViewer(desk.classmate), ids)).rejects.toMatchObject({
      code: "not-found",
    });
    await db
      .update(assignments)
      .set({ withdrawnAt: new Date() })
      .where(eq(assignments.id, desk.assignment.id));
    await expect(work(desk)).rejects.toMatchObject({ code: "not-found" });
    expect((await listWork(await studentViewer(desk.student))).work).toEqual([]);
  });

  it("brings the newest attempt with its answers and kept copies, and an older one by its id", async () => {
    const desk = await aDesk({ attemptsAllowed: 2 });
    await saveAnswer(claimsOf(desk.student), aPage(desk.attempt)(typed("stands")));
    await saveAnswer(claimsOf(desk.student), aPage(desk.attempt)(typed("kept beside")));
    expect(await work(desk)).toMatchObject({
      attempt: { id: desk.attempt.id, state: "working" },
      answers: [{ itemId: "q3", value: typed("stands"), version: 1 }],
      copies: [{ itemId: "q3", value: typed("kept beside") }],
      feedback: null,
    });
    await db.update(attempts).set({ state: "returned" }).where(eq(attempts.id, desk.attempt.id));
    const second = await anAttempt(desk.assignment, desk.student, { number: 2 });
    expect(await work(desk)).toMatchObject({ attempt: { id: second.id }, answers: [] });
    const ids = { assignmentId: desk.assignment.id, attemptId: desk.attempt.id };
    expect(await readWork(await studentViewer(desk.student), ids)).toMatchObject({
      attempt: { number: 1 },
      answers: [{ itemId: "q3" }],
    });
  });
});

/** Everything in the lesson that only a key holds, as it would stand in bytes. */
const secrets = [
  "Paragraph 2 says that insurers would not cover ships.",
  "The text says so, but not as the reason.",
  "The text says nothing of fuel.",
  "The treaty earned forty million a year, but",
  "The treaty earned a great deal.",
  "accepted wording",
  "what is not enough",
  "a viewpoint's words",
  "a viewpoint's holder",
  "a pool item's stem",
  "a gist that gives it away",
  "the exit ticket",
  '"key"',
  '"keys"',
  '"keyPoints"',
  '"evidence":',
  '"wrong"',
  '"pattern"',
  '"status"',
];

function lessonWithSecrets() {
  const lesson = aLesson();
  const [prompt] = lesson.prompts;
  const [section] = lesson.texts[0]?.sections ?? [];
  const short = lesson.items.find((item) => item.kind === "short-answer");
  const point = short?.kind === "short-answer" ? short.keyPoints[0] : undefined;
  if (!prompt || !section || !point) throw new Error("The test lesson has changed.");
  prompt.viewpoints = [{ holder: "a viewpoint's holder", view: "a viewpoint's words", evidence: [] }];
  prompt.evidence = [[{ sentence: "p1s1" }]];
  section.gist = "a gist that gives it away";
  point.accepted = ["accepted wording"];
  point.notEnough = ["what is not enough"];
  lesson.plan.exitTicket = "the exit ticket";
  lesson.pool = [{ ...newItem("multiple-choice", "pool1"), stem: "a pool item's stem" }];
  for (const kind of ["multiple-select", "ordering", "matching"] as const)
    lesson.items.push({ ...newItem(kind, `more-${kind}`), pattern: "p" });
  return lesson;
}

describe("before feedback is due", () => {
  it.each(["working", "submitted"] as const)(
    "nothing that a key holds is sent for work %s",
    async (state) => {
      const { teacher, class_, students } = await aClassWith(2);
      const [student, classmate] = students;
      if (!student || !classmate) throw new Error("The class has too few students.");
      const lesson = await aLessonOf(teacher, { content: lessonWithSecrets() });
      await db
        .update(lessonVersions)
        .set({ content: lessonWithSecrets() })
        .where(eq(lessonVersions.lessonId, lesson.id));
      const assignment = await anAssignment({ teacher, class_, lesson });
      const attempt = await anAttempt(assignment, student, { state });
      await anAttempt(assignment, classmate, { comment: "a classmate's comment" });
      const { schoolId } = student;
      await db
        .insert(marks)
        .values({ schoolId, attemptId: attempt.id, itemId: "q1", points: 0.25, source: "key" });
      const sent = JSON.stringify(
        await readWork(await studentViewer(student), { assignmentId: assignment.id }),
      );
      for (const secret of [...secrets, classmate.name, "a classmate's comment", teacher.name, "0.25"])
        expect(sent).not.toContain(secret);
      for (const type of wrongness.shape.type.options) expect(sent).not.toContain(`"${type}"`);
      expect(sent).toContain("Insurers there had lost their ships.");
    },
  );
});

describe("feedback", () => {
  it("on submission holds what the key decided, and no word of the teacher's until the return", async () => {
    const desk = await aDesk({ feedback: "on-submission" });
    await submitted(desk);
    const { feedback } = await work(desk);
    expect(feedback).toMatchObject({ due: "objective", points: 0, possible: 12, unmarked: ["3", "Essay"] });
    expect(feedback?.parts.map(({ itemId, points }) => [itemId, points])).toEqual([
      ["q1", 0],
      ["q2", 0],
      ["q3", null],
      ["essay", null],
    ]);
    const sent = JSON.stringify(feedback);
    expect(sent).toContain("Paragraph 2 says that insurers would not cover ships.");
    expect(sent).not.toContain("Say who.");
    expect(sent).not.toContain("The treaty earned a great deal.");
    // Left blank: a further attempt could still answer it.
    expect(feedback?.parts[1]?.item).toBeNull();
    await db
      .update(attempts)
      .set({ state: "returned", comment: "Well read." })
      .where(eq(attempts.id, desk.attempt.id));
    expect((await work(desk)).feedback).toMatchObject({
      due: "everything",
      points: 1.5,
      comment: "Well read.",
    });
  });

  it("names the keys of the version that scores", async () => {
    const desk = await aDesk({ feedback: "on-submission" });
    await submitted(desk);
    const { schoolId, lessonId, createdBy } = desk.assignment;
    const content = aLesson({ title: "Mended" });
    for (const item of content.items) if (item.kind === "multiple-choice") item.key = "b";
    await db
      .insert(lessonVersions)
      .values({ schoolId, lessonId, version: 2, content, publishedBy: createdBy });
    await db.update(assignments).set({ lessonVersion: 2 }).where(eq(assignments.id, desk.assignment.id));
    const { feedback, lesson } = await work(desk);
    expect(lesson.title).not.toBe("Mended");
    expect(feedback?.parts[0]?.item).toMatchObject({ key: "b" });
  });
});

describe("the list of work", () => {
  it("has what is open first by its due time, then what opens later, then what is done", async () => {
    const { teacher, class_, students } = await aClassWith(1);
    const [student] = students;
    if (!student) throw new Error("The class is empty.");
    const lesson = await aLessonOf(teacher);
    const give = (title: string, change: Partial<typeof assignments.$inferInsert> = {}) =>
      anAssignment({ teacher, class_, lesson, title, ...change });
    await give("closed", { closesAt: hourAgo() });
    await give("later", { opensAt: inAnHour() });
    await give("whenever");
    await give("soon", { dueAt: inAnHour() });
    const overdue = await give("overdue", { dueAt: hourAgo() });
    await anAttempt(overdue, student);
    const handedIn = await give("handed in", { dueAt: hourAgo() });
    await anAttempt(handedIn, student, { state: "submitted", submittedAt: new Date() });
    const { work: lines } = await listWork(await studentViewer(student));
    expect(lines.map(({ title, state, late }) => [title, state, late])).toEqual([
      ["overdue", "working", false],
      ["soon", "not-started", false],
      ["whenever", "not-started", false],
      ["later", "not-open", false],
      ["handed in", "submitted", true],
      ["closed", "not-started", false],
    ]);
  });

  it("counts answers that say something, and the points of returned work alone", async () => {
    const desk = await aDesk();
    const me = claimsOf(desk.student);
    await saveAnswer(me, aPage(desk.attempt, "q1")({ kind: "multiple-choice", option: "a" }));
    await saveAnswer(me, aPage(desk.attempt, "q2")({ kind: "evidence-selection", sentences: [] }));
    await saveAnswer(me, aPage(desk.attempt, "q3")(typed(" \n\t ")));
    await saveAnswer(me, aPage(desk.attempt, "essay")({ kind: "essay", prompt: "e1", text: "I" }));
    const line = async () => (await listWork(await studentViewer(desk.student))).work[0];
    expect(await line()).toMatchObject({ answered: 2, questions: 4, total: null });
    const { schoolId, id: attemptId } = desk.attempt;
    await db.insert(marks).values({ schoolId, attemptId, itemId: "q1", points: 1, source: "key" });
    await db.update(attempts).set({ state: "submitted" }).where(eq(attempts.id, attemptId));
    expect(await line()).toMatchObject({ total: null });
    await db.update(attempts).set({ state: "returned" }).where(eq(attempts.id, attemptId));
    expect(await line()).toMatchObject({ total: { points: 1, possible: 12 } });
    expect(await db.select().from(answers).where(eq(answers.attemptId, attemptId))).toHaveLength(4);
  });
});
