/**
 * Giveaways: how often a reader without the text would find the key of our four-option items by a trick. "Most idf
 * weight from the text": of each option, the words (lower case, each once) that stand anywhere in the article, weighed
 * by ln(N / df) over all N sentences of the development texts; the option with the highest sum is picked. "Longest": by
 * characters. Options that tie share the pick.
 */

import type { ItemOf } from "@/lib/items/schema";
import { sentenceSpans } from "@/lib/language/sentences";
import { type Draft, draftsOf } from "./drafts";
import { wilson } from "./statistics";

export interface Giveaway {
  items: number;
  share: number;
  interval: [number, number];
}
type Choice = ItemOf<"multiple-choice">;
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Null where no text yields a four-option item. */
export function giveaways(dir: string): { overlap: Giveaway; longest: Giveaway } | null {
  const drafts = draftsOf(dir);
  const idf = idfOf(drafts);
  let items = 0;
  let overlap = 0;
  let longest = 0;
  for (const { text, lesson } of drafts) {
    const inText = wordsOf(text.article.blocks.map((b) => b.text).join(" "));
    const weigh = (option: string) =>
      [...wordsOf(option)].reduce((sum, w) => sum + (inText.has(w) ? (idf.get(w) ?? 0) : 0), 0);
    for (const item of [...lesson.items, ...lesson.pool]) {
      if (item.kind !== "multiple-choice" || item.options.length !== 4) continue;
      items++;
      overlap += pickOf(item, weigh);
      longest += pickOf(item, (option) => option.length);
    }
  }
  if (items === 0) return null;
  const figures = (hits: number): Giveaway => ({ items, share: hits / items, interval: wilson(hits, items) });
  return { overlap: figures(overlap), longest: figures(longest) };
}

/** 1 where the key alone scores highest, a part of it where it ties, else 0. */
function pickOf(item: Choice, score: (text: string) => number): number {
  const scores = item.options.map((o) => ({ right: o.id === item.key, score: score(o.text) }));
  const most = Math.max(...scores.map((s) => s.score));
  const best = scores.filter((s) => s.score > most - 1e-9);
  return best.some((s) => s.right) ? 1 / best.length : 0;
}

function idfOf(drafts: readonly Draft[]): Map<string, number> {
  const df = new Map<string, number>();
  let sentences = 0;
  for (const { text } of drafts)
    for (const block of text.article.blocks)
      for (const s of sentenceSpans(block.text)) {
        sentences++;
        for (const word of wordsOf(s.text)) df.set(word, (df.get(word) ?? 0) + 1);
      }
  return new Map([...df].map(([word, n]) => [word, Math.log(sentences / n)]));
}
