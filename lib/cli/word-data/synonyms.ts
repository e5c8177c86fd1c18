import { zipfOf } from "@/lib/language/frequency";
import type { WordNet } from "./wordnet";

/** Senses of a word, the commonest first, that are taken into account. */
const senses = 4;
/** Words rarer than this (Zipf) are left out: no item needs them. */
const rarestWord = 2.4;

/**
 * Groups of single words that share one of their common senses, by word class: "big large", "firm house company".
 * Each word is one that texts use; an adjective's group takes in the heads that WordNet calls similar.
 */
export function synonymTable(net: WordNet): Record<string, string> {
  const table: Record<string, string[]> = {};
  for (const [wordClass, byLemma] of Object.entries(net.senses)) {
    const common = new Map<string, Set<string>>();
    for (const [lemma, ids] of byLemma) {
      if (!/^[a-z]{2,}$/.test(lemma) || zipfOf(lemma) < rarestWord) continue;
      for (const id of ids.slice(0, senses)) {
        const group = common.get(id) ?? new Set<string>();
        group.add(lemma);
        common.set(id, group);
      }
    }
    const groups = new Set<string>();
    for (const [id, words] of common) {
      const all = new Set(words);
      for (const p of net.synsets.get(id)?.pointers ?? [])
        if (p.kind === "&") for (const w of common.get(p.to) ?? []) if (all.size < 8) all.add(w);
      if (all.size >= 2) groups.add([...all].sort().join(" "));
    }
    for (const group of [...groups].sort()) {
      const part = `${wordClass} ${group.slice(0, 2)}`;
      table[part] = [...(table[part] ?? []), group];
    }
  }
  return Object.fromEntries(Object.entries(table).map(([part, entries]) => [part, entries.join("|")]));
}
