/** Where a class is while it works, and what a moment changes of it. Pure; the clock comes in as an argument. */
import type { AttemptState } from "@/db/schema";

export interface LiveStudent {
  userId: string;
  name: string;
  className: string;
  attemptId: string | null;
  state: AttemptState | null;
  startedAt: string | null;
  submittedAt: string | null;
  /** Item id → when its answer was last saved. */
  answers: Record<string, string>;
}
export interface LiveState {
  /** By the database's clock. */
  now: string;
  students: LiveStudent[];
}
/** What the database tells of one attempt. */
export interface Moment {
  assignment: string;
  attempt: string;
  at: string;
  /** Of an answer. */
  item?: string;
  /** Of a start, a submission, a return. */
  user?: string;
  number?: number;
  state?: AttemptState;
}

/** Saved nothing for so long, in ms: has stopped. A desk saves 2.5 s after the last key at the latest. */
export const stopsAfter = 3 * 60_000;

/** The students after a moment. Answers and states are set, not counted, so that a moment told twice changes nothing. */
export function after(students: readonly LiveStudent[], moment: Moment): LiveStudent[] {
  const { attempt, at, item, user, state } = moment;
  return students.map((student) => {
    if (state !== undefined && student.userId === user) {
      const isNew = student.attemptId !== attempt;
      return {
        ...student,
        ...{ attemptId: attempt, state, answers: isNew ? {} : student.answers },
        startedAt: isNew ? at : student.startedAt,
        submittedAt: state === "submitted" ? (student.submittedAt ?? at) : isNew ? null : student.submittedAt,
      };
    }
    if (item === undefined || student.attemptId !== attempt) return student;
    return { ...student, answers: { ...student.answers, [item]: at } };
  });
}

/** Whether a name may lead to its work: of an anonymous assignment only once it is returned. */
export const leadsToWork = ({ attemptId, state }: LiveStudent, anonymous: boolean): boolean =>
  attemptId !== null && (!anonymous || state === "returned");

export type Standing =
  | { is: "not-started" }
  | { is: "working" | "stopped"; item: string | null; since: string; answered: number }
  | { is: "submitted" | "returned"; answered: number };

/** What a student is doing at `now`: the item saved last is where they are. */
export function standingOf(student: LiveStudent, now: number): Standing {
  const saved = Object.entries(student.answers).sort((a, b) => Date.parse(b[1]) - Date.parse(a[1]));
  const answered = saved.length;
  if (student.state === null) return { is: "not-started" };
  if (student.state !== "working") return { is: student.state, answered };
  const [item = null, at] = saved[0] ?? [];
  const since = at ?? student.startedAt ?? new Date(now).toISOString();
  return { is: now - Date.parse(since) > stopsAfter ? "stopped" : "working", item, since, answered };
}

/** "12 working · 3 stopped · 10 submitted · 5 not started". */
export function sayLive(standings: readonly Standing[]): string {
  const count = (...kinds: Standing["is"][]) => standings.filter(({ is }) => kinds.includes(is)).length;
  return [
    `${count("working")} working`,
    `${count("stopped")} stopped`,
    `${count("submitted", "returned")} submitted`,
    `${count("not-started")} not started`,
  ].join(" · ");
}
