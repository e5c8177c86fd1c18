import { type Keyed, rightIf } from "../choice";
import type { Ordering, OrderingAnswer } from "./schema";

export const listed = (): Keyed[] => [];
export const chosen = (item: Ordering, { order }: OrderingAnswer): Keyed[] =>
  order.flatMap((id, at): Keyed[] => {
    const entry = item.entries.find((each) => each.id === id);
    if (!entry) return [];
    return [[`${at} ${id}`, { text: `${at + 1}. ${entry.text}`, why: rightIf(item.key[at] === id) }]];
  });
