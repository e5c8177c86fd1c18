/** Sums that a page makes while marks are typed: no schema travels with them to the browser. */
import type { Criterion, Rubric } from "@/lib/lesson/schema";

/** Criterion id → level id; for a short answer key point id → `met`. */
export type Levels = Readonly<Record<string, string>>;
/** What a short answer's levels hold for each key point that it makes. */
export const met = "met";

/** Points added up, to two decimals. */
export const sum = (points: readonly number[]): number =>
  Math.round(points.reduce((total, n) => total + n, 0) * 100) / 100;

/** The most that a rubric gives: each criterion's best level. */
export function rubricPossible(rubric: Rubric): number {
  return sum(rubric.criteria.map((criterion) => Math.max(...criterion.levels.map((level) => level.points))));
}

/** Points of the levels chosen; null while a criterion has none. A level that the rubric doesn't have counts as none. */
export function rubricPoints(rubric: Rubric, levels: Levels): number | null {
  const chosen = rubric.criteria.map(
    (criterion) => criterion.levels.find((level) => level.id === levels[criterion.id])?.points,
  );
  const known = chosen.filter((points) => points !== undefined);
  return known.length === rubric.criteria.length ? sum(known) : null;
}

/** Points of the key points met, at most what the item gives. */
export function keyPointsMet(
  keyPoints: readonly { id: string; points: number }[],
  levels: Levels,
  possible: number,
): number {
  const earned = keyPoints.filter((point) => levels[point.id] === met).map((point) => point.points);
  return Math.min(possible, sum(earned));
}

/** Why a part can't have these points; undefined where it can. The key's own points always stand. */
export function whyNotPoints(points: number, possible: number, byKey: number | null): string | undefined {
  if (Number.isNaN(points)) return "Give the points as a number.";
  if (points < 0 || points > possible) return `Between 0 and ${possible}.`;
  const isQuarter = Number.isInteger(Math.round(points * 4_000_000) / 1_000_000);
  return isQuarter || points === possible || points === byKey ? undefined : "In steps of a quarter point.";
}

/** Asked for where points depart from the key. */
export const sayWhy = "Say why, in a few words.";

/** One part of a piece of work, as the page that marks it needs it. */
export interface MarkPart {
  itemId: string;
  label: string;
  type: string;
  possible: number;
  /** What the key alone gives; null where only a person can tell. */
  byKey: number | null;
  /** Of a short answer. */
  keyPoints?: { id: string; text: string; points: number }[];
  /** Of the essay: its points follow from the levels. */
  criteria?: Criterion[];
}

/** The points that a part has with these levels and points typed (null: none typed); null where it is unmarked. */
export function livePoints(part: MarkPart, levels: Levels, typed: number | null): number | null {
  const untouched = Object.keys(levels).length === 0;
  if (part.criteria) return untouched ? part.byKey : rubricPoints({ criteria: part.criteria }, levels);
  return typed ?? (untouched ? part.byKey : null);
}
