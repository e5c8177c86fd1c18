/** Makes a gradebook's cells from its rows. Pure: the clock comes in as an argument. */
import { without } from "@/lib/features/assignments/moving/rescore";
import { afterLate, daysLate, shareKept } from "@/lib/features/attempts/late-rule";
import { type Terms, termsFor } from "@/lib/features/attempts/terms";
import type { AttemptInBook, GivenAssignment } from "@/lib/features/reviews/gradebook";
import { counted, isLate, isNameless } from "@/lib/features/reviews/rules";
import { pointsPossible } from "@/lib/grading/totals";
import type { ClassSettings } from "./queries";
import { type Cell, type Grade, isMissing } from "./rules";

/** One student and one assignment, as a key. */
export const keyed = (assignmentId: string, userId: string) => `${userId} ${assignmentId}`;

function exceptionsBy(settings: ClassSettings) {
  const date = (text: string | null) => (text === null ? null : new Date(text));
  const found = new Map<string, Parameters<typeof termsFor>[1][number][]>();
  for (const { assignmentId, userId, own, dueAt, closesAt, leftOut } of settings.exceptions) {
    const key = keyed(assignmentId, userId);
    const rest = { timePercent: null, attemptsAllowed: null, glossaryOpen: null };
    const exception = { ...rest, own, leftOut, dueAt: date(dueAt), closesAt: date(closesAt) };
    found.set(key, [...(found.get(key) ?? []), exception]);
  }
  return found;
}

/** Makes the cell of one student and one assignment, by who has what otherwise. */
export function cellMaker(settings: ClassSettings, now: Date) {
  const excused = new Map(settings.excused.map((x) => [keyed(x.assignmentId, x.userId), x.reason]));
  const given = new Set(settings.given.map((x) => keyed(x.assignmentId, x.userId)));
  const exceptions = exceptionsBy(settings);
  return (
    userId: string,
    assignment: GivenAssignment,
    tries: AttemptInBook[],
  ): Cell & { possible: number } => {
    const key = keyed(assignment.id, userId);
    const terms = termsFor(assignment, exceptions.get(key) ?? []);
    const attempt = counted(tries);
    const grade = attempt ? gradeOf(attempt, assignment, terms) : null;
    const isGiven = assignment.whole || given.has(key);
    return {
      grade,
      excused: excused.get(key) ?? null,
      given: isGiven,
      missing: isGiven && isMissing(grade, terms, now),
      possible: pointsPossible(without(assignment.scored, terms.leftOut)),
    };
  };
}

/** Points after what lateness costs, of what this student was asked. */
function gradeOf(attempt: AttemptInBook, assignment: GivenAssignment, { dueAt, leftOut }: Terms): Grade {
  const { id: attemptId, state, submittedAt, prompt } = attempt;
  const share = shareKept(assignment, daysLate(submittedAt, dueAt, assignment.timeZone));
  const grade = {
    state,
    late: isLate(submittedAt, dueAt),
    possible: pointsPossible(without(assignment.scored, leftOut), prompt),
  };
  // What is marked under a number must not be told beside a name, not even by its address.
  if (isNameless(assignment.anonymous, state)) return { ...grade, attemptId: "", points: 0, hidden: true };
  return { ...grade, attemptId, points: afterLate(attempt.points, share), hidden: false };
}
