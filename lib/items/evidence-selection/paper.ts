import { type PaperForm, pointingKey, pointingQuestion, pointingSheet } from "../paper-parts";
import type { EvidenceSelection } from "./schema";

export const evidenceSelectionPaper: PaperForm<EvidenceSelection> = {
  question: pointingQuestion,
  sheet: (item) => pointingSheet(item),
  key: (item) => pointingKey(item),
};
