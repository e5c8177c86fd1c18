import { proofEarned, proofRule, proofTold } from "../proof-credit";
import type { EvidenceSelection, EvidenceSelectionAnswer } from "./schema";

export const told = (item: { choose: number }): string => `All points ${proofTold(item)}.`;
export const rule = (item: EvidenceSelection): string => `All the points ${proofRule(item)}; none otherwise.`;
export const earned = (item: EvidenceSelection, answer: EvidenceSelectionAnswer): string => {
  const said = proofEarned(item, answer.sentences);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
};
