/**
 * What holds for one student in one assignment: its terms, an exception for the student or a group, and what the student
 * needs everywhere. Pure; the one place that decides it. `endsAtText` in terms-sql.ts says the same of closing in SQL.
 */
import type { LateRule } from "@/db/schema";

/** The assignment's own terms. */
export interface BaseTerms {
  opensAt: Date | null;
  dueAt: Date | null;
  closesAt: Date | null;
  lateRule: LateRule;
  /** How long an attempt may take; null where as long as it is open. */
  minutes: number | null;
  attemptsAllowed: number;
}
/** An exception as it is kept; null is as for the rest. `own`: for the student alone rather than a group. */
export interface ExceptionTerms {
  own: boolean;
  dueAt: Date | null;
  closesAt: Date | null;
  timePercent: number | null;
  attemptsAllowed: number | null;
  leftOut: readonly string[] | null;
  glossaryOpen: boolean | null;
}
export interface Accommodation {
  timePercent: number;
  glossaryOpen: boolean;
  largePrint: boolean;
}
export const noAccommodation: Accommodation = { timePercent: 100, glossaryOpen: false, largePrint: false };

export interface Terms {
  opensAt: Date | null;
  dueAt: Date | null;
  /** From here on nothing is answered or handed in: closing, or the due time where late work is refused. */
  closesAt: Date | null;
  minutes: number | null;
  attemptsAllowed: number;
  /** Ids of items that this student need not answer. */
  leftOut: readonly string[];
  glossaryOpen: boolean;
  largePrint: boolean;
}

const latest = (times: readonly (Date | null)[]): Date | null => {
  const known = times.flatMap((time) => (time ? [time.getTime()] : []));
  return known.length > 0 ? new Date(Math.max(...known)) : null;
};
const earliest = (times: readonly (Date | null)[]): Date | null => {
  const known = times.flatMap((time) => (time ? [time.getTime()] : []));
  return known.length > 0 ? new Date(Math.min(...known)) : null;
};

/**
 * The student's own exception decides; else, of several groups', what is kindest; else the assignment. A later due time
 * moves closing with it. Time is the most of what the groups and the accommodation give, unless the own exception says.
 */
export function termsFor(
  base: BaseTerms,
  exceptions: readonly ExceptionTerms[],
  accommodation: Accommodation = noAccommodation,
): Terms {
  const own = exceptions.find((each) => each.own);
  const groups = exceptions.filter((each) => !each.own);
  const movedDue = own?.dueAt ?? latest(groups.map(({ dueAt }) => dueAt));
  const dueAt = movedDue ?? base.dueAt;
  const closing = own?.closesAt ?? latest(groups.map((each) => each.closesAt)) ?? base.closesAt;
  const closesAt = closing && latest([closing, movedDue]);
  const percent =
    own?.timePercent ??
    Math.max(100, accommodation.timePercent, ...groups.map(({ timePercent }) => timePercent ?? 100));
  const tries = groups.flatMap((each) => each.attemptsAllowed ?? []);
  return {
    opensAt: base.opensAt,
    dueAt,
    closesAt: base.lateRule === "refuse" ? earliest([closesAt, dueAt]) : closesAt,
    minutes: base.minutes && (base.minutes * percent) / 100,
    attemptsAllowed: own?.attemptsAllowed ?? (tries.length > 0 ? Math.max(...tries) : base.attemptsAllowed),
    leftOut: own?.leftOut ?? [...new Set(groups.flatMap((each) => each.leftOut ?? []))],
    glossaryOpen:
      own?.glossaryOpen ?? (accommodation.glossaryOpen || groups.some((each) => each.glossaryOpen === true)),
    largePrint: accommodation.largePrint,
  };
}

/** When an attempt's minutes are over; null where it has as long as the assignment is open. */
export const timeUpAt = ({ minutes }: Pick<Terms, "minutes">, startedAt: Date): Date | null =>
  minutes === null ? null : new Date(startedAt.getTime() + minutes * 60_000);

/** From when on an attempt's answers stand: closing, or the end of its minutes. */
export const endsAt = (terms: Pick<Terms, "closesAt" | "minutes">, startedAt: Date): Date | null =>
  earliest([terms.closesAt, timeUpAt(terms, startedAt)]);

export const hasEnded = (terms: Pick<Terms, "closesAt" | "minutes">, startedAt: Date, now: Date): boolean => {
  const end = endsAt(terms, startedAt);
  return end !== null && end <= now;
};
