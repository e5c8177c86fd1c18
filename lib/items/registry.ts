/** Every item type by its kind: scoring, what a student may see. Adding a kind to the schema fails here until it has a type. */
import type { ItemType, Score } from "./base";
import { claimAndEvidenceType } from "./claim-and-evidence/type";
import { clozeType } from "./cloze/type";
import { evidenceSelectionType } from "./evidence-selection/type";
import { matchingType } from "./matching/type";
import { multipleChoiceType } from "./multiple-choice/type";
import { multipleSelectType } from "./multiple-select/type";
import { orderingType } from "./ordering/type";
import type { AnswerOf, Item, ItemAnswer, ItemKind, ItemOf } from "./schema";
import { shortAnswerType } from "./short-answer/type";

export const itemTypes = {
  "multiple-choice": multipleChoiceType,
  "multiple-select": multipleSelectType,
  "evidence-selection": evidenceSelectionType,
  ordering: orderingType,
  matching: matchingType,
  "short-answer": shortAnswerType,
  cloze: clozeType,
  "claim-and-evidence": claimAndEvidenceType,
} satisfies { [K in ItemKind]: ItemType<ItemOf<K>, AnswerOf<K>, unknown> };

/** An item as a student may see it before feedback is due. */
export type StudentItem = { [K in ItemKind]: ReturnType<(typeof itemTypes)[K]["withoutKey"]> }[ItemKind];
export type StudentItemOf<K extends ItemKind> = Extract<StudentItem, { kind: K }>;

// The compiler can't see that item, answer and type share one kind; the casts below are the one place that says so.
type AnyType = ItemType<Item, ItemAnswer, StudentItem>;
const typeOf = (kind: ItemKind) => itemTypes[kind] as unknown as AnyType;

export const itemTypeName = (kind: ItemKind): string => itemTypes[kind].name;

/** An answer's points; none for no answer, and none for an answer of another kind than the item. */
export function scoreItem(item: Item, answer: ItemAnswer | undefined): Score {
  if (answer?.kind !== item.kind) return { points: 0, decided: true };
  return typeOf(item.kind).score(item, answer);
}

export const withoutKey = (item: Item): StudentItem => typeOf(item.kind).withoutKey(item);

/** The sentences that an answer points at or cites, in the order chosen: what the article lights. */
export const pointedSentences = (answer: ItemAnswer | undefined): string[] =>
  answer === undefined ? [] : typeOf(answer.kind).pointed(answer);

/** The answer after the student pointed at a sentence of the article; pointing again lets it go. */
export function pointAt(item: StudentItem, answer: ItemAnswer | undefined, sentence: string): ItemAnswer {
  return typeOf(item.kind).point(item, answer?.kind === item.kind ? answer : undefined, sentence);
}

/** What keeps an item from being published, in the teacher's words: the type's own reasons, and a key without evidence. */
export function whyItemNotPublishable(item: Item, sentenceIds: ReadonlySet<string>): string[] {
  const reasons = typeOf(item.kind).whyNotPublishable(item);
  if (item.evidence.length === 0) reasons.push("No sentence is marked as its evidence.");
  else if (!item.evidence.every((set) => set.every((spot) => sentenceIds.has(spot.sentence))))
    reasons.push("Its evidence points at a sentence that is not in the text.");
  return reasons;
}
