/** Every item type's schema as one union, told apart by `kind`. Adding a type: one folder here, one twin in app/items. */
import { z } from "zod";
import { claimAndEvidence, claimAndEvidenceAnswer } from "./claim-and-evidence/schema";
import { cloze, clozeAnswer } from "./cloze/schema";
import { evidenceSelection, evidenceSelectionAnswer } from "./evidence-selection/schema";
import { matching, matchingAnswer } from "./matching/schema";
import { multipleChoice, multipleChoiceAnswer } from "./multiple-choice/schema";
import { multipleSelect, multipleSelectAnswer } from "./multiple-select/schema";
import { ordering, orderingAnswer } from "./ordering/schema";
import { shortAnswer, shortAnswerAnswer } from "./short-answer/schema";

export const item = z.discriminatedUnion("kind", [
  multipleChoice,
  multipleSelect,
  evidenceSelection,
  ordering,
  matching,
  shortAnswer,
  cloze,
  claimAndEvidence,
]);
export const itemAnswer = z.discriminatedUnion("kind", [
  multipleChoiceAnswer,
  multipleSelectAnswer,
  evidenceSelectionAnswer,
  orderingAnswer,
  matchingAnswer,
  shortAnswerAnswer,
  clozeAnswer,
  claimAndEvidenceAnswer,
]);

export type Item = z.infer<typeof item>;
export type ItemKind = Item["kind"];
export type ItemOf<K extends ItemKind> = Extract<Item, { kind: K }>;
export type ItemAnswer = z.infer<typeof itemAnswer>;
export type AnswerOf<K extends ItemKind> = Extract<ItemAnswer, { kind: K }>;
