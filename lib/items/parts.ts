/** What the types' scoring and keyless forms have in common. No zod at runtime: the browser's views import this. */
import type { ItemBase, Score } from "./base";

/** A share (0 to 1) of an item's points, to hundredths and never above the whole; a share outside counts as 0 or 1. */
export function pointsOf(points: number, share: number): Score {
  if (share >= 1) return { points, decided: true };
  return { points: Math.min(points, Math.round(points * Math.max(0, share) * 100) / 100), decided: true };
}

/** What a student may see of any item before feedback is due, named field by field. */
export const seenOf = ({ id, stem, points, skill, standards, depth }: ItemBase) => ({
  id,
  stem,
  points,
  skill,
  standards,
  depth,
});

/** In the order of their texts, then of their ids: an order that tells nothing of the key. */
export function byText(entries: readonly { id: string; text: string }[]) {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return entries
    .map(({ id, text }) => ({ id, text }))
    .sort((a, b) => order(a.text.toLowerCase(), b.text.toLowerCase()) || order(a.id, b.id));
}

/** With the id at the end, or without it where it was there. */
export const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];

/** Most sentences cited beside one answer; the schema's bound. */
const mostCited = 40;

/** Pointing at the article where an answer only cites it; `blank` is the answer before anything else is given. */
export const citing = <A extends { cited?: string[] }>(blank: A) => ({
  pointed: (answer: A): string[] => answer.cited ?? [],
  point: (_: unknown, answer: A | undefined, sentence: string): A => {
    const given = answer ?? blank;
    const cited = toggled(given.cited ?? [], sentence);
    return cited.length > mostCited ? given : { ...given, cited };
  },
});
