/** Marking by question: which answers are marked together, and what a group's decision makes of each. Pure. */
import type { AttemptState } from "@/db/schema";
import { wordingsOf } from "@/lib/grading/answer-wordings";
import type { Levels } from "@/lib/grading/rubric";
import type { AnswerKey } from "@/lib/grading/suggest-key";
import type { Scored } from "@/lib/grading/totals";
import type { Answer } from "@/lib/items/answers";
import { decideMark, type Mark } from "../rules";

/** Wordings and answers that one page holds at most; the next ones come when these are marked. */
export const batch = { wordings: 100, answers: 250 };

export interface Typed {
  attemptId: string;
  text: string;
  /** Of the mark as it stands: changes with every change of it; empty where there is none. */
  seen: string;
}

type Item = Scored["items"][number];
type TypedItem = Extract<Item, { kind: "short-answer" }>;
const isTyped = (item: Item): item is TypedItem => item.kind === "short-answer";

/** The items that students answer in their own words, with the numbers that readers know them by. */
export const typedItems = (scored: Scored) =>
  scored.items.flatMap((item, n) => (isTyped(item) ? [{ item, label: String(n + 1) }] : []));

/** What suggestions for an item go by. */
export const keyOf = ({ stem, modelAnswer, points, keyPoints }: TypedItem): AnswerKey => ({
  ...{ stem, modelAnswer, points },
  keyPoints: keyPoints.map(({ id, text, points: worth, accepted, notEnough }) => ({
    ...{ id, text, points: worth, accepted, notEnough },
  })),
});

/** The answers to group now: those that most share a wording with, so that a large class's commonest come first. */
export function firstBatch(answers: readonly Typed[]): { now: Typed[]; later: number } {
  const byId = new Map(answers.map((answer) => [answer.attemptId, answer]));
  const wordings = wordingsOf(answers.map(({ attemptId, text }) => ({ id: attemptId, text })))
    .sort((a, b) => b.ids.length - a.ids.length)
    .slice(0, batch.wordings);
  const now = wordings
    .flatMap((wording) => wording.ids)
    .slice(0, batch.answers)
    .flatMap((id) => byId.get(id) ?? []);
  return { now, later: answers.length - now.length };
}

export interface GroupChange {
  itemId: string;
  points: number;
  levels: Levels;
  /** Empty: what stands is left. */
  comment: string;
  /** The comment that this group was given before, which the new one replaces. */
  was: string;
}
export interface Standing {
  state: AttemptState;
  answer: Answer | undefined;
  mark: Mark | undefined;
  seen: string;
}

/** A group's comment beside what a member has already: nothing that anyone wrote is lost. */
export function withComment(standing: string, was: string, now: string): string {
  const before =
    was !== "" && standing.endsWith(was)
      ? standing.slice(0, standing.length - was.length).trimEnd()
      : standing;
  if (now === "") return was === "" ? standing : before;
  if (before === "" || before === now) return now;
  return before.split("\n\n").includes(now) ? before : `${before}\n\n${now}`;
}

/** The mark that the decision makes of one member; `changed` where it is not what the teacher saw. */
export function decideMember(
  scored: Scored,
  change: GroupChange,
  seen: string,
  standing: Standing,
): { mark: Mark } | { changed: true } | { refused: Record<string, string> } {
  if (standing.state !== "submitted" || standing.seen !== seen) return { changed: true };
  const { itemId, points, levels } = change;
  const comment = withComment(standing.mark?.comment ?? "", change.was, change.comment);
  const decided = decideMark(
    scored,
    standing.answer,
    { itemId, points, levels, comment, reason: "" },
    points,
  );
  return "refused" in decided ? decided : { mark: decided.mark };
}
