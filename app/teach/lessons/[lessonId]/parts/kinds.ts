import type { ItemKind } from "@/lib/items/schema";

/** Item types as a list to choose from. */
export const kindNames: Record<ItemKind, string> = {
  "multiple-choice": "Multiple choice",
  "multiple-select": "Multiple select",
  "evidence-selection": "Evidence selection",
  ordering: "Ordering",
  matching: "Matching",
  "short-answer": "Short answer",
  cloze: "Cloze (words left out)",
  "claim-and-evidence": "Claim and evidence",
};
export const kinds = Object.keys(kindNames) as ItemKind[];
