/** Signs by which a test-wise reader finds a key without reading: its length, and its words from the text. */
import type { Item } from "@/lib/items/schema";

/** How much a word stands out: its idf in the text's own sentences, 0 where the text doesn't hold it. */
export type Weights = ReadonlyMap<string, number>;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Weights of a text's words: ln(sentences / sentences with the word), at least a little for each word. */
export function weightsOf(sentences: readonly string[]): Weights {
  const holds = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of new Set(wordsOf(sentence))) holds.set(word, (holds.get(word) ?? 0) + 1);
  return new Map([...holds].map(([word, n]) => [word, Math.log((sentences.length + 1) / n)]));
}

export interface Giveaways {
  /** No option is longer than the key. */
  longest: boolean;
  /** The key has more of the text's telling words than any other option. */
  heaviest: boolean;
}
const none: Giveaways = { longest: false, heaviest: false };

const known = new WeakMap<Weights, WeakMap<Item, Giveaways>>();
/** The signs that an item shows in a text of these weights; worked out once. */
export function giveawaysOf(item: Item, weights: Weights): Giveaways {
  const items = known.get(weights) ?? new WeakMap<Item, Giveaways>();
  known.set(weights, items);
  const before = items.get(item);
  if (before) return before;
  const made = shownBy(item, weights);
  items.set(item, made);
  return made;
}

function shownBy(item: Item, weights: Weights): Giveaways {
  if (item.kind !== "multiple-choice") return none;
  const key = item.options.find((o) => o.id === item.key);
  const others = item.options.filter((o) => o.id !== item.key);
  if (!key || others.length === 0) return none;
  const weigh = (text: string) =>
    [...new Set(wordsOf(text))].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const own = weigh(key.text);
  return {
    longest: others.every((o) => o.text.length <= key.text.length),
    heaviest: own > 0 && others.every((o) => weigh(o.text) < own),
  };
}
