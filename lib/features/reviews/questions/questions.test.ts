import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { attempts, events, markLog, marks } from "@/db/schema";
import {
  type AssignmentRow,
  type AttemptRow,
  aClassWith,
  anAssignment,
  aTeacher,
  testDb,
} from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import type { Teacher } from "@/lib/access/viewer";
import { saveMark } from "../commands";
import { findAttemptToReview } from "../queries";
import { aSubmission, fullAnswers } from "../testing";
import { markGroup } from "./commands";
import { findQuestionToMark, readQuestions } from "./queries";

testDb();

const texts = [
  "The state gained forty million and the towns saw little.",
  "the state gained forty million, and the towns saw little",
  "The towns saw little of it, the state gained forty million.",
  "Crews asked for shorter trips.",
  "",
];
let viewer: Teacher;
let assignment: AssignmentRow;
let pieces: AttemptRow[];
beforeEach(async () => {
  const made = await aClassWith(texts.length);
  viewer = await teacherViewer(made.teacher);
  assignment = await anAssignment(made);
  pieces = [];
  for (const [n, student] of made.students.entries())
    pieces.push(
      await aSubmission(
        assignment,
        student,
        {},
        { ...fullAnswers, q3: { kind: "short-answer", text: texts[n] ?? "" } },
      ),
    );
});
const piece = (n: number): AttemptRow => {
  const found = pieces[n];
  if (!found) throw new Error("The class is smaller than that.");
  return found;
};
const question = (as = viewer) => findQuestionToMark(as, assignment.id, "q3");
const read = () => readQuestions(viewer, assignment.id);
async function members() {
  const { question: current } = await read();
  return current?.groups.flatMap((group) => group.wordings.flatMap((wording) => wording.members)) ?? [];
}
const plain = { points: 1, levels: {}, comment: "", was: "" };
const markOf = async (n: number) => {
  const [row] = await db
    .select({ points: marks.points, comment: marks.comment, by: marks.markedBy })
    .from(marks)
    .where(and(eq(marks.attemptId, piece(n).id), eq(marks.itemId, "q3")));
  return row;
};

describe("a question's answers", () => {
  it("stand in groups, each answer once, blank ones and marked ones left out", async () => {
    const { items, question: current } = await read();
    expect(items).toEqual([{ itemId: "q3", label: "3", toMark: 4 }]);
    const ids = current?.groups.flatMap((g) => g.wordings.flatMap((w) => w.members.map((m) => m.attemptId)));
    expect(ids?.sort()).toEqual([0, 1, 2, 3].map((n) => piece(n).id).sort());
    expect(current?.groups[0]?.wordings[0]?.members).toHaveLength(2);
    expect(current?.groups[0]?.wordings[0]?.suggested.keyPoints.length).toBeGreaterThan(0);
    await markGroup(await question(), { ...plain, members: (await members()).slice(0, 1) });
    expect((await read()).items[0]?.toMark).toBe(3);
  });

  it("are not there for a colleague, a stranger, and an item that nobody types", async () => {
    const colleague = await teacherViewer(
      (await aClassWith(1, { teacher: await aTeacher({ schoolId: viewer.schoolId }) })).teacher,
    );
    const stranger = await teacherViewer((await aClassWith(1)).teacher);
    for (const other of [colleague, stranger]) {
      await expect(question(other)).rejects.toMatchObject({ code: "not-found" });
      await expect(readQuestions(other, assignment.id)).rejects.toMatchObject({ code: "not-found" });
    }
    for (const itemId of ["q1", "essay", "q9"])
      await expect(findQuestionToMark(viewer, assignment.id, itemId)).rejects.toMatchObject({
        code: "not-found",
      });
  });
});

describe("a group's decision", () => {
  it("marks every member, logs each, raises each piece's version, and is an event of each", async () => {
    const { saved, changed } = await markGroup(await question(), {
      ...{ ...plain, points: 1.5, comment: "Who gained?", members: await members() },
    });
    expect(saved).toHaveLength(4);
    expect(changed).toEqual([]);
    expect(await markOf(2)).toEqual({ points: 1.5, comment: "Who gained?", by: viewer.userId });
    expect(await db.$count(markLog, eq(markLog.schoolId, viewer.schoolId))).toBe(4);
    expect(
      await db.$count(attempts, and(eq(attempts.schoolId, viewer.schoolId), eq(attempts.reviewVersion, 1))),
    ).toBe(4);
    expect(
      await db.$count(events, and(eq(events.schoolId, viewer.schoolId), eq(events.kind, "attempt.marked"))),
    ).toBe(4);
    expect(await markOf(4)).toMatchObject({ points: 0, by: null });
  });

  it("leaves what a colleague marked meanwhile, and says who and what", async () => {
    const all = await members();
    const { id } = piece(2);
    await saveMark(await findAttemptToReview(viewer, assignment.id, id), {
      ...{ itemId: "q3", points: 2, levels: {}, comment: "Mine", reason: "", base: 0 },
    });
    const { saved, changed } = await markGroup(await question(), { ...plain, members: all });
    expect(saved).toHaveLength(3);
    expect(changed).toMatchObject([{ attemptId: id, points: 2, comment: "Mine", state: "submitted" }]);
    expect(await markOf(2)).toMatchObject({ points: 2, comment: "Mine" });
    // Having seen it, the teacher may decide anew; the comment stays.
    const again = await markGroup(await question(), { ...plain, members: changed });
    expect(again.saved).toHaveLength(1);
    expect(await markOf(2)).toMatchObject({ points: 1, comment: "Mine" });
  });

  it("of two teachers at once marks each member once, whoever came first", async () => {
    const all = await members();
    const both = await Promise.all(
      [1, 2].map(async (points) => markGroup(await question(), { ...plain, points, members: all })),
    );
    expect(both.map((one) => one.saved.length).sort()).toEqual([0, 4]);
    expect(both.map((one) => one.changed.length).sort()).toEqual([0, 4]);
    expect(await db.$count(markLog, eq(markLog.schoolId, viewer.schoolId))).toBe(4);
  });

  it("reaches no piece that was returned, and none of another class", async () => {
    const all = await members();
    await db
      .update(attempts)
      .set({ state: "returned" })
      .where(eq(attempts.id, piece(0).id));
    const { changed } = await markGroup(await question(), { ...plain, members: all });
    expect(changed).toMatchObject([{ attemptId: piece(0).id, state: "returned" }]);
    const elsewhere = await aClassWith(1);
    const theirs = await aSubmission(await anAssignment(elsewhere), elsewhere.students[0] as never);
    await expect(
      markGroup(await question(), { ...plain, members: [...all, { attemptId: theirs.id, seen: "" }] }),
    ).rejects.toMatchObject({ code: "not-found" });
  });

  it.each([
    ["above what the item gives", { points: 9 }, "points"],
    ["on a level that isn't there", { levels: { k9: "met" } }, "levels"],
  ])("is refused %s, and marks nobody", async (_, wrong, field) => {
    await expect(
      markGroup(await question(), { ...plain, ...wrong, members: await members() }),
    ).rejects.toMatchObject({ code: "invalid", fields: { [field]: expect.any(String) } });
    expect(await db.$count(markLog, eq(markLog.schoolId, viewer.schoolId))).toBe(0);
  });
});
