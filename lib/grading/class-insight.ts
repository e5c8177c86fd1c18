/** A class's pieces → what each part of the lesson tells. Pure. */
import { listedIn } from "@/lib/items/choices";
import type { Item } from "@/lib/items/schema";
import { type Choices, type Counted, choicesOf } from "./choices";
import { weaknesses } from "./item-flags";
import { type ItemFigures, itemFigures, median } from "./item-statistics";
import { timeOnTask } from "./time-on-task";
import { partsOf, type Scored } from "./totals";

/** A piece that was handed in. */
export interface Handed {
  /** By item id; null: not yet marked. */
  points: Readonly<Record<string, number | null>>;
  /** Seconds after the start at which each answer was saved last. */
  saved: Readonly<Record<string, number>>;
  /** Seconds after the start at which it was handed in. */
  handedIn: number | null;
}
export interface PartInsight extends ItemFigures, Choices {
  itemId: string;
  label: string;
  /** "multiple choice", "essay". */
  type: string;
  stem: string;
  skill: string;
  students: number;
  /** Median seconds that ended with this answer's last save; null where nobody saved one. */
  seconds: number | null;
  /** What is weak in it, in words. */
  weak: string[];
}
export interface ClassInsight {
  students: number;
  parts: PartInsight[];
  /** Seconds on task of each piece, from the shortest. */
  times: number[];
  /** Mean share of all marked points, 0 to 1; null where nothing is marked. */
  mean: number | null;
}

const nothingChosen: Choices = { choices: [], blank: 0, more: 0 };

/** One key to be chosen among options: the share that guessing gives is 1 of so many; 0 for every other item. */
function oneOf(item: Item | undefined): number {
  if (!item || !("key" in item) || typeof item.key !== "string") return 0;
  return listedIn(item).length;
}

/** What each part of the lesson tells of the class, in the lesson's order. */
export function classInsight(
  lesson: Scored,
  pieces: readonly Handed[],
  counted: ReadonlyMap<string, readonly Counted[]>,
): ClassInsight {
  const parts = partsOf(lesson);
  const shares = pieces.map(({ points }) =>
    parts.map(({ itemId, possible }) => shareOf(points[itemId] ?? null, possible)),
  );
  const figures = itemFigures(shares, parts.length);
  const worked = pieces.map(({ saved, handedIn }) => timeOnTask(saved, handedIn));
  const students = pieces.length;
  const told = parts.map(({ itemId, label, type }, at): PartInsight => {
    const item = lesson.items.find(({ id }) => id === itemId);
    const choices = item ? choicesOf(item, counted.get(itemId) ?? [], students) : nothingChosen;
    const figure = figures[at] ?? { marked: 0, facility: null, discrimination: null };
    const judged = { ...figure, ...choices, students };
    return {
      ...judged,
      ...{ itemId, label, type },
      stem: item?.stem ?? "The essay",
      skill: item?.skill ?? "",
      seconds: median(worked.flatMap(({ items }) => items[itemId] ?? [])),
      weak: weaknesses({ ...judged, options: oneOf(item) }),
    };
  });
  const times = worked.map(({ seconds }) => seconds).sort((a, b) => a - b);
  return { students, parts: told, times, mean: meanShare(shares, parts) };
}

const shareOf = (points: number | null, possible: number): number | null =>
  points === null || possible <= 0 ? null : Math.max(0, Math.min(1, points / possible));

function meanShare(
  shares: readonly (readonly (number | null)[])[],
  parts: readonly { possible: number }[],
): number | null {
  let [earned, possible] = [0, 0];
  for (const row of shares)
    for (const [at, share] of row.entries()) {
      const worth = parts[at]?.possible ?? 0;
      if (share === null) continue;
      earned += share * worth;
      possible += worth;
    }
  return possible === 0 ? null : earned / possible;
}

export interface TimeBand {
  /** Seconds: from (inclusive) to (exclusive). */
  from: number;
  to: number;
  students: number;
}
/** Times → at most `most` bands of equal whole minutes, from the shortest to the longest, empty ones between included. */
export function timeBands(times: readonly number[], most = 8): TimeBand[] {
  if (times.length === 0) return [];
  const [low, high] = [Math.min(...times), Math.max(...times)];
  const width = 60 * Math.max(1, Math.ceil((high - low + 60) / 60 / most));
  const start = Math.floor(low / width) * width;
  const count = Math.floor((high - start) / width) + 1;
  const bands = Array.from({ length: count }, (_, n) => ({
    from: start + n * width,
    to: start + (n + 1) * width,
    students: 0,
  }));
  for (const time of times) {
    const band = bands[Math.floor((time - start) / width)];
    if (band) band.students += 1;
  }
  return bands;
}
