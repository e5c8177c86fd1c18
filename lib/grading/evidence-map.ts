/** How often each sentence of an article was cited, and whether it proves what it was cited for. Pure. */
import { essayItemId } from "@/lib/items/essay";
import { provingSets } from "@/lib/items/proof";
import type { Scored } from "./totals";

/** So many students pointed at the sentence for the item; `prompt` is the essay's, else null. */
export interface Citation {
  itemId: string;
  prompt: string | null;
  sentence: string;
  students: number;
}
export interface SentenceCited {
  /** Citations for an item whose evidence names the sentence. */
  rightly: number;
  /** Citations for an item whose evidence does not. */
  wrongly: number;
  /** In essays, which may draw on any sentence: neither right nor wrong. */
  essays: number;
  /** Labels of the items that it was cited for wrongly, the most frequent first. */
  wrongFor: string[];
}

const none = (): SentenceCited => ({ rightly: 0, wrongly: 0, essays: 0, wrongFor: [] });

/** Citations → sentence id → its counts; a sentence that nobody cited has no entry. Items that are gone count nowhere. */
export function evidenceMap(lesson: Scored, citations: readonly Citation[]): Map<string, SentenceCited> {
  const items = new Map(
    lesson.items.map((item, at) => [
      item.id,
      { label: String(at + 1), proof: new Set(provingSets(item.evidence).flat()) },
    ]),
  );
  const map = new Map<string, SentenceCited>();
  // The most frequent first, for `wrongFor`; equal ones in the lesson's order, whatever the order they came in.
  const order = [...items.keys()];
  const sorted = [...citations].sort(
    (a, b) => b.students - a.students || order.indexOf(a.itemId) - order.indexOf(b.itemId),
  );
  for (const { itemId, sentence, students } of sorted) {
    const item = items.get(itemId);
    if (!item && itemId !== essayItemId) continue;
    const found = map.get(sentence) ?? none();
    map.set(sentence, found);
    if (!item) found.essays += students;
    else if (item.proof.has(sentence)) found.rightly += students;
    else {
      found.wrongly += students;
      if (!found.wrongFor.includes(item.label)) found.wrongFor.push(item.label);
    }
  }
  return map;
}

/** A shade from 0 (not cited) to 4 for a count, in quarters of the most that any sentence has. */
export const shadeOf = (count: number, most: number): number =>
  count <= 0 || most <= 0 ? 0 : Math.min(4, Math.ceil((count / most) * 4));
