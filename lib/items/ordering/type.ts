import type { ItemType } from "../base";
import type { Ordering, OrderingAnswer } from "./schema";

type Student = Omit<Ordering, "key" | "evidence" | "pattern" | "origin" | "status">;

/** Points by the share of neighbouring pairs of the key that stand in the right order (Kendall's idea, neighbours only). */
export const orderingType: ItemType<Ordering, OrderingAnswer, Student> = {
  name: "ordering",
  score: (item, answer) => {
    const place = new Map(answer.order.map((id, index) => [id, index]));
    let right = 0;
    for (const [index, id] of item.key.entries()) {
      const next = item.key[index + 1];
      const here = place.get(id);
      const there = next === undefined ? undefined : place.get(next);
      if (here !== undefined && there !== undefined && here < there) right += 1;
    }
    const share = item.key.length > 1 ? right / (item.key.length - 1) : 0;
    return { points: Math.round(item.points * share * 100) / 100, decided: true };
  },
  isBlank: (answer) => answer.order.length === 0,
  withoutKey: ({ key: _, evidence: __, pattern: ___, origin: ____, status: _____, ...seen }) => seen,
  whyNotPublishable: (item) => {
    const ids = item.entries.map((e) => e.id).sort();
    return ids.join() === [...item.key].sort().join() ? [] : ["The right order must hold every entry once."];
  },
};
