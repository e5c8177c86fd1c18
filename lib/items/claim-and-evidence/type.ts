import type { ItemType, Option } from "../base";
import { pointsOf, seenOf } from "../parts";
import { pointedAt, proofBy, shareOfProof, whyNoProof } from "../proof";
import { isClaimRight } from "./claim";
import type { ClaimAndEvidence, ClaimAndEvidenceAnswer } from "./schema";

type Student = Omit<ClaimAndEvidence, "key" | "evidence" | "options" | "pattern" | "origin" | "status"> & {
  options: Pick<Option, "id" | "text">[];
};

/**
 * Half the points for Part A. The other half for Part B, as far as its sentences prove (`proofBy`), and only beside a
 * right Part A: sentences can't prove a wrong claim (PARCC's two-part items are scored so).
 */
export const claimAndEvidenceType: ItemType<ClaimAndEvidence, ClaimAndEvidenceAnswer, Student> = {
  name: "claim and evidence",
  score: (item, answer) =>
    pointsOf(
      item.points,
      isClaimRight(item, answer) ? 0.5 + shareOfProof[proofBy(item, answer.sentences)] / 2 : 0,
    ),
  pointed: (answer) => answer.sentences,
  point: (item, answer, sentence) => ({
    kind: item.kind,
    option: answer?.option ?? null,
    sentences: pointedAt(item, answer?.sentences ?? [], sentence),
  }),
  withoutKey: (item) => ({
    ...seenOf(item),
    kind: item.kind,
    options: item.options.map(({ id, text }) => ({ id, text })),
    proofStem: item.proofStem,
    candidates: item.candidates,
    choose: item.choose,
  }),
  whyNotPublishable: (item) => {
    const reasons: string[] = [];
    if (!item.options.some(({ id }) => id === item.key))
      reasons.push("No option of Part A is marked as the key.");
    if (new Set(item.options.map((o) => o.text.trim().toLowerCase())).size < item.options.length)
      reasons.push("Two options say the same.");
    return [...reasons, ...whyNoProof(item)];
  },
};
