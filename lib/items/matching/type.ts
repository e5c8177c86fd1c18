import type { ItemType } from "../base";
import type { Matching, MatchingAnswer } from "./schema";

type Student = Omit<Matching, "key" | "evidence" | "pattern" | "origin" | "status">;

/** Points by the share of entries on the left that are matched rightly. */
export const matchingType: ItemType<Matching, MatchingAnswer, Student> = {
  name: "matching",
  score: (item, answer) => {
    const right = item.left.filter(
      (l) => item.key[l.id] !== undefined && answer.pairs[l.id] === item.key[l.id],
    );
    return { points: Math.round(item.points * (right.length / item.left.length) * 100) / 100, decided: true };
  },
  isBlank: (answer) => Object.keys(answer.pairs).length === 0,
  withoutKey: ({ key: _, evidence: __, pattern: ___, origin: ____, status: _____, ...seen }) => seen,
  whyNotPublishable: (item) =>
    item.left.every((l) => item.right.some((r) => r.id === item.key[l.id]))
      ? []
      : ["Every entry on the left needs its match on the right."],
};
