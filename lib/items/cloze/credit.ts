import { sayShare } from "../shares";
import { givenFor, isGapRight } from "./gaps";
import type { Cloze, ClozeAnswer } from "./schema";

interface Seen {
  points: number;
  gaps: readonly { way: "choice" | "typed" }[];
}
const typed = ({ gaps }: Seen) =>
  gaps.some((gap) => gap.way === "typed") ? " Capitals and accents do not matter." : "";

export const told = (item: Seen): string =>
  item.gaps.length === 1
    ? `All for the right word.${typed(item)}`
    : `Each gap filled rightly earns ${sayShare(item.points, item.gaps.length)}; a wrong word takes nothing away.${typed(item)}`;
export const rule = told;

export const earned = (item: Cloze, answer: ClozeAnswer): string => {
  const right = item.gaps.filter((gap) => isGapRight(gap, givenFor(answer, gap.id)));
  return item.gaps.length === 1 ? "" : `${right.length} of ${item.gaps.length} gaps right.`;
};
