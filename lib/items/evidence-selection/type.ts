import type { ItemType } from "../base";
import { pointsOf, seenOf } from "../parts";
import { pointedAt, proofBy, shareOfProof, whyNoProof } from "../proof";
import type { EvidenceSelection, EvidenceSelectionAnswer } from "./schema";

type Student = Omit<EvidenceSelection, "evidence" | "pattern" | "origin" | "status">;

/**
 * - Full points: a whole set of the evidence and nothing foreign. Sentences of a second set do no harm.
 * - Half: a whole set beside no more foreign sentences than it has of its own, or part of the evidence and nothing foreign.
 * - None otherwise, and none for more sentences than may be chosen: choosing widely does not pay.
 */
export const evidenceSelectionType: ItemType<EvidenceSelection, EvidenceSelectionAnswer, Student> = {
  name: "evidence selection",
  score: (item, answer) => pointsOf(item.points, shareOfProof[proofBy(item, answer.sentences)]),
  pointed: (answer) => answer.sentences,
  point: (item, answer, sentence) => ({
    kind: item.kind,
    sentences: pointedAt(item, answer?.sentences ?? [], sentence),
  }),
  withoutKey: (item) => ({
    ...seenOf(item),
    kind: item.kind,
    candidates: item.candidates,
    choose: item.choose,
  }),
  whyNotPublishable: whyNoProof,
};
