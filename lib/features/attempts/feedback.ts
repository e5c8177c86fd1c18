/** What a student is told of marked work. Built only where feedback is due; what isn't due is not in it. */
import type { MarkSource } from "@/db/schema";
import { type Answers, essayPromptOf, partsOf, promptChosen, totalOf } from "@/lib/grading/totals";
import { essayItemId } from "@/lib/items/answers";
import type { Item } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { isAnswered } from "./answered";
import { afterLate } from "./late-rule";
import type { FeedbackDue } from "./rules";

export interface MarkRow {
  itemId: string;
  points: number | null;
  source: MarkSource;
  levels: Record<string, string>;
  comment: string;
}
/** A comment on a stretch of an answer, by UTF-16 offsets. */
export interface RemarkRow {
  itemId: string;
  from: number;
  to: number;
  text: string;
}
export interface PartFeedback {
  itemId: string;
  label: string;
  /** Null: not yet marked. */
  points: number | null;
  possible: number;
  comment: string;
  remarks: RemarkRow[];
  /** Criterion id → level id. */
  levels: Record<string, string>;
  /** The item with its key and reasons, where they may be shown. */
  item: Item | null;
}
export interface Feedback {
  due: Exclude<FeedbackDue, "nothing">;
  /** The reviewer's words on the whole piece. */
  comment: string;
  /** After what lateness costs. */
  points: number;
  possible: number;
  /** Null where it costs nothing. */
  lateness: { days: number; earned: number } | null;
  /** Labels of what nobody has marked yet. */
  unmarked: string[];
  parts: PartFeedback[];
  /** The rubric's prompt for the essay, or null where there is none. */
  essayPrompt: string | null;
}

/**
 * Before the return only what the key itself decided counts as marked, without a teacher's words; and a part left blank
 * keeps its key, since a further attempt may follow.
 */
export function feedbackOf(given: {
  due: Exclude<FeedbackDue, "nothing">;
  scoring: Lesson;
  answers: Answers;
  marks: readonly MarkRow[];
  remarks?: readonly RemarkRow[];
  comment: string;
  /** Days late, and the share of the points that is kept. */
  lateness: { days: number; share: number };
}): Feedback {
  const { due, scoring, answers } = given;
  const everything = due === "everything";
  const marks = everything
    ? given.marks
    : given.marks
        .filter(({ source }) => source === "key")
        .map((mark): MarkRow => ({ ...mark, comment: "", levels: {} }));
  const chosen = promptChosen(answers);
  const total = totalOf(marks, scoring, chosen);
  const parts = partsOf(scoring, chosen).map((part): PartFeedback => {
    const mark = marks.find(({ itemId }) => itemId === part.itemId);
    const points = mark?.points ?? null;
    const keyDue = everything || (points !== null && isAnswered(answers[part.itemId]));
    return {
      itemId: part.itemId,
      label: part.label,
      points,
      possible: part.possible,
      comment: mark?.comment ?? "",
      remarks: everything ? (given.remarks ?? []).filter(({ itemId }) => itemId === part.itemId) : [],
      levels: mark?.levels ?? {},
      item: (keyDue && scoring.items.find(({ id }) => id === part.itemId)) || null,
    };
  });
  return {
    due,
    comment: everything ? given.comment : "",
    points: afterLate(total.points, given.lateness.share),
    lateness: given.lateness.share < 1 ? { days: given.lateness.days, earned: total.points } : null,
    possible: total.possible,
    unmarked: total.unmarked.map(({ label }) => label),
    parts,
    essayPrompt: parts.some(({ itemId }) => itemId === essayItemId)
      ? (essayPromptOf(scoring, chosen)?.id ?? null)
      : null,
  };
}
