/** Partial credit in words: the rule for the teacher, and how one answer came to its points. */

import { isBlankAnswer } from "./blank";
import * as claimAndEvidence from "./claim-and-evidence/credit";
import * as cloze from "./cloze/credit";
import { creditTold } from "./credit-told";
import * as evidenceSelection from "./evidence-selection/credit";
import * as matching from "./matching/credit";
import * as multipleChoice from "./multiple-choice/credit";
import * as multipleSelect from "./multiple-select/credit";
import * as ordering from "./ordering/credit";
import { scoreItem, withoutKey } from "./registry";
import type { AnswerOf, Item, ItemAnswer, ItemKind, ItemOf } from "./schema";
import * as shortAnswer from "./short-answer/credit";

interface Credit<I, A> {
  rule(item: I): string;
  /** What of the answer counted and what did not; empty where the verdict says it all. */
  earned(item: I, answer: A): string;
}
const credits: { [K in ItemKind]: Credit<ItemOf<K>, AnswerOf<K>> } = {
  "multiple-choice": multipleChoice,
  "multiple-select": multipleSelect,
  "evidence-selection": evidenceSelection,
  ordering,
  matching,
  "short-answer": shortAnswer,
  cloze,
  "claim-and-evidence": claimAndEvidence,
};
// The compiler can't see that item, answer and words share one kind.
const creditOf = (kind: ItemKind) => credits[kind] as unknown as Credit<Item, ItemAnswer>;

/** The item's partial credit in the teacher's words. */
export const creditRule = (item: Item): string => creditOf(item.kind).rule(item);

/** Why an answer came to less than all points: what counted, then the rule as the student read it; empty for a full or a blank one. */
export function creditEarned(item: Item, answer: ItemAnswer | undefined): string {
  if (answer?.kind !== item.kind || isBlankAnswer(answer)) return "";
  const { points, decided } = scoreItem(item, answer);
  if (!decided || points >= item.points) return "";
  const said = creditOf(item.kind).earned(item, answer);
  return said && `${said} ${creditTold(withoutKey(item))}`;
}
