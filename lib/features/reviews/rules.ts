/** Who may mark what, and how a mark comes about. Pure: rows and times come in as arguments. */
import type { AttemptState, MarkSource } from "@/db/schema";
import { type Levels, type MarkPart, met, rubricPoints, sayWhy, whyNotPoints } from "@/lib/grading/rubric";
import {
  type Answers,
  essayPromptOf,
  type Part,
  partsOf,
  promptChosen,
  type Scored,
  scoreAttempt,
} from "@/lib/grading/totals";
import { type Answer, essayItemId } from "@/lib/items/answers";

export interface Mark {
  itemId: string;
  points: number | null;
  source: MarkSource;
  levels: Record<string, string>;
  comment: string;
}
export interface MarkChange {
  itemId: string;
  points: number | null;
  levels: Levels;
  comment: string;
  reason: string;
}
export type Decision =
  | { mark: Mark; reason: string }
  /** Messages by field: points, levels, reason, item. */
  | { refused: Record<string, string> };

export const isLate = (submittedAt: Date | null, dueAt: Date | null): boolean =>
  submittedAt !== null && dueAt !== null && submittedAt > dueAt;

/** Whether work is shown under a number in place of its student's name: all of an anonymous assignment that isn't returned. */
export const isNameless = (anonymous: boolean, state: AttemptState | null): boolean =>
  anonymous && state !== null && state !== "returned";

/** A piece of work as its reviewers are told of it. */
interface Authored {
  name: string;
  state: AttemptState | null;
  /** Among all attempts at the assignment, in the order in which they were begun; null unless it is anonymous. */
  number: number | null;
}

/** The student's name, or "Student 3" until the work is returned. */
export const authorOf = ({ name, state, number }: Authored): string =>
  isNameless(number !== null, state) ? `Student ${number}` : name;

/** Why marks can't be changed now; undefined where they can. */
export function whyNotMark(state: AttemptState): string | undefined {
  if (state === "working")
    return "This piece is still being worked on: it can be marked once it is submitted.";
  if (state === "returned") return "This piece was returned. Take it back first to change its marks.";
  return undefined;
}

/** Why the piece can't be returned now; undefined where it can. */
export function whyNotReturn(
  state: AttemptState,
  unmarked: readonly Part[],
  anyway: boolean,
): string | undefined {
  if (state === "working")
    return "This piece is still being worked on: it can be returned once it is submitted.";
  if (state === "returned") return "This piece was already returned.";
  if (unmarked.length > 0 && !anyway) return `Not marked yet: ${sayParts(unmarked)}.`;
  return undefined;
}

/** Why a returned piece can't be taken back; undefined where it can. */
export function whyNotTakeBack(state: AttemptState, hasLaterAttempt: boolean): string | undefined {
  if (state !== "returned") return "This piece is not returned, so there is nothing to take back.";
  if (hasLaterAttempt) return "The student has begun another attempt since, so this one stays returned.";
  return undefined;
}

/** "items 3 and 5 and the essay". */
export function sayParts(parts: readonly Part[]): string {
  const numbers = parts.filter((part) => part.itemId !== essayItemId).map((part) => part.label);
  const last = numbers.pop();
  const items = [numbers.join(", "), last].filter(Boolean).join(" and ");
  const said = items ? [`${numbers.length > 0 ? "items" : "item"} ${items}`] : [];
  if (parts.some((part) => part.itemId === essayItemId)) said.push("the essay");
  return said.join(" and ");
}

function levelsAllowed(scored: Scored, itemId: string, chosen: string | null): Map<string, string[]> {
  if (itemId === essayItemId) {
    const criteria = essayPromptOf(scored, chosen)?.rubric.criteria ?? [];
    return new Map(criteria.map((criterion) => [criterion.id, criterion.levels.map((level) => level.id)]));
  }
  const item = scored.items.find((each) => each.id === itemId);
  return new Map(item && "keyPoints" in item ? item.keyPoints.map((point) => [point.id, [met]]) : []);
}

