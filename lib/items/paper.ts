/** Every question type on paper. Adding a kind to the schema fails here until it has its form. */
import { claimAndEvidencePaper } from "./claim-and-evidence/paper";
import { clozePaper } from "./cloze/paper";
import { evidenceSelectionPaper } from "./evidence-selection/paper";
import { matchingPaper } from "./matching/paper";
import { multipleChoicePaper } from "./multiple-choice/paper";
import { multipleSelectPaper } from "./multiple-select/paper";
import { orderingPaper } from "./ordering/paper";
import type { PaperBlock, PaperForm, PaperSentences, SheetBlock } from "./paper-parts";
import type { Item, ItemKind, ItemOf } from "./schema";
import { shortAnswerPaper } from "./short-answer/paper";

const forms: { [K in ItemKind]: PaperForm<ItemOf<K>> } = {
  "multiple-choice": multipleChoicePaper,
  "multiple-select": multipleSelectPaper,
  "evidence-selection": evidenceSelectionPaper,
  ordering: orderingPaper,
  matching: matchingPaper,
  "short-answer": shortAnswerPaper,
  cloze: clozePaper,
  "claim-and-evidence": claimAndEvidencePaper,
};
// The compiler can't see that item and form share one kind; this cast is the one place that says so.
const formOf = (kind: ItemKind) => forms[kind] as unknown as PaperForm<Item>;

/** What stands under the stem on a student's copy: nothing of the key. */
export const paperQuestion = (item: Item, sentences: PaperSentences): PaperBlock[] =>
  formOf(item.kind).question(item, sentences);
/** What an answer sheet has for it. */
export const paperSheet = (item: Item): SheetBlock[] => formOf(item.kind).sheet(item);
/** Its key, one line each. */
export const paperKey = (item: Item, sentences: PaperSentences): string[] =>
  formOf(item.kind).key(item, sentences);
