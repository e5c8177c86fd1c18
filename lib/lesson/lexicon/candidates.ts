/** The lexicon's questions about a text: each word or phrase once, at its best sentence. */
import type { Candidate } from "../candidate";
import type { Tools } from "../tools";
import { entries } from "./entry";
import { type Hit, hitsIn, indexOf } from "./find";
import { lexicon } from "./index";
import { itemFor } from "./item";
import { loadedWords } from "./loaded";
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

/** What the choice of a coloured word suggests that a plainer one would not: pattern "connotation". */
export function loadedItems(tools: Tools): Candidate[] {
  loaded ??= indexOf(entries(loadedWords, true));
  return best(hits(tools, loaded).map((hit) => loadedItemFor(hit, tools)));
}
