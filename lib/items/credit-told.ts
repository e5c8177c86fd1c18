/** What earns part of the points, as a student reads it beside a question. Apart from the teacher's words, for the browser's sake. */
import { told as claimAndEvidence } from "./claim-and-evidence/credit";
import { told as cloze } from "./cloze/credit";
import { told as evidenceSelection } from "./evidence-selection/credit";
import { told as matching } from "./matching/credit";
import { told as multipleChoice } from "./multiple-choice/credit";
import { told as multipleSelect } from "./multiple-select/credit";
import { told as ordering } from "./ordering/credit";
import type { StudentItem, StudentItemOf } from "./registry";
import type { ItemKind } from "./schema";
import { told as shortAnswer } from "./short-answer/credit";

const told: { [K in ItemKind]: (item: StudentItemOf<K>) => string } = {
  "multiple-choice": multipleChoice,
  "multiple-select": multipleSelect,
  "evidence-selection": evidenceSelection,
  ordering,
  matching,
  "short-answer": shortAnswer,
  cloze,
  "claim-and-evidence": claimAndEvidence,
};

/** A sentence or two; never tells how many options are right. */
export function creditTold(item: StudentItem): string {
  // The compiler can't see that item and words share one kind.
  return (told[item.kind] as (item: StudentItem) => string)(item);
}
