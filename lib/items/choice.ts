/** What students chose in an item, apart from the types, so that each type can say it of itself. */
import type { Option, WrongType } from "./base";

/** Why a choice was made: it is right, the kind of a wrong option, or a plain "not the key". */
export type Why = "right" | WrongType | "other";

/** One thing that can be chosen. */
export interface Slot {
  /** As the lesson words it; a sentence by its id. */
  text: string;
  /** Where a sentence was chosen. */
  sentence?: string;
  why: Why;
  /** The lesson's own words on a wrong option. */
  reason?: string;
  /** The sentence that a wrong option misreads or was taken from. */
  from?: string;
}
export type Keyed = [key: string, slot: Slot];

/** How one item type tells choices. */
export interface ChoicesOf<Item, Answer> {
  /** What the item offers, in its order, so that what nobody chose shows too; empty where what is chosen is open. */
  listed(item: Item): Keyed[];
  /** What an answer chose, each thing once. */
  chosen(item: Item, answer: Answer): Keyed[];
}

/** Options with the keys among them. */
export const optionSlots = (options: readonly Option[], keys: readonly string[]): Keyed[] =>
  options.map(({ id, text, wrong }) => {
    if (keys.includes(id)) return [id, { text, why: "right" }];
    return [id, { text, why: wrong?.type ?? "other", reason: wrong?.reason, from: wrong?.sentence }];
  });

/** The slots of the keys, in the order of the options; a key that is no longer offered is none. */
export const picked = (slots: readonly Keyed[], keys: readonly (string | null)[]): Keyed[] =>
  slots.filter(([key]) => keys.includes(key));

export const rightIf = (right: boolean): Why => (right ? "right" : "other");
