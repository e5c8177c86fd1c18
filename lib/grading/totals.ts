/**
 * Points: what a lesson's parts are worth, what a key alone can score, and what a piece of work has earned so far.
 * A part is an item, or the essay where the lesson has prompts. Every sum is rounded to two decimals.
 */

import { type Answer, essayItemId } from "@/lib/items/answers";
import { isBlankAnswer } from "@/lib/items/blank";
import { itemTypeName, scoreItem } from "@/lib/items/registry";
import type { EssayPrompt, Lesson } from "@/lib/lesson/schema";
import { rubricPossible, sum } from "./rubric";

/** The parts of a lesson that scoring needs; never the article. */
export type Scored = Pick<Lesson, "items" | "prompts">;
/** Answers by item id; the essay's is `essayItemId`. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** What a key alone says of one part. Null points: only a person can tell. */
export interface KeyMark {
  itemId: string;
  points: number | null;
  source: "key";
}

/** One thing that is marked. */
export interface Part {
  itemId: string;
  /** "3" for the third item, "Essay" for the essay: what readers call it. */
  label: string;
  /** "multiple choice", "essay". */
  type: string;
  possible: number;
}

export interface Total {
  points: number;
  possible: number;
  /** Parts that nobody has marked yet, in the lesson's order. */
  unmarked: Part[];
}

/** The prompt whose rubric counts: the chosen one, else the first; undefined where the lesson has no essay. */
export function essayPromptOf(lesson: Scored, chosen?: string | null): EssayPrompt | undefined {
  return lesson.prompts.find((prompt) => prompt.id === chosen) ?? lesson.prompts[0];
}

/** The prompt that a student chose, or null. */
export function promptChosen(answers: Answers): string | null {
  const essay = answers[essayItemId];
  return essay?.kind === "essay" ? essay.prompt : null;
}

/** Everything that is marked in a lesson, in its order, the essay last. */
export function partsOf(lesson: Scored, essayChosen?: string | null): Part[] {
  const parts: Part[] = lesson.items.map((item, index) => ({
    itemId: item.id,
    label: String(index + 1),
    type: itemTypeName(item.kind),
    possible: item.points,
  }));
  const prompt = essayPromptOf(lesson, essayChosen);
  if (prompt) {
    const possible = rubricPossible(prompt.rubric);
    parts.push({ itemId: essayItemId, label: "Essay", type: "essay", possible });
  }
  return parts;
}

/** The most that a piece of work can earn. */
export function pointsPossible(lesson: Scored, essayChosen?: string | null): number {
  return sum(partsOf(lesson, essayChosen).map((part) => part.possible));
}

/** What has been earned so far: the sum of the marks that stand, beside what can be earned and what is still unmarked. */
export function totalOf(
  marks: readonly { itemId: string; points: number | null }[],
  lesson: Scored,
  essayChosen?: string | null,
): Total {
  const points = new Map(marks.map((mark) => [mark.itemId, mark.points]));
  const parts = partsOf(lesson, essayChosen);
  return {
    points: sum(parts.map((part) => points.get(part.itemId) ?? 0)),
    possible: sum(parts.map((part) => part.possible)),
    unmarked: parts.filter((part) => (points.get(part.itemId) ?? null) === null),
  };
}

const nothingWritten = (answer: Answer | undefined) => answer?.kind !== "essay" || answer.text.trim() === "";

/** One mark for each part, by the key alone: points where it decides, null where a person must. No answer earns nothing. */
export function scoreAttempt(lesson: Scored, answers: Answers): KeyMark[] {
  const marks: KeyMark[] = lesson.items.map((item) => {
    const answer = answers[item.id];
    const given = answer?.kind === "essay" ? undefined : answer;
    const score = scoreItem(item, given);
    const decided = score.decided || isBlankAnswer(given);
    return { itemId: item.id, points: decided ? score.points : null, source: "key" };
  });
  if (lesson.prompts.length > 0) {
    const points = nothingWritten(answers[essayItemId]) ? 0 : null;
    marks.push({ itemId: essayItemId, points, source: "key" });
  }
  return marks;
}
