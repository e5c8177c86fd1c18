/** What a newer version of the lesson makes of a piece's marks. Pure; nothing here forgets an answer or a teacher's own mark. */
import type { MarkSource } from "@/db/schema";
import { type Levels, rubricPoints } from "@/lib/grading/rubric";
import {
  type Answers,
  essayPromptOf,
  partsOf,
  promptChosen,
  type Scored,
  scoreAttempt,
  totalOf,
} from "@/lib/grading/totals";
import { essayItemId } from "@/lib/items/essay";

/** A mark as it stands. */
export interface StandingMark {
  itemId: string;
  points: number | null;
  source: MarkSource;
  levels: Levels;
  counts: boolean;
}
/** A mark as it will stand. */
export interface NewMark {
  itemId: string;
  points: number | null;
  source: MarkSource;
  counts: boolean;
}
export interface Rescored {
  /** What has to be written; empty where all stands as it does. */
  marks: NewMark[];
  before: { points: number; possible: number };
  after: { points: number; possible: number };
  /** Labels of parts that a person marked above what they are worth now, or by levels that the rubric no longer has. */
  look: string[];
}

/** The version without the items that a student need not answer. */
export const without = <S extends Scored>(lesson: S, leftOut: readonly string[]): S =>
  leftOut.length === 0
    ? lesson
    : {
        ...lesson,
        items: lesson.items.filter(({ id }) => !leftOut.includes(id)),
        prompts: leftOut.includes(essayItemId) ? [] : lesson.prompts,
      };

/**
 * The marks of one submitted piece by another version. A mark by the key follows the key, and so to unmarked where the key
 * can no longer tell. A person's mark stays; only where its points were the sum of the rubric's levels do they follow the
 * rubric, for the levels are what the person decided. A mark whose part is gone is kept and no longer counts.
 */
export function rescore(
  before: Scored,
  after: Scored,
  answers: Answers,
  standing: readonly StandingMark[],
): Rescored {
  const chosen = promptChosen(answers);
  const parts = partsOf(after, chosen);
  const byKey = new Map(scoreAttempt(after, answers).map(({ itemId, points }) => [itemId, points]));
  const marks: NewMark[] = [];
  const look: string[] = [];
  for (const { itemId, label, possible } of parts) {
    const mark = standing.find((each) => each.itemId === itemId);
    const key = byKey.get(itemId) ?? null;
    const points = !mark || mark.source === "key" ? key : byLevels(before, after, mark, chosen);
    if (mark?.source === "teacher" && (points === "gone" || (points ?? 0) > possible)) look.push(label);
    const next = points === "gone" ? (mark?.points ?? null) : points;
    if (!mark ? next !== null : next !== mark.points || !mark.counts)
      marks.push({ itemId, points: next, source: mark?.source ?? "key", counts: true });
  }
  for (const { itemId, points, source, counts } of standing)
    if (counts && !parts.some((part) => part.itemId === itemId))
      marks.push({ itemId, points, source, counts: false });
  const stands = new Map([...standing, ...marks].map(({ itemId, points }) => [itemId, { itemId, points }]));
  return {
    marks,
    before: sumOf(standing, before, chosen),
    after: sumOf([...stands.values()], after, chosen),
    look,
  };
}

const sumOf = (marks: Parameters<typeof totalOf>[0], lesson: Scored, chosen: string | null) => {
  const { points, possible } = totalOf(marks, lesson, chosen);
  return { points, possible };
};

/** A person's points: as they stand, or as the newer rubric counts their levels; "gone" where it no longer has these levels. */
function byLevels(
  before: Scored,
  after: Scored,
  mark: StandingMark,
  chosen: string | null,
): number | null | "gone" {
  if (mark.itemId !== essayItemId || Object.keys(mark.levels).length === 0) return mark.points;
  const [was, is] = [before, after].map((lesson) => {
    const prompt = essayPromptOf(lesson, chosen);
    return prompt ? rubricPoints(prompt.rubric, mark.levels) : null;
  });
  if (is === null || is === undefined) return was === null ? mark.points : "gone";
  return mark.points === was ? is : mark.points;
}

/** "+1", "−0.5", "±0". */
export const sayChange = (by: number): string =>
  by === 0 ? "±0" : `${by > 0 ? "+" : "−"}${Math.abs(Math.round(by * 100) / 100)}`;
