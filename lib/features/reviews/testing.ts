/** Work that was handed in, for tests of reviewing. */
import { db } from "@/db/client";
import { answers, marks } from "@/db/schema";
import { type AssignmentRow, type AttemptRow, anAttempt, type UserRow } from "@/db/testing/makers";
import { scoreAttempt } from "@/lib/grading/totals";
import type { Answer } from "@/lib/items/answers";
import { aLesson } from "@/lib/lesson/testing";
import { newId } from "@/lib/shared/ids";

/** A right choice, the proving sentence, a short answer and an essay to the makers' lesson. */
export const fullAnswers: Record<string, Answer> = {
  q1: { kind: "multiple-choice", option: "a", cited: ["p2s1"] },
  q2: { kind: "evidence-selection", sentences: ["p1s2"] },
  q3: { kind: "short-answer", text: "The state gained forty million. The towns saw little." },
  essay: {
    kind: "essay",
    prompt: "e1",
    text: "Those who live beside the sea should gain first.\n\nThe towns “have seen little of the money”.",
    cited: ["p1s2"],
  },
};

/** A submitted attempt with its answers, marked by the key as submitting does. */
export async function aSubmission(
  assignment: AssignmentRow,
  student: UserRow,
  change: Partial<AttemptRow> = {},
  given: Record<string, Answer> = fullAnswers,
): Promise<AttemptRow> {
  const attempt = await anAttempt(assignment, student, {
    state: "submitted",
    submittedAt: new Date("2026-11-20T10:00:00Z"),
    ...change,
  });
  const { schoolId, id: attemptId, lessonVersion } = attempt;
  const rows = Object.entries(given).map(([itemId, value]) => ({
    ...{ schoolId, attemptId, itemId, value, lessonVersion },
    ...{ writer: newId(), writerCount: 1 },
  }));
  if (rows.length > 0) await db.insert(answers).values(rows);
  await db
    .insert(marks)
    .values(scoreAttempt(aLesson(), given).map((mark) => ({ schoolId, attemptId, ...mark })));
  return attempt;
}
