/** A student's terms in SQL: as columns for `termsFor`, and as one predicate where a statement proves them itself. */
import { type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { assignments } from "@/db/schema";
import {
  type Accommodation,
  type BaseTerms,
  type ExceptionTerms,
  noAccommodation,
  type Terms,
  termsFor,
} from "./terms";

/** In JSON: times as text. */
type Stored<T> = { [K in keyof T]: Date extends T[K] ? string | Exclude<T[K], Date> : T[K] };
export interface StoredTerms {
  exceptions: Stored<ExceptionTerms>[] | null;
  accommodation: Accommodation | null;
}

/** Exceptions `x` of the student `who` in assignment `a`. Identifiers alone are put in, never a value. */
const ofStudent = (x: string, a: string, who: string) =>
  `${x}.school_id = ${a}.school_id and ${x}.assignment_id = ${a}.id and (${x}.user_id = ${who}
    or (${x}.group_id is not null and exists (select 1 from group_members gm
      where gm.school_id = ${x}.school_id and gm.group_id = ${x}.group_id and gm.user_id = ${who})))`;

/**
 * What `endsAt(termsFor(…))` says, for an attempt `t` at an assignment `a`: when its answers stand, null for never. One text
 * for every statement that asks it.
 */
export const endsAtText = (a: string, t: string): string => `(
  select least(
    case when coalesce(x.closes_at, ${a}.closes_at) is null then null
      else greatest(coalesce(x.closes_at, ${a}.closes_at), x.due_at) end,
    case when ${a}.late_rule = 'refuse' then coalesce(x.due_at, ${a}.due_at) end,
    case when ${a}.minutes is not null then ${t}.started_at + make_interval(secs => ${a}.minutes * 0.6 * coalesce(x.own_percent,
      greatest(100, x.percent, (select c.time_percent from accommodations c
        where c.school_id = ${t}.school_id and c.user_id = ${t}.user_id)))) end)
  from (
    select coalesce(max(e.due_at) filter (where e.user_id is not null), max(e.due_at)) as due_at,
      coalesce(max(e.closes_at) filter (where e.user_id is not null), max(e.closes_at)) as closes_at,
      max(e.time_percent) filter (where e.user_id is not null) as own_percent, max(e.time_percent) as percent
    from exceptions e where ${ofStudent("e", a, `${t}.user_id`)}
  ) x)`;

/** Named in full: where a statement reads one table alone, Drizzle writes its columns without the table's name. */
const its = { schoolId: sql.raw(`"assignments"."school_id"`), id: sql.raw(`"assignments"."id"`) };

/** What `termsFor` needs beside the assignment's own row, of a student, as a column of a statement on assignments. */
export const storedTerms = (userId: AnyPgColumn | SQL | string): SQL<StoredTerms> => {
  const who = typeof userId === "string" ? sql`${userId}::uuid` : sql`${userId}`;
  return sql<StoredTerms>`jsonb_build_object(
    'exceptions', (select jsonb_agg(jsonb_build_object('own', x.user_id is not null, 'dueAt', x.due_at,
        'closesAt', x.closes_at, 'timePercent', x.time_percent, 'attemptsAllowed', x.attempts_allowed,
        'leftOut', x.left_out, 'glossaryOpen', x.glossary_open))
      from exceptions x where x.school_id = ${its.schoolId} and x.assignment_id = ${its.id}
        and (x.user_id = ${who} or (x.group_id is not null and exists (select 1 from group_members gm
          where gm.school_id = x.school_id and gm.group_id = x.group_id and gm.user_id = ${who})))),
    'accommodation', (select jsonb_build_object('timePercent', c.time_percent, 'glossaryOpen', c.glossary_open,
        'largePrint', c.large_print)
      from accommodations c where c.school_id = ${its.schoolId} and c.user_id = ${who}))`;
};

/** The assignment's own columns that terms are made of. */
export const baseTerms = {
  opensAt: assignments.opensAt,
  dueAt: assignments.dueAt,
  closesAt: assignments.closesAt,
  lateRule: assignments.lateRule,
  minutes: assignments.minutes,
  attemptsAllowed: assignments.attemptsAllowed,
};

/** What work handed in late costs, and where. */
export const lateCost = {
  lateRule: assignments.lateRule,
  latePercent: assignments.latePercent,
  lateFloor: assignments.lateFloor,
  timeZone: assignments.timeZone,
};

const date = (text: string | null) => (text === null ? null : new Date(text));

/** The terms of the student that `storedTerms` was asked for. */
export const termsOf = (base: BaseTerms, { exceptions, accommodation }: StoredTerms): Terms =>
  termsFor(
    base,
    (exceptions ?? []).map((each) => ({ ...each, dueAt: date(each.dueAt), closesAt: date(each.closesAt) })),
    accommodation ?? noAccommodation,
  );

/** Items that the student need not answer, which the assignment's own terms don't touch. */
export const leftOutOf = (stored: StoredTerms): readonly string[] =>
  termsOf(
    { opensAt: null, dueAt: null, closesAt: null, lateRule: "accept", minutes: null, attemptsAllowed: 1 },
    stored,
  ).leftOut;
