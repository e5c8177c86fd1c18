/** How near two words, or two runs of words, come to saying the same. */
import { synonymGroups } from "@/lib/language/synonyms";
import type { Word } from "./answer-words";
import { opposites } from "./opposites";
import { stemOf } from "./stems";

let synonyms: Map<string, Set<number>> | undefined;
/** Stem → the groups of synonyms it stands in. */
function groupsOf(stem: string): Set<number> | undefined {
  if (!synonyms) {
    synonyms = new Map();
    for (const [n, group] of synonymGroups().entries())
      for (const word of group) {
        const s = stemOf(word);
        const groups = synonyms.get(s) ?? new Set<number>();
        groups.add(n);
        synonyms.set(s, groups);
      }
  }
  return synonyms.get(stem);
}

/** True where one stem is the other's opposite ("rise", "fall"). */
export const areOpposite = (a: string, b: string): boolean => opposites.get(a)?.has(b) ?? false;

function areSynonyms(a: string, b: string): boolean {
  const mine = groupsOf(a);
  const other = groupsOf(b);
  if (!mine || !other) return false;
  for (const group of mine) if (other.has(group)) return true;
  return false;
}

const matches = new Map<string, Map<string, number>>();
let kept = 0;
/** What a synonym counts beside the word itself. */
const synonymStrength = 0.8;
/** How well one word stands for another: 1 for the same stem, less for a synonym, 0 for anything else. */
export function wordMatch(a: Word, b: Word): number {
  if (a.stem === b.stem) return 1;
  const match = matches.get(a.stem)?.get(b.stem);
  if (match !== undefined) return match;
  // A bound, so that a server that runs for years doesn't keep every pair it has met.
  if (++kept > 500_000) {
    matches.clear();
    kept = 0;
  }
  const found = areSynonyms(a.stem, b.stem) && !areOpposite(a.stem, b.stem) ? synonymStrength : 0;
  const row = matches.get(a.stem) ?? new Map<string, number>();
  matches.set(a.stem, row.set(b.stem, found));
  return found;
}

/** The best match of a word among others, 0 where there is none. */
export function bestMatch(word: Word, others: readonly Word[]): number {
  let best = 0;
  for (const other of others) {
    const match = wordMatch(word, other);
    if (match > best) best = match;
    if (best === 1) break;
  }
  return best;
}

/** Share of the weight of `words` that `others` hold, 0 to 1; `otherwise` where nothing has weight. */
export function coverage(
  words: readonly Word[],
  others: readonly Word[],
  weight: (word: Word) => number,
  exact = false,
  otherwise = 0,
): number {
  let held = 0;
  let all = 0;
  for (const word of words) {
    const w = weight(word);
    const match = bestMatch(word, others);
    all += w;
    held += w * (exact && match < 1 ? 0 : match);
  }
  return all > 0 ? held / all : otherwise;
}

/** Weight of the longest common subsequence of two runs, weighed by the words of the second. */
export function commonOrder(
  a: readonly Word[],
  b: readonly Word[],
  weight: (word: Word) => number,
  exact: boolean,
): number {
  const best = new Float64Array(b.length + 1);
  const weights = b.map(weight);
  for (const word of a) {
    let diagonal = 0;
    for (const [j, other] of b.entries()) {
      const above = best[j + 1] ?? 0;
      const full = word.stem === other.stem;
      const match = full ? 1 : exact || !word.content || !other.content ? 0 : wordMatch(word, other);
      best[j + 1] = Math.max(above, best[j] ?? 0, diagonal + match * (weights[j] ?? 0));
      diagonal = above;
    }
  }
  return best[b.length] ?? 0;
}

/** Counts of a text's runs of `n` characters, with a space at both ends. */
export function characterRuns(text: string, n: number): Map<string, number> {
  const runs = new Map<string, number>();
  const padded = ` ${text} `;
  for (let at = 0; at + n <= padded.length; at++) {
    const run = padded.slice(at, at + n);
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

/** Runs that both hold, and the size of each. */
export function sharedRuns(a: Map<string, number>, b: Map<string, number>) {
  let shared = 0;
  for (const [run, count] of a) shared += Math.min(count, b.get(run) ?? 0);
  const size = (runs: Map<string, number>) => [...runs.values()].reduce((n, c) => n + c, 0);
  return { shared, a: Math.max(1, size(a)), b: Math.max(1, size(b)) };
}
