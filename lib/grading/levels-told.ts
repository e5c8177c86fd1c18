/** What reviewers found in typed work: how many pieces reached each level of a criterion, or made each key point. Pure. */
import { essayItemId } from "@/lib/items/essay";
import { met } from "./rubric";
import type { Scored } from "./totals";

/** So many pieces have this level in this criterion (of a short answer: this key point, `met`). */
export interface LevelCount {
  itemId: string;
  criterion: string;
  level: string;
  students: number;
}
export interface CriterionTold {
  id: string;
  name: string;
  /** From the lowest to the highest. */
  levels: { id: string; label: string; students: number }[];
}

/** By item: its criteria or key points in the lesson's order; what is no longer in the lesson is not told. */
export function levelsTold(lesson: Scored, counts: readonly LevelCount[]): Map<string, CriterionTold[]> {
  const of = (itemId: string, criterion: string, level: string) =>
    counts
      .filter((each) => each.itemId === itemId && each.criterion === criterion && each.level === level)
      .reduce((sum, { students }) => sum + students, 0);
  const told = new Map<string, CriterionTold[]>();
  for (const item of lesson.items) {
    if (!("keyPoints" in item) || !counts.some(({ itemId }) => itemId === item.id)) continue;
    told.set(
      item.id,
      item.keyPoints.map(({ id, text }) => ({
        id,
        name: text,
        levels: [{ id: met, label: "made", students: of(item.id, id, met) }],
      })),
    );
  }
  // Prompts of one lesson share most of their rubric: a criterion is told once, by its id.
  const criteria = new Map(
    lesson.prompts.flatMap(({ rubric }) => rubric.criteria).map((each) => [each.id, each] as const),
  );
  if (counts.some(({ itemId }) => itemId === essayItemId))
    told.set(
      essayItemId,
      [...criteria.values()].map(({ id, name, levels }) => ({
        id,
        name,
        levels: levels.map((level) => ({
          id: level.id,
          label: level.label,
          students: of(essayItemId, id, level.id),
        })),
      })),
    );
  return told;
}
