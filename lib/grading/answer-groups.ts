/** Answers to one question that can be marked together. A group is a suggestion: whoever marks can pull out any member. */
import { type Likeness, likenessOf } from "./answer-likeness";
import { type GivenAnswer, turnsOf, type Wording, wordingsOf } from "./answer-wordings";
import type { Word } from "./answer-words";
import { areOpposite } from "./similarity";
import { type AnswerKey, type PreparedKey, prepareKey } from "./suggest-key";
import { nearnessOf } from "./suggest-nearness";

export interface Member extends Wording {
  /** So much unlike the first wording that it should be read before it gets the same mark. */
  look: boolean;
}
const none: Wording = { text: "", ids: [], identical: true };
export interface AnswerGroup {
  /** The first is the one that is most like the others, which stands for the group. */
  wordings: [Member, ...Member[]];
  /** Answers in it. */
  size: number;
}
export type { GivenAnswer };
export interface Grouping {
  /** Spellings to mend towards. */
  vocabulary?: ReadonlySet<string>;
  /** How near a text comes to each key point: sums as of `nearnessOf`, and the points' shares of all points. */
  leaning?: { of: (text: string) => readonly number[]; shares: readonly number[] };
}

/*
 * Chosen with bench/eval/groups.ts on the questions of six of SciEntsBank's modules; measured on the others. Two answers are
 * as near as their likeness, less what they lie apart from the key: they may use the same words, of which one is right.
 */
const apart = 0.2;
const farthest = 3;
/** Groups join while their members are at least so near on average. */
const joins = 0;
/** Beside the first wording; below this a member is shown to be read. */
const sure = 0.5;
/** Less than any nearness: such answers are never in one group. */
const never = -10;
/** Without a key words alone decide, and have to be much alike. */
const unled = 0.55;

/** The grouping that the marking page uses. */
export function groupingBy(key: AnswerKey): Grouping {
  const ready = prepareKey(key);
  return { vocabulary: ready.points[0]?.references[0]?.vocabulary, leaning: leaningOf(ready) };
}
function leaningOf({ points }: PreparedKey): Grouping["leaning"] {
  const all = points.reduce((n, point) => n + point.points, 0);
  return {
    of: (text) => points.map((point) => nearnessOf(point, text).sum),
    shares: points.map((point) => (all > 0 ? point.points / all : 1 / points.length)),
  };
}

/**
 * Puts answers of nearly the same meaning into groups: alike in their words and in what they hold of the key, with the
 * same negations and numbers, and no opposites ("rose", "fell"). Every answer is in exactly one group, alone where nothing is
 * like it; the largest group comes first. The order of the answers makes no difference.
 */
export function groupAnswers(answers: readonly GivenAnswer[], grouping: Grouping = {}): AnswerGroup[] {
  const wordings = wordingsOf(answers, grouping.vocabulary);
  const likeness = likenessOf(
    wordings.map((wording) => wording.text),
    grouping.vocabulary,
  );
  const near = nearnessOfPairs(wordings, likeness, grouping.leaning);
  const sizes = wordings.map((wording) => wording.ids.length);
  return joined(sizes, near)
    .map((members): AnswerGroup => {
      const first = middleOf(members, sizes, near);
      const others = members
        .filter((m) => m !== first)
        .sort((a, b) => near(first, a) - near(first, b) || a - b);
      const at = (m: number, look: boolean): Member => ({ ...(wordings[m] ?? none), look });
      return {
        wordings: [at(first, false), ...others.map((m) => at(m, near(first, m) < sure))],
        size: members.reduce((n, m) => n + (sizes[m] ?? 0), 0),
      };
    })
    .sort((a, b) => b.size - a.size || compare(a.wordings[0].text, b.wordings[0].text));
}

type Near = (a: number, b: number) => number;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function opposed(a: readonly Word[], b: readonly Word[]): boolean {
  const has = (words: readonly Word[], stem: string) => words.some((word) => word.stem === stem);
  return a.some((word) =>
    b.some((other) => areOpposite(word.stem, other.stem) && !(has(a, other.stem) && has(b, word.stem))),
  );
}

function nearnessOfPairs(
  wordings: readonly Wording[],
  { words, of }: Likeness,
  leaning: Grouping["leaning"],
): Near {
  const turns = words.map(turnsOf);
  const within = (sum: number) => Math.max(-farthest, Math.min(farthest, sum));
  const leans = wordings.map(({ text }) => (leaning ? leaning.of(text).map(within) : []));
  const between = (a: number, b: number) =>
    (leaning?.shares ?? []).reduce(
      (n, share, p) => n + share * Math.abs((leans[a]?.[p] ?? 0) - (leans[b]?.[p] ?? 0)),
      0,
    );
  const table = wordings.map((_, a) =>
    Float32Array.from({ length: a }, (__, b) =>
      turns[a] !== turns[b] || opposed(words[a] ?? [], words[b] ?? [])
        ? never
        : of(a, b) - apart * between(a, b) - (leaning ? 0 : unled),
    ),
  );
  return (a, b) => (a === b ? 1 : (table[Math.max(a, b)]?.[Math.min(a, b)] ?? 0));
}

/** Agglomerative clustering with average linkage, each answer counting once; of equally near pairs the first joins. */
function joined(sizes: readonly number[], near: Near): number[][] {
  const groups: number[][] = sizes.map((_, n) => [n]);
  const weights = [...sizes];
  const links = sizes.map((_, a) => Float64Array.from({ length: a }, (__, b) => near(a, b)));
  const at = (a: number, b: number) => links[Math.max(a, b)]?.[Math.min(a, b)] ?? never;
  const left = sizes.map((_, n) => n);
  for (;;) {
    let best = joins - 1e-9;
    let pair: [number, number] | undefined;
    for (const [n, a] of left.entries())
      for (const b of left.slice(0, n))
        if (at(a, b) > best) {
          best = at(a, b);
          pair = [b, a];
        }
    if (!pair) return left.map((n) => groups[n] ?? []);
    const [into, from] = pair;
    const [mine, other] = [weights[into] ?? 0, weights[from] ?? 0];
    left.splice(left.indexOf(from), 1);
    for (const n of left) {
      const row = links[Math.max(n, into)];
      if (n === into || !row) continue;
      row[Math.min(n, into)] =
        Math.min(at(n, into), at(n, from)) <= never
          ? never
          : (at(n, into) * mine + at(n, from) * other) / (mine + other);
    }
    groups[into] = [...(groups[into] ?? []), ...(groups[from] ?? [])];
    weights[into] = mine + other;
  }
}

function middleOf(members: readonly number[], sizes: readonly number[], near: Near): number {
  const total = (m: number) => members.reduce((n, other) => n + near(m, other) * (sizes[other] ?? 0), 0);
  const totals = new Map(members.map((m) => [m, total(m)]));
  return [...members]
    .sort((a, b) => a - b)
    .reduce((best, m) => ((totals.get(m) ?? 0) > (totals.get(best) ?? 0) ? m : best));
}
