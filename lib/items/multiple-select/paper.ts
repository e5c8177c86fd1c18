import { chosenKey, letters, type PaperForm } from "../paper-parts";
import type { MultipleSelect } from "./schema";

export const multipleSelectPaper: PaperForm<MultipleSelect> = {
  question: ({ options }) => [
    { is: "note", text: "More than one may be right." },
    { is: "options", texts: options.map((option) => option.text) },
  ],
  sheet: ({ options }) => [{ is: "ring", label: "", letters: letters(options.length) }],
  key: ({ options, keys }) => chosenKey(options, keys),
};
