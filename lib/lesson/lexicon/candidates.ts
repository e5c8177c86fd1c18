/** The lexicon's questions about a text: each word or phrase once, at its best sentence. */
import type { Candidate } from "../candidate";
import type { Tools } from "../tools";
import { type Entry, entries } from "./entry";
import { type Hit, hitsIn, indexOf } from "./find";
import { lexicon } from "./index";
import { itemFor } from "./item";
import { loadedWords } from "./loaded";
import { loadedSayings } from "./loaded-2";
import { loadedDeeds } from "./loaded-3";
import { loadedQualities } from "./loaded-4";
import { loadedCommon } from "./loaded-5";
import { loadedManner } from "./loaded-6";
import { loadedActs } from "./loaded-7";
import { loadedTraits } from "./loaded-8";
import { loadedNames } from "./loaded-9";
import { loadedPhrases } from "./loaded-10";
import { loadedItemFor } from "./loaded-item";

type Index = ReturnType<typeof indexOf>;
let words: Index | undefined;
let loaded: Index | undefined;

const hits = (tools: Pick<Tools, "reading">, index: Index): Hit[] =>
  tools.reading.sentences.flatMap((s) => hitsIn(s, index));

/** One candidate a group: the best scored, of equals the first in the text. */
function best(candidates: (Candidate | null)[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const c of candidates) {
    const known = c && kept.get(c.group);
    if (c && (!known || c.score > known.score)) kept.set(c.group, c);
  }
  return [...kept.values()];
}

const made = new WeakMap<Tools, Candidate[]>();
/** What a word or phrase means in its sentence: pattern "word", or "figurative" where it is a figure of speech. */
export function lexiconItems(tools: Tools): Candidate[] {
  words ??= indexOf(lexicon);
  const known = made.get(tools) ?? best(hits(tools, words).map((hit) => itemFor(hit, tools)));
  made.set(tools, known);
  return known;
}

/** The tables of loaded words; a word that the first has is left to it. */
export function loadedEntries(): Entry[] {
  const first = entries(loadedWords, true);
  const has = new Set(first.map((e) => `${e.class} ${e.head}`));
  const more = [
    loadedSayings,
    loadedDeeds,
    loadedQualities,
    loadedCommon,
    loadedManner,
    loadedActs,
    loadedTraits,
    loadedNames,
    loadedPhrases,
  ].flatMap((table) => entries(table, true));
  return [...first, ...more.filter((e) => !has.has(`${e.class} ${e.head}`))];
}

/** What the choice of a coloured word suggests that a plainer one would not: pattern "connotation". */
export function loadedItems(tools: Tools): Candidate[] {
  loaded ??= indexOf(loadedEntries());
  const all = hits(tools, loaded).flatMap((hit): Pair[] => {
    const item = loadedItemFor(hit, tools);
    return item ? [{ hit, item }] : [];
  });
  // "plunge" and "plummet" have the same options: one of them is enough for a text.
  const kept = bestOf(
    bestOf(all, ({ item }) => item.group),
    ({ item }) => (item.kind === "multiple-choice" ? item.key : item.stem),
  );
  // The best ones, which a lesson takes first, are asked about in different words.
  return kept
    .toSorted((a, b) => b.item.score - a.item.score || a.item.anchor - b.item.anchor)
    .flatMap(({ hit, item }, turn) => loadedItemFor(hit, tools, turn) ?? item)
    .toSorted((a, b) => a.anchor - b.anchor);
}
interface Pair {
  hit: Hit;
  item: Candidate;
}
/** One pair for each name: the best scored, of equals the first in the text. */
function bestOf(pairs: Pair[], name: (pair: Pair) => string): Pair[] {
  const kept = new Map<string, Pair>();
  for (const pair of pairs) {
    const known = kept.get(name(pair));
    if (!known || pair.item.score > known.item.score) kept.set(name(pair), pair);
  }
  return [...kept.values()];
}
