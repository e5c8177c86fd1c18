import type { ItemType } from "../base";
import { pointsOf, seenOf, toggled } from "../parts";
import type { EvidenceSelection, EvidenceSelectionAnswer } from "./schema";

type Student = Omit<EvidenceSelection, "evidence" | "pattern" | "origin" | "status">;

/** A set's sentences, each once: two ranges of one sentence ask for one sentence. */
const sentencesOf = (item: EvidenceSelection) =>
  item.evidence.map((set) => [...new Set(set.map((spot) => spot.sentence))]);

/**
 * A sentence is foreign where no set that suffices names it.
 * - Full points: a whole set and nothing foreign. Sentences of a second set do no harm.
 * - Half: a whole set beside no more foreign sentences than it has of its own, or part of the evidence and nothing foreign.
 * - None otherwise, and none for more sentences than may be chosen: choosing widely does not pay.
 */
export const evidenceSelectionType: ItemType<EvidenceSelection, EvidenceSelectionAnswer, Student> = {
  name: "evidence selection",
  score: (item, answer) => {
    const chosen = new Set(answer.sentences);
    const sets = sentencesOf(item);
    const named = new Set(sets.flat());
    const foreign = [...chosen].filter((id) => !named.has(id)).length;
    const whole = sets.filter((set) => set.every((id) => chosen.has(id)));
    const half = foreign === 0 ? chosen.size > 0 : whole.some((set) => foreign <= set.length);
    if (chosen.size > item.choose) return pointsOf(item.points, 0);
    if (whole.length > 0 && foreign === 0) return pointsOf(item.points, 1);
    return pointsOf(item.points, half ? 0.5 : 0);
  },
  pointed: (answer) => answer.sentences,
  /** Where one may be chosen, the newest takes the place of the last; where several, a full choice takes no more. */
  point: (item, answer, sentence) => {
    const held = answer?.sentences ?? [];
    const given = { kind: item.kind, sentences: held };
    if (item.candidates.length > 0 && !item.candidates.includes(sentence)) return given;
    if (item.choose === 1 && !held.includes(sentence)) return { ...given, sentences: [sentence] };
    const sentences = toggled(held, sentence);
    return sentences.length > item.choose && sentences.length > held.length ? given : { ...given, sentences };
  },
  isBlank: (answer) => answer.sentences.length === 0,
  withoutKey: (item) => ({
    ...seenOf(item),
    kind: item.kind,
    candidates: item.candidates,
    choose: item.choose,
  }),
  whyNotPublishable: (item) => {
    const sets = sentencesOf(item);
    const offered = sets.filter(
      (set) => item.candidates.length === 0 || set.every((id) => item.candidates.includes(id)),
    );
    // An item without any evidence is refused for every kind alike, elsewhere.
    if (sets.length === 0) return [];
    if (offered.length === 0) return ["None of the sentences offered proves the answer."];
    return offered.some((set) => set.length <= item.choose)
      ? []
      : ["Its evidence has more sentences than a student may choose."];
  },
};
