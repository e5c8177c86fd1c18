import { letter, numbers, type PaperForm } from "../paper-parts";
import { byText } from "../parts";
import type { Matching } from "./schema";

export const matchingPaper: PaperForm<Matching> = {
  question: ({ left, right }) => [
    { is: "note", text: "Write the letter of what belongs to it before each number." },
    { is: "blanks", texts: left.map((entry) => entry.text) },
    { is: "options", texts: byText(right).map((entry) => entry.text) },
  ],
  sheet: ({ left }) => [{ is: "slots", labels: numbers(left.length) }],
  key: ({ left, right, key }) => {
    const shown = byText(right).map((entry) => entry.id);
    return [left.map((entry, n) => `${n + 1} ${letter(shown.indexOf(key[entry.id] ?? ""))}`).join(", ")];
  },
};
