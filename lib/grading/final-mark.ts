/** A student's final mark from the gradebook's cells, by weighted categories. Pure. */

/** What a cell of the gradebook counts as. */
export type Counts =
  /** Returned: its points count. */
  | { is: "returned"; points: number; possible: number }
  /** Nothing was handed in and it was due: as the gradebook says. */
  | { is: "missing"; possible: number }
  /** The student need not do it. */
  | { is: "excused" }
  /** Not due yet, under way, or not returned yet. */
  | { is: "open" };

export interface Weighted {
  /** Null: in no category. */
  categoryId: string | null;
  counts: Counts;
}
export interface Category {
  id: string;
  name: string;
  weight: number;
}
export interface FinalMark {
  /** Hundredths of what could be earned, 0 to 100, to one decimal; null where nothing counts yet. */
  mark: number | null;
  /** By category (null: the one of a gradebook without categories): points earned of points possible. */
  parts: { categoryId: string | null; earned: number; possible: number }[];
}

/** The formula in words, as the page says it. */
export const formula = {
  plain: "Points earned ÷ points possible, over all work that counts.",
  weighted:
    "In each category: points earned ÷ points possible. The final mark is the mean of these by the categories’ weights; a category in which nothing counts yet is left out, and so is work in no category.",
} as const;

const tenths = (value: number) => Math.round(value * 10 + 1e-9) / 10;

/**
 * Final mark = Σ weight × (earned ÷ possible) ÷ Σ weight, over the categories in which something counts; with no categories
 * all work is one. Returned work counts with its points, missing work with 0 where `missing` is "zero"; excused work, drafts,
 * and work that is not due do not count. Possible points of 0 count nowhere.
 */
export function finalMark(
  cells: readonly Weighted[],
  categories: readonly Category[],
  missing: "zero" | "left-out",
): FinalMark {
  const weights: { id: string | null; weight: number }[] =
    categories.length > 0 ? [...categories] : [{ id: null, weight: 1 }];
  const parts = weights.map(({ id, weight }) => {
    let [earned, possible] = [0, 0];
    for (const { categoryId, counts } of cells) {
      if (categories.length > 0 && categoryId !== id) continue;
      if (counts.is === "returned") {
        earned += counts.points;
        possible += counts.possible;
      } else if (counts.is === "missing" && missing === "zero") possible += counts.possible;
    }
    return { categoryId: id, weight, earned: hundredths(earned), possible: hundredths(possible) };
  });
  const counting = parts.filter(({ possible, weight }) => possible > 0 && weight > 0);
  const weight = counting.reduce((sum, part) => sum + part.weight, 0);
  const mark = counting.reduce((sum, part) => sum + (part.weight * part.earned) / part.possible, 0);
  return {
    mark: weight === 0 ? null : tenths((mark / weight) * 100),
    parts: parts.map(({ categoryId, earned, possible }) => ({ categoryId, earned, possible })),
  };
}

const hundredths = (points: number) => Math.round(points * 100) / 100;
