import {
  chosenKey,
  letters,
  type PaperForm,
  pointingKey,
  pointingQuestion,
  pointingSheet,
} from "../paper-parts";
import type { ClaimAndEvidence } from "./schema";

export const claimAndEvidencePaper: PaperForm<ClaimAndEvidence> = {
  question: (item, sentences) => [
    { is: "options", texts: item.options.map((option) => option.text) },
    { is: "stem", text: `Part B. ${item.proofStem}` },
    ...pointingQuestion(item, sentences),
  ],
  sheet: (item) => [
    { is: "ring", label: "Part A", letters: letters(item.options.length) },
    ...pointingSheet(item, "Part B"),
  ],
  key: (item) => [...chosenKey(item.options, [item.key]), ...pointingKey(item, "Part B: ")],
};
