import type { ItemType } from "../base";
import type { EvidenceSelection, EvidenceSelectionAnswer } from "./schema";

type Student = Omit<EvidenceSelection, "evidence" | "pattern" | "origin" | "status">;

/**
 * Full points where the chosen sentences hold a whole set that suffices and nothing else;
 * half where they hold one beside others, or part of one and nothing else.
 */
export const evidenceSelectionType: ItemType<EvidenceSelection, EvidenceSelectionAnswer, Student> = {
  name: "evidence selection",
  score: (item, answer) => {
    const chosen = new Set(answer.sentences);
    let share = 0;
    for (const set of item.evidence) {
      const needed = new Set(set.map((spot) => spot.sentence));
      const held = [...needed].filter((id) => chosen.has(id)).length;
      if (held === needed.size && chosen.size === needed.size) share = 1;
      else if (held === needed.size || (held > 0 && held === chosen.size)) share = Math.max(share, 0.5);
    }
    return { points: Math.round(item.points * share * 100) / 100, decided: true };
  },
  isBlank: (answer) => answer.sentences.length === 0,
  withoutKey: ({ evidence: _, pattern: __, origin: ___, status: ____, ...seen }) => seen,
  whyNotPublishable: (item) =>
    item.candidates.length > 0 &&
    !item.evidence.some((set) => set.every((spot) => item.candidates.includes(spot.sentence)))
      ? ["None of the sentences offered proves the answer."]
      : [],
};
