/** Sections that open one after another. Pure, and used by the desk itself, so that it works without a network. */
import type { Item } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";

export interface Gates {
  /** How many sections the texts have together, in reading order. */
  sections: number;
  /** By item, the section that it can be answered from; sections count from 0. */
  of: Record<string, number>;
}

const sentencesWithin = (section: Lesson["texts"][number]["sections"][number]) =>
  section.paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id));

/** The section that an item belongs to: the first by whose end everything that answers it, or is offered for it, has been read. */
function sectionOf(item: Item, sectionOfSentence: ReadonlyMap<string, number>, last: number): number {
  const reach = (ids: readonly string[]) => Math.max(...ids.map((id) => sectionOfSentence.get(id) ?? last));
  if ("candidates" in item && item.candidates.length > 0) return reach(item.candidates);
  // Any one set suffices; without evidence the whole text may be meant.
  return Math.min(last, ...item.evidence.map((set) => reach(set.map(({ sentence }) => sentence))));
}

/** The gates of a lesson. A section says no more of an item than that it can be answered once that section is read. */
export function gatesOf({ texts, items }: Pick<Lesson, "texts" | "items">): Gates {
  const sections = texts.flatMap((text) => text.sections);
  const last = Math.max(0, sections.length - 1);
  const places = new Map(
    sections.flatMap((section, at) => sentencesWithin(section).map((id) => [id, at] as const)),
  );
  return {
    sections: sections.length,
    of: Object.fromEntries(items.map((item) => [item.id, sectionOf(item, places, last)])),
  };
}

/**
 * The last section that is open. One without questions holds nobody up; where something further on is answered already,
 * everything up to there stays open, whatever was cleared since. The essay belongs behind the last.
 */
export function lastOpen({ sections, of }: Gates, isAnswered: (itemId: string) => boolean): number {
  const items = Object.entries(of);
  let open = 0;
  for (const [itemId, at] of items) if (isAnswered(itemId)) open = Math.max(open, at);
  while (open < sections - 1 && items.every(([itemId, at]) => at > open || isAnswered(itemId))) open += 1;
  return open;
}
