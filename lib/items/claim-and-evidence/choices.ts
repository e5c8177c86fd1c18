import { type Keyed, optionSlots, picked } from "../choice";
import type { ClaimAndEvidence, ClaimAndEvidenceAnswer } from "./schema";

export const listed = (item: ClaimAndEvidence): Keyed[] => optionSlots(item.options, [item.key]);
export const chosen = (item: ClaimAndEvidence, { option }: ClaimAndEvidenceAnswer): Keyed[] =>
  picked(listed(item), [option]);
