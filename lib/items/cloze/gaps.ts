/** What was given for a gap, and whether it is right. Apart from the type, so that words about it need no scoring. */
import type { ClozeAnswer, ClozeGap } from "./schema";
import { isAccepted } from "./typed";

/** What was given for a gap; a record's inherited names ("constructor") are nothing given. */
export const givenFor = (answer: ClozeAnswer | undefined, id: string): string =>
  answer && Object.hasOwn(answer.gaps, id) ? (answer.gaps[id] ?? "") : "";

/** True where the gap's answer is right. */
export function isGapRight(gap: ClozeGap, given: string): boolean {
  if (gap.way === "typed") return isAccepted(given, gap.accepted);
  return given === gap.key && gap.options.some((option) => option.id === gap.key);
}

/** The word that belongs into a gap. */
export const rightWord = (gap: ClozeGap): string =>
  (gap.way === "typed" ? gap.accepted[0] : gap.options.find((option) => option.id === gap.key)?.text) ?? "";