/** What the key alone says of a part; null where a person must decide, or where there is no such part. */
export function keyPointsOf(scored: Scored, itemId: string, answer: Answer | undefined): number | null {
  const marks = scoreAttempt(scored, { [itemId]: answer });
  return marks.find((mark) => mark.itemId === itemId)?.points ?? null;
}

function essayPoints(scored: Scored, answers: Answers, levels: Levels): number | null {
  const rubric = essayPromptOf(scored, promptChosen(answers))?.rubric;
  return rubric && Object.keys(levels).length > 0 ? rubricPoints(rubric, levels) : null;
}

/**
 * A reviewer's change → the mark to keep, or why not. Null points fall back to the key's. Departing from an item's key
 * needs a reason, unless these points stand already (`standing`).
 */
export function decideMark(
  scored: Scored,
  answer: Answer | undefined,
  change: MarkChange,
  standing?: number | null,
): Decision {
  const { itemId, comment, reason } = change;
  const answers: Answers = { [itemId]: answer };
  const chosen = promptChosen(answers);
  const part = partsOf(scored, chosen).find((each) => each.itemId === itemId);
  if (!part) return { refused: { item: "This item is not in the lesson." } };
  const allowed = levelsAllowed(scored, itemId, chosen);
  if (Object.entries(change.levels).some(([id, level]) => !allowed.get(id)?.includes(level)))
    return { refused: { levels: "This level is not in the rubric." } };
  const byKey = keyPointsOf(scored, itemId, answer);
  const given = itemId === essayItemId ? essayPoints(scored, answers, change.levels) : change.points;
  const points = given ?? (Object.keys(change.levels).length > 0 ? null : byKey);
  const wrong = points === null ? undefined : whyNotPoints(points, part.possible, byKey);
  if (wrong) return { refused: { points: wrong } };
  const departs = allowed.size === 0 && byKey !== null && points !== byKey && points !== standing;
  if (departs && reason.trim() === "") return { refused: { reason: sayWhy } };
  const source: MarkSource = points === byKey ? "key" : "teacher";
  const mark = { itemId, points, source, levels: { ...change.levels }, comment };
  return { mark, reason: departs ? reason.trim() : "" };
}

/** A piece's parts with what its key says of them and what they are marked by. */
export function markPartsOf(scored: Scored, answers: Answers): MarkPart[] {
  const chosen = promptChosen(answers);
  const byKey = new Map(scoreAttempt(scored, answers).map((mark) => [mark.itemId, mark.points]));
  return partsOf(scored, chosen).map((part) => {
    const marked = { ...part, byKey: byKey.get(part.itemId) ?? null };
    if (part.itemId === essayItemId)
      return { ...marked, criteria: essayPromptOf(scored, chosen)?.rubric.criteria };
    const item = scored.items.find((each) => each.id === part.itemId);
    if (!item || !("keyPoints" in item)) return marked;
    return { ...marked, keyPoints: item.keyPoints.map(({ id, text, points }) => ({ id, text, points })) };
  });
}

/** Sentence id → labels of the parts whose answers cite or choose it, in the lesson's order. */
export function citedBy(scored: Scored, answers: Answers): Record<string, string[]> {
  const labels: Record<string, string[]> = {};
  for (const { itemId, label } of partsOf(scored)) {
    const answer = answers[itemId];
    if (!answer) continue;
    const chosen = "sentences" in answer ? answer.sentences : [];
    const cited = "cited" in answer ? (answer.cited ?? []) : [];
    for (const id of new Set([...chosen, ...cited])) labels[id] = [...(labels[id] ?? []), label];
  }
  return labels;
}

/** Where the students of an assignment are. */
export interface Progress {
  notStarted: number;
  working: number;
  submitted: number;
  returned: number;
}
export const inAll = (p: Progress): number => p.notStarted + p.working + p.submitted + p.returned;

