/** What a cell of the gradebook is, and what it counts as. Pure: rows and the clock come in as arguments. */
import type { AttemptState, MissingWork } from "@/db/schema";
import type { Grade as Piece } from "@/lib/features/reviews/rules";
import { type Category, type Counts, finalMark } from "@/lib/grading/final-mark";

/** How a class's final marks are made. */
export interface GradebookSettings {
  /** 0 where nothing was ever set. */
  version: number;
  missing: MissingWork;
  categories: Category[];
  /** Assignment id → category id. */
  places: Record<string, string>;
}
export const plainGradebook: GradebookSettings = { version: 0, missing: "zero", categories: [], places: {} };

export interface Grade extends Piece {
  /** Handed in under a number: neither points nor the piece are told beside a name until it is returned. */
  hidden: boolean;
}
export interface Cell {
  grade: Grade | null;
  /** Why the student is excused, perhaps empty; null where they aren't. */
  excused: string | null;
  /** The student has the assignment at all. */
  given: boolean;
  /** Nothing was handed in, and it was due. */
  missing: boolean;
}

/** Work that is not handed in is missing once it was due or, with no due time, once it has closed. */
export const isMissing = (
  grade: { state: AttemptState } | null,
  times: { dueAt: Date | null; closesAt: Date | null },
  now: Date,
): boolean => {
  const until = times.dueAt ?? times.closesAt;
  return (grade === null || grade.state === "working") && until !== null && until < now;
};

export function countsAs({ grade, excused, given, missing }: Cell, possible: number): Counts {
  if (excused !== null) return { is: "excused" };
  if (!given && grade === null) return { is: "open" };
  if (grade?.state === "returned") return { is: "returned", points: grade.points, possible: grade.possible };
  return missing ? { is: "missing", possible } : { is: "open" };
}

/** A student's final mark from the cells of a row; `possible` and ids in the order of the assignments. */
export const finalOf = (
  cells: readonly Cell[],
  assignments: readonly { id: string; possible: number }[],
  { categories, places, missing }: Pick<GradebookSettings, "categories" | "places" | "missing">,
) =>
  finalMark(
    cells.map((cell, at) => ({
      categoryId: places[assignments[at]?.id ?? ""] ?? null,
      counts: countsAs(cell, assignments[at]?.possible ?? 0),
    })),
    categories,
    missing,
  );

/** The state of a cell in a word; empty where there is nothing to say. */
export function sayCell({ grade, excused, given, missing }: Cell): string {
  if (excused !== null) return "excused";
  if (missing) return grade ? "missing, begun" : "missing";
  if (grade?.state === "working") return "working";
  if (grade?.hidden) return "handed in";
  if (grade?.state === "submitted") return grade.late ? "draft, late" : "draft";
  if (grade) return grade.late ? "returned, late" : "returned";
  return given ? "" : "not given";
}

/** Why categories can't be kept, by field; undefined where they can. */
export function whyNotCategories(
  categories: readonly { row: number; name: string; weight: number }[],
): Record<string, string> | undefined {
  const wrong: Record<string, string> = {};
  const seen = new Set<string>();
  for (const { row, name, weight } of categories) {
    const key = name.toLowerCase();
    if (seen.has(key)) wrong[`name-${row}`] = "Two categories have this name.";
    seen.add(key);
    if (!(weight >= 0 && weight <= 1000)) wrong[`weight-${row}`] = "A number from 0 to 1,000.";
  }
  const [first] = categories;
  if (first && categories.every(({ weight }) => weight === 0))
    wrong[`weight-${first.row}`] = "One category at least needs a weight above 0.";
  return Object.keys(wrong).length > 0 ? wrong : undefined;
}
