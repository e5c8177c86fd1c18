import type { ItemType } from "../base";
import { byText, citing, pointsOf, seenOf } from "../parts";
import type { Ordering, OrderingAnswer } from "./schema";

type Student = Omit<Ordering, "key" | "evidence" | "pattern" | "origin" | "status">;

/**
 * Of all pairs of entries, the share in the right order less the share in the wrong order (Kendall's tau), not below
 * 0: a random order earns little, one slip between neighbours costs little. A pair with an entry left out counts as neither.
 */
export const orderingType: ItemType<Ordering, OrderingAnswer, Student> = {
  name: "ordering",
  score: (item, answer) => {
    const place = new Map(answer.order.map((id, index) => [id, index]));
    let balance = 0;
    let pairs = 0;
    for (const [index, first] of item.key.entries()) {
      for (const second of item.key.slice(index + 1)) {
        const [here, there] = [place.get(first), place.get(second)];
        pairs += 1;
        if (here !== undefined && there !== undefined) balance += Math.sign(there - here);
      }
    }
    return pointsOf(item.points, pairs === 0 ? 0 : balance / pairs);
  },
  ...citing<OrderingAnswer>({ kind: "ordering", order: [] }),
  /** The entries in the order of their texts, since a teacher's own order is often the key. */
  withoutKey: (item) => ({ ...seenOf(item), kind: item.kind, entries: byText(item.entries) }),
  whyNotPublishable: (item) => {
    const reasons: string[] = [];
    const ids = item.entries.map((e) => e.id).sort();
    if (ids.join() !== [...item.key].sort().join())
      reasons.push("The right order must hold every entry once.");
    if (new Set(item.entries.map((e) => e.text.trim().toLowerCase())).size < item.entries.length)
      reasons.push("Two entries say the same.");
    return reasons;
  },
};
