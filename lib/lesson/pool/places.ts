/** Where an item stands in its text: its sentences, paragraphs and sections by its evidence. */
import type { Item } from "@/lib/items/schema";
import type { Section } from "@/lib/lesson/schema";

export interface Place {
  /** Place in the whole text, from 0. */
  index: number;
  paragraph: string;
  section: string;
  /**
   * The share of its paragraph that people's questions are likely to rest on: longer sentences more, the opening one
   * less (as counted on OneStopQA).
   */
  weight: number;
}
/** Sentence id → its place. */
export type Places = ReadonlyMap<string, Place>;

export function placesOf(sections: readonly Section[]): Places {
  const places = new Map<string, Place>();
  for (const section of sections)
    for (const paragraph of section.paragraphs) {
      const sizes = paragraph.sentences.map((s, n) => s.text.split(/\s+/).length * (n === 0 ? 0.7 : 1));
      const all = sizes.reduce((sum, size) => sum + size, 0);
      for (const [n, sentence] of paragraph.sentences.entries())
        places.set(sentence.id, {
          index: places.size,
          paragraph: paragraph.id,
          section: section.id,
          weight: (sizes[n] ?? 0) / all,
        });
    }
  return places;
}

/** Ids of the sentences that its first sufficient set of evidence holds. */
export const groundOf = (item: Item): string[] => [
  ...new Set((item.evidence[0] ?? []).map((spot) => spot.sentence)),
];

/** True for an item on the text as a whole, which closes a lesson. */
export const asksTheWhole = (item: Item): boolean => item.group?.startsWith("whole") ?? false;

/** An item's place in reading order; items on the whole text stand last. */
export function anchorOf(item: Item, places: Places): number {
  if (asksTheWhole(item)) return Number.MAX_SAFE_INTEGER;
  const at = groundOf(item).flatMap((id) => places.get(id)?.index ?? []);
  return at.length > 0 ? Math.min(...at) : Number.MAX_SAFE_INTEGER - 1;
}

/** The one paragraph that an item rests on, or null where its evidence spans several. */
export function paragraphOf(item: Item, places: Places): string | null {
  const all = new Set(groundOf(item).flatMap((id) => places.get(id)?.paragraph ?? []));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}
