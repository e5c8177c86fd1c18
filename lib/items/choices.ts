/** Every item type's choices, by its kind. */
import type { ChoicesOf, Keyed } from "./choice";
import * as claimAndEvidence from "./claim-and-evidence/choices";
import * as cloze from "./cloze/choices";
import * as evidenceSelection from "./evidence-selection/choices";
import * as matching from "./matching/choices";
import * as multipleChoice from "./multiple-choice/choices";
import * as multipleSelect from "./multiple-select/choices";
import * as ordering from "./ordering/choices";
import type { AnswerOf, Item, ItemAnswer, ItemKind, ItemOf } from "./schema";
import * as shortAnswer from "./short-answer/choices";

const types: { [K in ItemKind]: ChoicesOf<ItemOf<K>, AnswerOf<K>> } = {
  "multiple-choice": multipleChoice,
  "multiple-select": multipleSelect,
  "evidence-selection": evidenceSelection,
  ordering,
  matching,
  "short-answer": shortAnswer,
  cloze,
  "claim-and-evidence": claimAndEvidence,
};
// The compiler can't see that item, answer and choices share one kind.
const typeOf = (kind: ItemKind) => types[kind] as unknown as ChoicesOf<Item, ItemAnswer>;

/** What the item offers to choose from; empty where that is open. */
export const listedIn = (item: Item): Keyed[] => typeOf(item.kind).listed(item);

/** What an answer chose; nothing for an answer of another kind than the item. */
export const chosenIn = (item: Item, answer: ItemAnswer): Keyed[] =>
  answer.kind === item.kind ? typeOf(item.kind).chosen(item, answer) : [];
