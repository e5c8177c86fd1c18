/** When work may start, when it may be handed in, when feedback is due. Pure: the clock is an argument. */
import type { AttemptState, FeedbackTime } from "@/db/schema";

export interface Times {
  opensAt: Date | null;
  dueAt: Date | null;
  closesAt: Date | null;
}
interface Try {
  state: AttemptState;
  /** Returned for revision: a further attempt, whatever the number allowed. */
  forRevision?: boolean;
}

export const hasOpened = ({ opensAt }: Times, now: Date) => opensAt === null || opensAt <= now;
export const hasClosed = ({ closesAt }: Pick<Times, "closesAt">, now: Date) =>
  closesAt !== null && closesAt <= now;
export const isOpen = (times: Times, now: Date) => hasOpened(times, now) && !hasClosed(times, now);
/** Handed in after it was due; still taken until the assignment closes. */
export const isLate = ({ dueAt }: Times, submittedAt: Date) => dueAt !== null && submittedAt > dueAt;

/**
 * Whether an answer that arrives after closing counts: written before, as far as the device can say, and here within the
 * grace that the teacher set.
 */
export const lateCounts = (
  { closesAt, graceMinutes }: Pick<Times, "closesAt"> & { graceMinutes: number },
  writtenAt: Date,
  arrivedAt: Date,
): boolean =>
  closesAt === null ||
  (writtenAt < closesAt && arrivedAt.getTime() <= closesAt.getTime() + graceMinutes * 60_000);

/** Why no further attempt may be started, or null where one may. Attempts are given oldest first. */
export function whyNotStart(
  assignment: Times & { attemptsAllowed: number; feedback: FeedbackTime },
  attempts: readonly Try[],
  now: Date,
): "not-open" | "closed" | "working" | "none-left" | "not-returned" | null {
  if (!hasOpened(assignment, now)) return "not-open";
  if (hasClosed(assignment, now)) return "closed";
  const latest = attempts.at(-1);
  if (!latest) return null;
  if (latest.state === "working") return "working";
  if (latest.state === "returned" && latest.forRevision) return null;
  if (attempts.length >= assignment.attemptsAllowed) return "none-left";
  return latest.state === "submitted" && assignment.feedback !== "on-submission" ? "not-returned" : null;
}

/** "objective": what the key alone decides. "everything": the teacher's points and words too. */
export type FeedbackDue = "nothing" | "objective" | "everything";

/**
 * What a student may see of the marks. Returned work shows everything. Before the return, "on-submission" shows what
 * the key decided at once, "after-due" once the due time has passed (at once where there is none), "on-return" nothing.
 */
export function feedbackDue(
  assignment: Pick<Times, "dueAt"> & { feedback: FeedbackTime },
  attempt: Try,
  now: Date,
): FeedbackDue {
  if (attempt.state === "returned") return "everything";
  if (attempt.state === "working" || assignment.feedback === "on-return") return "nothing";
  if (assignment.feedback === "on-submission") return "objective";
  return assignment.dueAt === null || assignment.dueAt <= now ? "objective" : "nothing";
}

export const feedbackIsDue = (...given: Parameters<typeof feedbackDue>): boolean =>
  feedbackDue(...given) !== "nothing";
