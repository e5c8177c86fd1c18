/** An item of any kind as the checks see it: a stem, options of which some are right, sentences that prove it. */
import type { EvidenceSet } from "@/lib/items/base";
import type { Item } from "@/lib/items/schema";
import { readWords, type Words } from "./words";

export interface OptionView extends Words {
  id: string;
  right: boolean;
  /** Of a wrong option, where its author says so. */
  type?: string;
}
export interface ItemView {
  item: Item;
  stem: Words;
  /** Options that a student chooses among; empty for kinds without, and for sentences to point at. */
  options: OptionView[];
  keys: OptionView[];
  wrong: OptionView[];
  evidence: EvidenceSet[];
  /** Ids of all sentences of the evidence. */
  cited: string[];
}

const views = new WeakMap<Item, ItemView>();

/** The same item object always gives the same view; items are never changed in place. */
export function viewOf(item: Item): ItemView {
  const known = views.get(item);
  if (known) return known;
  const options = optionsOf(item);
  const view = {
    item,
    stem: readWords(item.stem),
    options,
    keys: options.filter((o) => o.right),
    wrong: options.filter((o) => !o.right),
    evidence: item.evidence,
    cited: [...new Set(item.evidence.flat().map((spot) => spot.sentence))],
  };
  views.set(item, view);
  return view;
}

function optionsOf(item: Item): OptionView[] {
  if (item.kind === "multiple-choice" || item.kind === "claim-and-evidence")
    return item.options.map((o) => ({
      ...readWords(o.text),
      id: o.id,
      right: o.id === item.key,
      type: o.wrong?.type,
    }));
  if (item.kind === "multiple-select")
    return item.options.map((o) => ({
      ...readWords(o.text),
      id: o.id,
      right: item.keys.includes(o.id),
      type: o.wrong?.type,
    }));
  return [];
}
