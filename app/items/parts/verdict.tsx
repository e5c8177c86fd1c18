import { isBlankAnswer } from "@/lib/items/blank";
import { scoreItem } from "@/lib/items/registry";
import type { Item, ItemAnswer } from "@/lib/items/schema";
import { Mark, verdictOf } from "./mark";

/** What an answer comes to before any teacher's decision, in a word. */
export function AnswerVerdict({ item, answer }: { item: Item; answer: ItemAnswer | undefined }) {
  if (isBlankAnswer(answer)) return <Mark is="none" />;
  const { points, decided } = scoreItem(item, answer);
  return <Mark is={decided ? verdictOf(points, item.points) : "open"} />;
}
