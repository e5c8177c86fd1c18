import { creditEarned, creditRule } from "@/lib/items/credit";
import type { Item, ItemAnswer } from "@/lib/items/schema";

/** What earns part of an item's points, in the teacher's words. */
export function CreditRule({ item }: { item: Item }) {
  return <p className="mt-3 text-sm text-quiet">How it is scored: {creditRule(item)}</p>;
}

/** What of an answer counted, where that is not all or nothing by its verdict. */
export function CreditEarned({ item, answer }: { item: Item; answer: ItemAnswer | undefined }) {
  const said = creditEarned(item, answer);
  return said && <p className="mt-1 text-sm text-quiet">{said}</p>;
}
