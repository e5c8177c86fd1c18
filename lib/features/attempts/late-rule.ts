/** What work that was handed in late costs. Pure. */
import { Temporal } from "temporal-polyfill";
import type { LateRule } from "@/db/schema";

export interface LateCost {
  lateRule: LateRule;
  /** Percent of the points earned that each begun day costs, and the percent never gone below. */
  latePercent: number;
  lateFloor: number;
}

/**
 * Days begun since the due time, by the wall clock of the zone: due Friday 16:00, handed in by Saturday 16:00 is one day,
 * also where a clock change makes that day 23 or 25 hours. 0 where it was in time.
 */
export function daysLate(submittedAt: Date | null, dueAt: Date | null, zone: string): number {
  if (!submittedAt || !dueAt || submittedAt <= dueAt) return 0;
  const due = Temporal.Instant.fromEpochMilliseconds(dueAt.getTime()).toZonedDateTimeISO(zone);
  const after = (days: number) => due.add({ days }).epochMilliseconds;
  let days = Math.max(1, Math.floor((submittedAt.getTime() - dueAt.getTime()) / 86_400_000) - 1);
  while (after(days) < submittedAt.getTime()) days += 1;
  return days;
}

/** The share of the points earned that is kept, 0 to 1. */
export const shareKept = ({ lateRule, latePercent, lateFloor }: LateCost, days: number): number =>
  lateRule === "percent" ? Math.max(lateFloor, 100 - days * latePercent, 0) / 100 : 1;

/** Points after what lateness costs, to two decimals. */
export const afterLate = (points: number, share: number): number => Math.round(points * share * 100) / 100;
