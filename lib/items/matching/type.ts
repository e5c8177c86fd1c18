import type { ItemType } from "../base";
import { byText, citing, pointsOf, seenOf } from "../parts";
import type { Matching, MatchingAnswer } from "./schema";

type Student = Omit<Matching, "key" | "evidence" | "pattern" | "origin" | "status">;

/** An entry's own match; a record's inherited names ("constructor") are none. */
const matchOf = (pairs: Record<string, string>, id: string) =>
  Object.hasOwn(pairs, id) ? pairs[id] : undefined;

/** Points by the share of entries on the left that are matched rightly. */
export const matchingType: ItemType<Matching, MatchingAnswer, Student> = {
  name: "matching",
  score: (item, answer) => {
    const right = item.left.filter((l) => {
      const key = matchOf(item.key, l.id);
      return item.right.some((r) => r.id === key) && matchOf(answer.pairs, l.id) === key;
    });
    return pointsOf(item.points, right.length / item.left.length);
  },
  ...citing<MatchingAnswer>({ kind: "matching", pairs: {} }),
  /** Both sides in the order of their texts, so that neither row nor order tells the pairs. */
  withoutKey: (item) => ({
    ...seenOf(item),
    kind: item.kind,
    left: byText(item.left),
    right: byText(item.right),
  }),
  whyNotPublishable: (item) => {
    const reasons: string[] = [];
    if (!item.left.every((l) => item.right.some((r) => r.id === matchOf(item.key, l.id))))
      reasons.push("Every entry on the left needs its match on the right.");
    if (new Set(item.right.map((r) => r.text.trim().toLowerCase())).size < item.right.length)
      reasons.push("Two matches say the same.");
    return reasons;
  },
};