/** "18 of 30 submitted · 5 working now"; what was returned had been submitted. */
export function sayProgress(progress: Progress): string {
  const said = [`${progress.submitted + progress.returned} of ${inAll(progress)} submitted`];
  if (progress.working > 0) said.push(`${progress.working} working now`);
  if (progress.returned > 0) said.push(`${progress.returned} returned`);
  return said.join(" · ");
}

/** The four segments of a class's bar, from the least to the most finished. */
export const segmentsOf = ({ notStarted, working, submitted, returned }: Progress) =>
  [
    { name: "not started", count: notStarted },
    { name: "working", count: working },
    { name: "submitted", count: submitted },
    { name: "returned", count: returned },
  ] as const;

/** Whether an assignment is out at `now`: open already, and not closed yet. */
export const isOut = (times: { opensAt: Date | null; closesAt: Date | null }, now: Date): boolean =>
  (times.opensAt === null || times.opensAt <= now) && (times.closesAt === null || times.closesAt > now);

/** Orders what is out: the soonest due first, then what has no due time, and at the end what is past due, the latest first. */
export const byDueTime =
  (now: Date) =>
  (a: { dueAt: Date | null }, b: { dueAt: Date | null }): number => {
    const rank = ({ dueAt }: { dueAt: Date | null }) => (dueAt === null ? 1 : dueAt > now ? 0 : 2);
    const turn = rank(a) === 2 ? -1 : 1;
    return rank(a) - rank(b) || turn * ((a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0));
  };

/** What "Return all reviewed" did, in a sentence: how many, and whose work was left. */
export function sayReturnedAll(returned: number, left: readonly string[]): string {
  const pieces = (n: number) => `${n} ${n === 1 ? "piece" : "pieces"}`;
  const said = returned === 0 ? "Nothing was returned." : `${pieces(returned)} returned.`;
  if (left.length === 0) return returned === 0 ? `${said} No submitted work is waiting.` : said;
  const names = left.slice(0, 6).join(", ");
  const more = left.length > 6 ? ` and ${left.length - 6} more` : "";
  return `${said} Left, with parts still to mark: ${names}${more}.`;
}

export interface QueueEntry {
  attemptId: string;
  name: string;
  state: AttemptState;
}
export interface Neighbours {
  /** Counted from 1; 0 where the attempt is not in the queue. */
  place: number;
  of: number;
  previous?: QueueEntry;
  next?: QueueEntry;
  /** The next one that waits for a review, looking on from here and then from the start. */
  nextSubmitted?: QueueEntry;
}

/** Who comes before and after an attempt in the order of review. */
export function neighbours(queue: readonly QueueEntry[], attemptId: string): Neighbours {
  const at = queue.findIndex((entry) => entry.attemptId === attemptId);
  const others = [...queue.slice(at + 1), ...queue.slice(0, Math.max(at, 0))];
  return {
    place: at + 1,
    of: queue.length,
    previous: at > 0 ? queue[at - 1] : undefined,
    next: queue[at + 1],
    nextSubmitted: others.find((entry) => entry.state === "submitted" && entry.attemptId !== attemptId),
  };
}

/** One cell of the gradebook. */
export interface Grade {
  attemptId: string;
  state: AttemptState;
  points: number;
  possible: number;
  late: boolean;
}

/** Of a student's attempts at one assignment the one that counts: the newest handed in, else the newest. */
export function counted<A extends { number: number; state: AttemptState }>(
  tries: readonly A[],
): A | undefined {
  const newestFirst = [...tries].sort((a, b) => b.number - a.number);
  return newestFirst.find((attempt) => attempt.state !== "working") ?? newestFirst[0];
}

/** Mean points of what was returned, to one decimal; null where nothing was. */
export function average(grades: readonly (Grade | null)[]): number | null {
  const points = grades.flatMap((grade) => (grade?.state === "returned" ? [grade.points] : []));
  if (points.length === 0) return null;
  return Math.round((points.reduce((sum, n) => sum + n, 0) / points.length) * 10) / 10;
}
