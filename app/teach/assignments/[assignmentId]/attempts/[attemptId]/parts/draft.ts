/** What a reviewer typed of one part, beside what the server holds. Pure. */
import type { ReviewState } from "@/lib/features/reviews/queries";
import { type Levels, type MarkPart, sayWhy, whyNotPoints } from "@/lib/grading/rubric";

/** The part that stands for the comment on the whole piece. */
export const wholePiece = "whole piece";

/** What a reviewer can type of one part. Points are kept as typed; empty means "as the key says, or not marked". */
export interface Draft {
  points: string;
  levels: Levels;
  comment: string;
  reason: string;
}
export const empty: Draft = { points: "", levels: {}, comment: "", reason: "" };
const sameLevels = (a: Levels, b: Levels) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((id) => a[id] === b[id]);
const sameMark = (a: Draft, b: Draft) =>
  a.points.trim() === b.points.trim() && sameLevels(a.levels, b.levels);
export const same = (a: Draft, b: Draft) => sameMark(a, b) && a.comment === b.comment;
/** The points typed; NaN where they are no number. A decimal comma counts as a point. */
export const typedPoints = (typed: string): number | null => {
  const text = typed.trim().replace(",", ".");
  if (text === "") return null;
  return /^-?\d{1,4}(\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN;
};

/**
 * Mine and theirs, both made from `base`: what only one of us touched is taken from them who did. Points with their
 * levels are one thing, the comment another; `conflict` where both touched the same thing.
 */
export function merge(base: Draft, mine: Draft, theirs: Draft): { draft: Draft; conflict: boolean } {
  const markTouched = !sameMark(mine, base);
  const commentTouched = mine.comment !== base.comment;
  const { points, levels } = markTouched ? mine : theirs;
  const comment = commentTouched ? mine.comment : theirs.comment;
  const conflict =
    (markTouched && !sameMark(theirs, base) && !sameMark(mine, theirs)) ||
    (commentTouched && theirs.comment !== base.comment && mine.comment !== theirs.comment);
  return { draft: { points, levels, comment, reason: mine.reason }, conflict };
}

/** Messages by field of what need not be sent to be refused. */
export function whyNotSend(
  part: MarkPart | undefined,
  draft: Draft,
  kept: Draft,
): Record<string, string> | undefined {
  const points = typedPoints(draft.points);
  if (!part || part.criteria || points === null) return undefined;
  const wrong = whyNotPoints(points, part.possible, part.byKey);
  if (wrong) return { points: wrong };
  const departs = !part.keyPoints && points !== part.byKey && points !== typedPoints(kept.points);
  return departs && draft.reason.trim() === "" ? { reason: sayWhy } : undefined;
}

/** What the server holds, as drafts by part. The essay's points follow from its levels and are not typed. */
export function draftsOf(review: ReviewState, derived: ReadonlySet<string>) {
  const drafts = new Map<string, { draft: Draft; by: string | null }>();
  for (const { itemId, points, levels, comment, source, by } of review.marks) {
    const typed = source === "key" || points === null || derived.has(itemId) ? "" : String(points);
    drafts.set(itemId, { draft: { points: typed, levels, comment, reason: "" }, by });
  }
  drafts.set(wholePiece, { draft: { ...empty, comment: review.comment }, by: null });
  return drafts;
}
