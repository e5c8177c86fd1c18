/** What a student is told of a lesson that was changed after the work began. Pure. */
import type { MarkSource } from "@/db/schema";
import { type Aspect, lessonChanges, type PartChange } from "@/lib/features/assignments/moving/changes";
import type { Scored } from "@/lib/grading/totals";
import { essayItemId } from "@/lib/items/essay";
import type { Feedback } from "./feedback";

/** A move of the assignment to a newer version, in JSON: the time as text. */
export interface StoredMove {
  from: number;
  to: number;
  at: string;
  note: string;
}
/** A line of the marks' log. */
export interface LoggedMark {
  itemId: string;
  points: number | null;
  source: MarkSource;
  lessonVersion: number;
}
export interface Changed {
  /** When it was changed last. */
  at: Date;
  /** The teacher's words, oldest first. */
  notes: string[];
  /** One sentence for each question: "Question 2: its wording." */
  lines: string[];
}

interface Given {
  moves: readonly StoredMove[];
  /** The version that the student's page began with, and its content. */
  version: number;
  before: Scored;
  /** What asks and scores now. */
  after: Scored;
  /** Null where nothing of the marks may be told: then nothing of keys either. */
  feedback: Feedback | null;
  log: readonly LoggedMark[];
}

/** Null where nothing was changed since. */
export function changedFor({ moves, version, before, after, feedback, log }: Given): Changed | null {
  const since = moves.filter(({ from }) => from >= version);
  const last = since.at(-1);
  if (!last) return null;
  const lines = lessonChanges(before, after).flatMap((change) => {
    const part = feedback?.parts.find(({ itemId }) => itemId === change.itemId);
    const was = log.findLast(
      ({ itemId, lessonVersion }) => itemId === change.itemId && lessonVersion < last.to,
    );
    const points =
      part &&
      part.points !== null &&
      was?.source === "key" &&
      was.points !== null &&
      was.points !== part.points
        ? ` Your points: ${was.points} before, ${part.points} now.`
        : "";
    const said = say(change, feedback !== null);
    return said ? [said + points] : [];
  });
  return { at: new Date(last.at), notes: since.map(({ note }) => note).filter((note) => note !== ""), lines };
}

const named: Record<Aspect, string | null> = {
  wording: "its wording",
  points: "its points",
  rubric: "how it is marked",
  key: "what counts as right",
  // Where the answer stands would be told by it.
  evidence: null,
};

function say({ itemId, label, what, aspects }: PartChange, keysToo: boolean): string | null {
  const name = itemId === essayItemId ? "The essay" : `Question ${label}`;
  if (what === "new") return `${name} is new.`;
  if (what === "gone")
    return itemId === essayItemId
      ? "The essay is no longer asked. What you wrote is kept."
      : `What was question ${label} is no longer asked. Your answer to it is kept.`;
  const told = aspects.flatMap(({ aspect }) => (aspect === "key" && !keysToo ? [] : (named[aspect] ?? [])));
  return told.length === 0 ? null : `${name}: ${told.join(", ")}.`;
}
