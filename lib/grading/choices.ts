/**
 * What students chose in an item, each choice with how many chose it, whether it is right, and why it was taken where it is
 * not: the lesson's own account of its wrong options. Pure.
 */
import { isBlankAnswer } from "@/lib/items/blank";
import type { Slot, Why } from "@/lib/items/choice";
import { chosenIn, listedIn } from "@/lib/items/choices";
import type { Item, ItemAnswer } from "@/lib/items/schema";

/** Equal answers, counted. */
export interface Counted {
  answer: ItemAnswer;
  students: number;
}
export interface Choice extends Slot {
  students: number;
}
export interface Choices {
  choices: Choice[];
  /** Who left the item empty. */
  blank: number;
  /** Different choices of an open item that are not told here. */
  more: number;
}

/** How many choices of an open item are told; the rest are few and many. */
const mostTold = 8;

/** Counted answers to one item → its choices: options in the lesson's order, open ones by how many chose them. */
export function choicesOf(item: Item, answers: readonly Counted[], students: number): Choices {
  const listed = listedIn(item);
  const found = new Map<string, Choice>(listed.map(([key, slot]) => [key, { ...slot, students: 0 }]));
  let answered = 0;
  for (const { answer, students: n } of answers) {
    if (isBlankAnswer(answer)) continue;
    answered += n;
    for (const [key, slot] of chosenIn(item, answer)) {
      const choice = found.get(key) ?? { ...slot, students: 0 };
      choice.students += n;
      found.set(key, choice);
    }
  }
  const blank = Math.max(0, students - answered);
  if (listed.length > 0) return { choices: [...found.values()], blank, more: 0 };
  const order = (a: Choice, b: Choice) => b.students - a.students || (a.text < b.text ? -1 : 1);
  const open = [...found.values()].sort(order);
  return { choices: open.slice(0, mostTold), blank, more: Math.max(0, open.length - mostTold) };
}

/** What a kind of wrong option says of the reader. */
export const sayWhyChosen: Record<Why, string> = {
  right: "right",
  misreading: "misread the right passage",
  elsewhere: "took another passage",
  "not-in-text": "not in the text",
  other: "wrong",
};
