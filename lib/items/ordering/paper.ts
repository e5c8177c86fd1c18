import { letter, numbers, type PaperForm } from "../paper-parts";
import { byText } from "../parts";
import type { Ordering } from "./schema";

export const orderingPaper: PaperForm<Ordering> = {
  question: ({ entries }) => [
    { is: "options", texts: byText(entries).map((entry) => entry.text) },
    { is: "note", text: "Write the letters in their order." },
    { is: "slots", labels: numbers(entries.length) },
  ],
  sheet: ({ entries }) => [{ is: "slots", labels: numbers(entries.length) }],
  key: ({ entries, key }) => {
    const shown = byText(entries).map((entry) => entry.id);
    return [key.map((id, n) => `${n + 1} ${letter(shown.indexOf(id))}`).join(", ")];
  },
};
