/**
 * How hard readers find a single word, by boosted trees fitted on CompLex (Shardlow et al. 2020) with
 * `lib/cli/fit-difficulty.ts`. Only the word counts, not its sentence: that is what a glossary chooses by.
 */
import model from "./data/difficulty.json" with { type: "json" };
import { baseForms, isListed, levelOf, levels, senseCountsOf, zipfOf } from "./frequency";
import { syllables } from "./syllables";

const endings =
  "tion ment ness ity ing ed ly ous al ive ance ence ism ist able er ship ase in ia is us um ic ate ize ology oid ine ene ide or hood age ant ure".split(
    " ",
  );

/** Measures of one word, in the order of `difficultyNames`. `word` as written, since capitals count. */
export function difficultyFeatures(word: string): number[] {
  const norm = word.toLowerCase().replace(/’/g, "'");
  const bases = baseForms(norm);
  const lemma = bases.reduce((best, b) => (uses(b) > uses(best) ? b : best), bases.at(-1) ?? norm);
  const senses = senseCountsOf(lemma);
  const places = bases.flatMap((b) => {
    const level = levelOf(b);
    return level ? [levels.indexOf(level)] : [];
  });
  const { noun = 0, verb = 0, adjective = 0, adverb = 0 } = senses ?? {};
  const stem = norm.replace(/(?:s|es)$/, "");
  return [
    zipfOf(norm),
    Math.max(...bases.map(zipfOf)),
    isListed(norm) ? 0 : 1,
    norm.length,
    syllables(norm),
    Math.min(levels.length, ...places),
    Math.log(1 + noun + verb + adjective + adverb),
    Math.log(1 + noun),
    Math.log(1 + verb),
    Math.log(1 + adjective),
    [noun, verb, adjective, adverb].filter((n) => n > 0).length,
    senses?.uses ?? 0,
    /^\p{Lu}/u.test(word) ? 1 : 0,
    /^\p{Lu}{2,}$/u.test(word) ? 1 : 0,
    norm.endsWith("s") && stem !== norm && isListed(stem) ? 1 : 0,
    (norm.match(/[aeiouy]/g)?.length ?? 0) / Math.max(1, norm.length),
    /[^a-z]/.test(norm) ? 1 : 0,
    /^(?:un|in|im|dis|non|re|pre|over|inter|trans|sub|de|co|anti)/.test(norm) ? 1 : 0,
    endings.findIndex((e) => stem.endsWith(e) && stem.length > e.length + 1),
    rarestPair(norm),
  ];
}
const uses = (lemma: string) => (senseCountsOf(lemma)?.uses ?? 0) + zipfOf(lemma) / 10;

export const difficultyNames =
  "zipf,lemma zipf,unlisted,letters,syllables,level,senses,noun senses,verb senses,adjective senses,classes,uses,capital,capitals,plural,vowels,sign,prefix,ending,odd letters".split(
    ",",
  );

/** Pairs of letters that English words seldom have ("sz", "yr", "ph"): how odd the oddest pair of the word looks. */
const oddPairs = /ph|rh|ps|pn|mn|gn|yp|yr|ys|ae|oe|eu|kh|zh|qa|dj|pt|xi|yx|x[^tpci]|z[^aeioz]/g;
const rarestPair = (word: string) => word.match(oddPairs)?.length ?? 0;

/** One tree as flat nodes: [measure, border, left, right] or [-1, value, 0, 0]; smaller or equal goes left. */
export type Tree = [number, number, number, number][];
/** The sum of all trees for a row of measures. */
export function sumOfTrees(base: number, trees: Tree[], row: number[]): number {
  let sum = base;
  for (const tree of trees) {
    let node = tree[0];
    while (node && node[0] >= 0) node = tree[(row[node[0]] ?? 0) <= node[1] ? node[2] : node[3]];
    sum += node?.[1] ?? 0;
  }
  return sum;
}

const trees = model.trees as Tree[];
const known = new Map<string, number>();
/** Expected difficulty of a word as written: 0 (everybody knows it) to 1 (nobody does); most lie between 0.1 and 0.6. */
export function difficultyOf(word: string): number {
  const stored = known.get(word);
  if (stored !== undefined) return stored;
  if (known.size > 50_000) known.clear();
  const value = Math.max(0, Math.min(1, sumOfTrees(model.base, trees, difficultyFeatures(word))));
  known.set(word, value);
  return value;
}
