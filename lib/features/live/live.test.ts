import { eq } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, test, vi } from "vitest";
import { db } from "@/db/client";
import { attempts, liveWatches, users } from "@/db/schema";
import {
  type AssignmentRow,
  type AttemptRow,
  aClassWith,
  anAssignment,
  anAttempt,
  aTeacher,
  testDb,
  type UserRow,
} from "@/db/testing";
import { teacherViewer } from "@/lib/access/testing";
import type { Teacher } from "@/lib/access/viewer";
import { saveAnswer } from "@/lib/features/attempts/save";
import { aPage, claimsOf, typed } from "@/lib/features/attempts/testing";
import { closeLive } from "./hub";
import { liveState } from "./queries";
import { after, type LiveStudent, leadsToWork, sayLive, standingOf, stopsAfter } from "./rules";
import { liveStream } from "./stream";

testDb();
afterAll(closeLive);

const aSaver = (student: UserRow, work: AttemptRow) => (itemId: string, text: string) =>
  saveAnswer(claimsOf(student), aPage(work, itemId)(typed(text)));

let viewer: Teacher;
let students: UserRow[];
let assignment: AssignmentRow;
let attempt: AttemptRow;
beforeEach(async () => {
  const made = await aClassWith(2);
  viewer = await teacherViewer(made.teacher);
  students = made.students;
  assignment = await anAssignment(made);
  attempt = await anAttempt(assignment, students[0] as UserRow);
});

/** Reads a stream's events as they come. */
function reading(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  const next = async (wanted: RegExp): Promise<string> => {
    for (;;) {
      const found = wanted.exec(text);
      if (found) {
        text = text.slice(found.index + found[0].length);
        return found[0];
      }
      const { value, done } = await reader.read();
      if (done) throw new Error(`The stream ended before ${wanted}.`);
      text += decoder.decode(value);
    }
  };
  return { next, ended: async () => (await reader.read()).done, cancel: () => reader.cancel() };
}
const open = async (as = viewer) =>
  reading(await liveStream(as, assignment.id, new AbortController().signal));

describe("a live view", () => {
  it("begins with the whole state, and is told of answers and states as they are saved", async () => {
    const view = await open();
    expect(await view.next(/event: state\ndata: .*\n/)).toContain(attempt.id);
    await aSaver(students[0] as UserRow, attempt)("q3", "The towns saw little.");
    expect(await view.next(/event: moment\ndata: .*\n/)).toContain('"item":"q3"');
    await anAttempt(assignment, students[1] as UserRow);
    expect(await view.next(/event: moment\ndata: .*\n/)).toContain('"state":"working"');
    await db.update(attempts).set({ state: "submitted" }).where(eq(attempts.id, attempt.id));
    expect(await view.next(/event: moment\ndata: .*\n/)).toContain('"state":"submitted"');
    await view.cancel();
  });

  it("is refused to a colleague and a stranger, and tells nothing of another class", async () => {
    const other = await aClassWith(1, { teacher: await aTeacher({ schoolId: viewer.schoolId }) });
    const colleague = await teacherViewer(other.teacher);
    const stranger = await teacherViewer((await aClassWith(1)).teacher);
    for (const one of [colleague, stranger])
      await expect(open(one)).rejects.toMatchObject({ code: "not-found" });
    const theirs = await anAssignment(other);
    const view = await open();
    await view.next(/event: state\ndata: .*\n/);
    await aSaver(other.students[0] as UserRow, await anAttempt(theirs, other.students[0] as UserRow))(
      "q3",
      "No.",
    );
    await aSaver(students[0] as UserRow, attempt)("q3", "Yes.");
    expect(await view.next(/event: moment\ndata: .*\n/)).toContain(attempt.id);
    await view.cancel();
  });

  it("ends where the session has ended, once its viewer is asked about again", async () => {
    const stream = await liveStream(viewer, assignment.id, new AbortController().signal);
    const view = reading(stream);
    await view.next(/event: state/);
    await db.update(users).set({ sessionVersion: 99 }).where(eq(users.id, viewer.userId));
    await expect(open()).rejects.toMatchObject({ code: "not-signed-in" });
    await view.cancel();
  });

  it("closes when the server stops", async () => {
    const view = await open();
    await view.next(/event: state\ndata: .*\n\n/);
    await closeLive();
    await vi.waitFor(async () => expect(await view.ended()).toBe(true));
  });
});

it("is told nothing where nobody watches: the database has no row that says so", async () => {
  expect(await db.$count(liveWatches, eq(liveWatches.assignmentId, assignment.id))).toBe(0);
  await liveState(viewer, assignment.id);
  expect(await db.$count(liveWatches, eq(liveWatches.assignmentId, assignment.id))).toBe(0);
});

const student = (change: Partial<LiveStudent> = {}): LiveStudent => ({
  ...{ userId: "u", name: "Kim", className: "2", attemptId: "a", state: "working" },
  ...{ startedAt: "2026-11-25T12:00:00Z", submittedAt: null, answers: {} },
  ...change,
});
const at = (time: string) => Date.parse(`2026-11-25T${time}Z`);

test.each([
  ["who has not begun", student({ state: null, attemptId: null }), { is: "not-started" }],
  ["who began just now", student(), { is: "working", item: null, answered: 0 }],
  [
    "who saved last",
    student({ answers: { q1: "2026-11-25T12:00:30Z", q2: "2026-11-25T12:00:40Z" } }),
    { is: "working", item: "q2", answered: 2 },
  ],
  ["who handed in", student({ state: "submitted" }), { is: "submitted" }],
])("%s stands where they are", (_, who, expected) => {
  expect(standingOf(who, at("12:01:00"))).toMatchObject(expected);
});

test.each<[boolean, LiveStudent["state"], boolean]>([
  [false, null, false],
  [false, "working", true],
  [false, "submitted", true],
  [true, "working", false],
  [true, "submitted", false],
  [true, "returned", true],
])("(anonymous: %s) a name beside work that is %s leads to it: %s", (anonymous, state, leads) => {
  const student = {
    userId: "u",
    name: "Ana",
    className: "P2",
    startedAt: null,
    submittedAt: null,
    answers: {},
  };
  const attemptId = state === null ? null : "a";
  expect(leadsToWork({ ...student, attemptId, state }, anonymous)).toBe(leads);
});

test("who saves nothing for three minutes has stopped, until the next answer; a moment told twice changes nothing", () => {
  const stopped = student({ answers: { q1: "2026-11-25T12:00:30Z" } });
  const later = at("12:00:30") + stopsAfter + 1;
  expect(standingOf(stopped, later)).toMatchObject({ is: "stopped", item: "q1" });
  const moment = { assignment: "x", attempt: "a", item: "q2", at: new Date(later).toISOString() };
  const once = after([stopped], moment);
  expect(standingOf(once[0] as LiveStudent, later)).toMatchObject({ is: "working", item: "q2", answered: 2 });
  expect(after(once, moment)).toEqual(once);
  expect(sayLive(once.map((one) => standingOf(one, later)))).toBe(
    "1 working · 0 stopped · 0 submitted · 0 not started",
  );
});
