import { eq } from "drizzle-orm";
import { expect, it, test } from "vitest";
import { db } from "@/db/client";
import { answers } from "@/db/schema";
import { testDb } from "@/db/testing";
import { studentViewer } from "@/lib/access/testing";
import type { Answer } from "@/lib/items/answers";
import { aLesson } from "@/lib/lesson/testing";
import { checkAnswer } from "./checks";
import { submitAttempt } from "./commands";
import { findAttemptToSubmit } from "./proofs";
import { saveAnswer } from "./save";
import { shuffledFor } from "./shuffle";
import { aDesk, aPage, claimsOf, typed } from "./testing";
import { readWork } from "./work";

testDb();

const chosen: Answer = { kind: "multiple-choice", option: "b" };
const code = (name: string) => expect.objectContaining({ name: "Refusal", code: name });

/** A desk whose student has answered the first and the third question. */
async function answered(change: object = { atOnce: true, feedback: "on-submission" }) {
  const desk = await aDesk(change);
  const [page, text] = [aPage(desk.attempt, "q1"), aPage(desk.attempt)];
  await saveAnswer(claimsOf(desk.student), page(chosen));
  await saveAnswer(claimsOf(desk.student), text(typed("The towns")));
  const viewer = await studentViewer(desk.student);
  const proof = await findAttemptToSubmit(viewer, desk.attempt.id);
  const read = () => readWork(viewer, { assignmentId: desk.assignment.id });
  return { ...desk, page, text, proof, read };
}

it("gives the key of the question that was checked, and nothing of another's", async () => {
  const { proof, read } = await answered();
  const before = JSON.stringify(await read());
  expect(before).not.toContain("Insurers would not cover");
  expect(before).not.toContain('"key"');
  const { item } = await checkAnswer(proof, { itemId: "q1", value: chosen });
  expect(item).toMatchObject({ id: "q1", key: "a" });
  const { help } = await read();
  expect(help.checks?.can).toEqual(["q1", "q2"]);
  expect(Object.keys(help.checks?.given ?? {})).toEqual(["q1"]);
  expect(JSON.stringify(await read())).not.toContain("keyPoints");
});

it("lets a checked answer stand, whatever is saved later, and other answers go on", async () => {
  const { proof, page, text, student, attempt } = await answered();
  await checkAnswer(proof, { itemId: "q1", value: chosen });
  const later = page({ kind: "multiple-choice", option: "a" }, { base: 1 });
  expect(await saveAnswer(claimsOf(student), later)).toEqual({ outcome: "checked" });
  expect(await saveAnswer(claimsOf(student), text(typed("The towns saw little")))).toMatchObject({
    outcome: "saved",
  });
  const rows = await db.select().from(answers).where(eq(answers.attemptId, attempt.id));
  expect(rows.find(({ itemId }) => itemId === "q1")?.value).toEqual(chosen);
  expect(await checkAnswer(proof, { itemId: "q1", value: chosen })).toMatchObject({ item: { id: "q1" } });
});

// what · item · answer · refusal
test.each<[string, string, Answer, string]>([
  ["an unanswered question", "q2", { kind: "evidence-selection", sentences: ["p1s2"] }, "conflict"],
  ["an answer that is not saved yet", "q1", { kind: "multiple-choice", option: "a" }, "conflict"],
  ["a text that a person marks", "q3", typed("The towns"), "not-found"],
  ["a question that isn't there", "q9", chosen, "not-found"],
])("does not check %s", async (_, itemId, value, refusal) => {
  const { proof } = await answered();
  await expect(checkAnswer(proof, { itemId, value })).rejects.toEqual(code(refusal));
});

it("checks nothing where the assignment doesn't offer it, after the work was handed in, or after closing", async () => {
  const plain = await answered({ feedback: "on-submission" });
  await expect(checkAnswer(plain.proof, { itemId: "q1", value: chosen })).rejects.toEqual(code("not-found"));
  const done = await answered();
  await submitAttempt(done.proof);
  await expect(checkAnswer(done.proof, { itemId: "q1", value: chosen })).rejects.toEqual(code("conflict"));
});

it("is nobody else's", async () => {
  const { classmate, attempt, teacher } = await answered();
  await expect(findAttemptToSubmit(await studentViewer(classmate), attempt.id)).rejects.toEqual(
    code("not-found"),
  );
  expect(teacher.role).toBe("teacher");
});

test("an attempt's own order is the same each time, another's is another, and nothing is lost", () => {
  const lesson = aLesson();
  const ids = (seed: string) => shuffledFor(lesson, seed).items.map(({ id }) => id);
  expect(ids("one")).toEqual(ids("one"));
  const seeds = Array.from({ length: 50 }, (_, n) => ids(`attempt ${n}`));
  expect(new Set(seeds.map(String)).size).toBe(6);
  for (const order of seeds) expect([...order].sort()).toEqual(["q1", "q2", "q3"]);
});

it("shows shuffled questions in that order, before and after, under the numbers that the student saw", async () => {
  const { assignment, student, proof, attempt } = await answered({
    shuffled: true,
    feedback: "on-submission",
  });
  const read = async () => readWork(await studentViewer(student), { assignmentId: assignment.id });
  const order = shuffledFor(aLesson(), attempt.id).items.map(({ id }) => id);
  expect((await read()).lesson.items.map(({ id }) => id)).toEqual(order);
  await submitAttempt(proof);
  const { lesson, feedback } = await read();
  expect(lesson.items.map(({ id }) => id)).toEqual(order);
  const labels = feedback?.parts.map(({ itemId, label }) => [itemId, label]);
  expect(labels?.slice(0, 3)).toEqual(order.map((id, index) => [id, String(index + 1)]));
});
