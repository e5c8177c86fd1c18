import { chosenKey, letters, type PaperForm } from "../paper-parts";
import type { MultipleChoice } from "./schema";

export const multipleChoicePaper: PaperForm<MultipleChoice> = {
  question: ({ options }) => [{ is: "options", texts: options.map((option) => option.text) }],
  sheet: ({ options }) => [{ is: "ring", label: "", letters: letters(options.length) }],
  key: ({ options, key }) => chosenKey(options, [key]),
};
