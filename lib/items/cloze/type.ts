import type { ItemType } from "../base";
import { byText, citing, pointsOf, seenOf } from "../parts";
import { givenFor, isGapRight, rightWord } from "./gaps";
import type { Cloze, ClozeAnswer, ClozeGap } from "./schema";
import { folded } from "./typed";

/** A gap without its key: what may be chosen, in the order of the words, or nothing where it is typed. */
export type StudentGap = { id: string; before: string } & (
  | { way: "choice"; options: { id: string; text: string }[] }
  | { way: "typed" }
);
type Student = Omit<Cloze, "gaps" | "evidence" | "pattern" | "origin" | "status"> & { gaps: StudentGap[] };

const withoutWord = (gap: ClozeGap): StudentGap => {
  const { id, before } = gap;
  return gap.way === "typed"
    ? { id, before, way: gap.way }
    : { id, before, way: gap.way, options: byText(gap.options) };
};

function whyNotPublishable({ gaps }: Cloze): string[] {
  const reasons: string[] = [];
  for (const [index, gap] of gaps.entries()) {
    if (rightWord(gap) === "") reasons.push(`Gap ${index + 1} has no right word.`);
    if (gap.way === "typed") {
      if (gap.accepted.some((word) => folded(word) === ""))
        reasons.push(`Gap ${index + 1} accepts a word without letters or digits.`);
    } else if (
      new Set(gap.options.map((option) => option.text.trim().toLowerCase())).size < gap.options.length
    )
      reasons.push(`Gap ${index + 1} offers the same word twice.`);
  }
  return reasons;
}

/** Points by the share of gaps that are filled rightly; a wrong word takes nothing away. */
export const clozeType: ItemType<Cloze, ClozeAnswer, Student> = {
  name: "cloze",
  score: (item, answer) => {
    const right = item.gaps.filter((gap) => isGapRight(gap, givenFor(answer, gap.id)));
    return pointsOf(item.points, right.length / item.gaps.length);
  },
  ...citing<ClozeAnswer>({ kind: "cloze", gaps: {} }),
  withoutKey: (item) => ({
    ...seenOf(item),
    kind: item.kind,
    gaps: item.gaps.map(withoutWord),
    after: item.after,
  }),
  whyNotPublishable,
};
