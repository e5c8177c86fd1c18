import { type Keyed, rightIf } from "../choice";
import { givenFor, isGapRight } from "./gaps";
import type { Cloze, ClozeAnswer } from "./schema";

export const listed = (): Keyed[] => [];
export const chosen = (item: Cloze, answer: ClozeAnswer): Keyed[] =>
  item.gaps.flatMap((gap, at): Keyed[] => {
    const given = givenFor(answer, gap.id);
    const word = gap.way === "choice" ? gap.options.find(({ id }) => id === given)?.text : given.trim();
    if (!word) return [];
    const text = item.gaps.length > 1 ? `gap ${at + 1}: ${word}` : word;
    return [[`${at} ${word.toLowerCase()}`, { text, why: rightIf(isGapRight(gap, given)) }]];
  });
