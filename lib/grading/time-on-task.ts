/**
 * How long a piece was worked on, as far as its saves tell. Each answer keeps only the time of its last save, so a stretch
 * is the time from one such save to the next, from the start, and to handing in; a longer one than `longestStretch` counts
 * as that, since nobody knows whether its writer was there. So long writing in one answer is told too short, a page left
 * open for less than that too long: an estimate to compare students by, not a measure.
 */

/** Seconds. */
export const longestStretch = 5 * 60;

export interface Worked {
  /** Seconds in all. */
  seconds: number;
  /** Seconds of the stretch that ended with an item's last save, by item id. */
  items: Record<string, number>;
}

/** Seconds after the start at which each answer was saved last, and at which the piece was handed in (null: it wasn't). */
export function timeOnTask(saved: Readonly<Record<string, number>>, handedIn: number | null): Worked {
  const moments = Object.entries(saved)
    .filter(([, at]) => at >= 0)
    .sort(([idA, a], [idB, b]) => a - b || (idA < idB ? -1 : 1));
  const items: Record<string, number> = {};
  let [before, seconds] = [0, 0];
  for (const [id, at] of moments) {
    const stretch = Math.min(longestStretch, at - before);
    items[id] = stretch;
    seconds += stretch;
    before = at;
  }
  if (handedIn !== null && handedIn > before) seconds += Math.min(longestStretch, handedIn - before);
  return { seconds, items };
}

/** "40 s", "12 min", "1 h 20 min". */
export function sayDuration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}
