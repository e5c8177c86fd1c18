/** Times of an assignment and what may be changed when. Pure: `now` is an argument. */
import { Temporal } from "temporal-polyfill";
import type { FeedbackTime } from "@/db/schema";

export type { FeedbackTime };

/** A time as it is kept: what was typed, and the instant that it means in the assignment's zone. */
export interface Moment {
  wall: string;
  at: Date;
}
export interface Times {
  opens: Moment | null;
  due: Moment | null;
  closes: Moment | null;
}
type TimeName = keyof Times;

/** Whether this machine knows the IANA zone. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).format(0) !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * The instant of a wall time ("2026-11-26T16:00") in an IANA zone. A time that a clock change skips moves on by the
 * length of the gap (02:30 becomes 03:30); one that it repeats means the earlier: Temporal's "compatible", as in RFC 5545.
 */
export function instantOf(wall: string, zone: string): Date {
  const zoned = Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: "compatible" });
  return new Date(zoned.epochMilliseconds);
}

/** The wall time of an instant in a zone, to the minute, as a datetime-local field takes it. */
export function wallOf(at: Date, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** Tomorrow a week on at 16:00, where the teacher is: a due time to begin with. */
export function firstDueWall(now: Date, zone: string): string {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  return `${today.add({ days: 7 }).toString()}T16:00`;
}

const moment = (wall: string, zone: string): Moment | null =>
  wall === "" ? null : { wall, at: instantOf(wall, zone) };

export const timesOf = (typed: Record<TimeName, string>, zone: string): Times => ({
  opens: moment(typed.opens, zone),
  due: moment(typed.due, zone),
  closes: moment(typed.closes, zone),
});

const after = (a: Moment | null, b: Moment | null) => a !== null && b !== null && a.at > b.at;
const passed = (now: Date, next: Moment | null, before: Moment | null) =>
  next !== null && next.at <= now && next.at.getTime() !== before?.at.getTime();

/**
 * What is wrong with the times, by field; empty where nothing is. A due or closing time that has passed is refused,
 * unless it already stood so (`was`).
 */
export function whyTimesRefused(
  times: Times,
  feedback: FeedbackTime,
  now: Date,
  was: Times | null = null,
): Record<string, string> {
  const { opens, due, closes } = times;
  const why: Record<string, string> = {};
  if (passed(now, due, was?.due ?? null))
    why.due = "This time has passed: nobody could hand in on time. Choose a later one.";
  else if (after(opens, due)) why.due = "It would be due before it opens. Choose a later due time.";
  if (passed(now, closes, was?.closes ?? null))
    why.closes = "This time has passed: nobody could answer. Choose a later one.";
  else if (after(due, closes)) why.closes = "It would close before it is due. Choose a later closing time.";
  else if (after(opens, closes)) why.closes = "It would close before it opens. Choose a later closing time.";
  if (feedback === "after-due" && !due)
    why.feedback = "Feedback after the due time needs a due time. Set one, or choose another moment.";
  return why;
}
