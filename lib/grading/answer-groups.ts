/** Answers that say the same, so that a teacher can mark them together. */
import { type Likeness, likenessOf } from "./answer-likeness";
import type { Word } from "./answer-words";
import { negations } from "./opposites";
import { areOpposite } from "./similarity";

export interface GivenAnswer {
  id: string;
  text: string;
}
export interface AnswerGroup {
  /** Ids of the members, in alphabetical order. */
  ids: string[];
  /** The member that is most like the others: its id. */
  middle: string;
}

/** Two answers of one group are at least so alike (see `likenessOf`). */
const alike = 0.72;

/**
 * Puts answers of nearly the same meaning into groups: every two members are alike, have the same negations and numbers
 * and hold no opposites ("rose", "fell"). Every answer is in exactly one group, alone where nothing is like it; the
 * largest group comes first. The order of the answers makes no difference.
 */
export function groupAnswers(
  answers: readonly GivenAnswer[],
  vocabulary?: ReadonlySet<string>,
): AnswerGroup[] {
  const sorted = [...answers].sort((a, b) => compare(a.text, b.text) || compare(a.id, b.id));
  const likeness = likenessOf(
    sorted.map((answer) => answer.text),
    vocabulary,
  );
  const turns = likeness.words.map(turnsOf);
  const near = (a: number, b: number) =>
    sameStems(likeness.words[a], likeness.words[b])
      ? 1
      : turns[a] === turns[b] && !opposed(likeness.words[a] ?? [], likeness.words[b] ?? [])
        ? likeness.of(a, b)
        : 0;
  const groups = joined(sorted.length, near);
  return groups
    .map((members) => ({
      ids: members.map((m) => sorted[m]?.id ?? "").sort(compare),
      middle: sorted[middleOf(members, likeness)]?.id ?? "",
    }))
    .sort((a, b) => b.ids.length - a.ids.length || compare(a.ids[0] ?? "", b.ids[0] ?? ""));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const stems = (words: readonly Word[] | undefined) => (words ?? []).map((word) => word.stem).join(" ");
const sameStems = (a: readonly Word[] | undefined, b: readonly Word[] | undefined) => stems(a) === stems(b);
/** What must be the same in a group: how often an answer negates, and its numbers. */
const turnsOf = (words: readonly Word[]) =>
  [
    words.filter((word) => negations.has(word.norm)).length,
    ...words.flatMap((word) => (/^\d/.test(word.norm) ? word.norm : [])).sort(),
  ].join(" ");
function opposed(a: readonly Word[], b: readonly Word[]): boolean {
  const has = (words: readonly Word[], stem: string) => words.some((word) => word.stem === stem);
  return a.some((word) =>
    b.some((other) => areOpposite(word.stem, other.stem) && !(has(a, other.stem) && has(b, word.stem))),
  );
}

/** Agglomerative clustering with complete linkage: the nearest two groups join while all their members are alike. */
function joined(count: number, near: (a: number, b: number) => number): number[][] {
  const groups: number[][] = Array.from({ length: count }, (_, n) => [n]);
  const links: number[][] = groups.map((_, a) => Array.from({ length: a }, (_, b) => near(a, b)));
  const at = (a: number, b: number) => links[Math.max(a, b)]?.[Math.min(a, b)] ?? 0;
  for (;;) {
    let best = alike;
    let pair: [number, number] | undefined;
    for (let a = 1; a < groups.length; a++)
      for (let b = 0; b < a; b++)
        if ((groups[a]?.length ?? 0) > 0 && (groups[b]?.length ?? 0) > 0 && at(a, b) >= best) {
          if (at(a, b) === best && pair) continue;
          best = at(a, b);
          pair = [b, a];
        }
    if (!pair) return groups.filter((group) => group.length > 0);
    const [into, from] = pair;
    for (let n = 0; n < groups.length; n++) {
      if (n === into) continue;
      const row = links[Math.max(n, into)];
      if (row) row[Math.min(n, into)] = Math.min(at(n, into), n === from ? 1 : at(n, from));
    }
    groups[into] = [...(groups[into] ?? []), ...(groups[from] ?? [])];
    groups[from] = [];
  }
}

function middleOf(members: readonly number[], likeness: Likeness): number {
  const total = (m: number) => members.reduce((n, other) => n + likeness.of(m, other), 0);
  return members.reduce((best, m) => (total(m) > total(best) ? m : best), members[0] ?? 0);
}
