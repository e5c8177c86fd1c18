/** Planting flaws in sound items, so that a check's recall can be measured. */
import type { ItemOf } from "@/lib/items/schema";
import type { RuleName } from "@/lib/lesson/checks";
import type { Lesson } from "@/lib/lesson/schema";

export type Choice = ItemOf<"multiple-choice">;
/** A sound item in its lesson; `pick` draws a whole number below its argument. */
export interface Plot {
  lesson: Lesson;
  item: Choice;
  pick(below: number): number;
}
/** The lesson with the flaw, and the item that has it. */
export interface Planted {
  lesson: Lesson;
  id: string;
}
/** One way of planting; null where the item gives no ground for it. */
export interface Planter {
  rule: RuleName;
  name: string;
  plant(plot: Plot): Planted | null;
}

export const keyOf = (item: Choice) => item.options.find((o) => o.id === item.key)?.text ?? "";
export const wrongOf = (item: Choice) => item.options.filter((o) => o.id !== item.key);

/** The lesson with one item changed. */
export function changed(plot: Plot, change: Partial<Choice>): Planted {
  const item = { ...plot.item, ...change };
  return {
    id: item.id,
    lesson: { ...plot.lesson, items: plot.lesson.items.map((i) => (i.id === item.id ? item : i)) },
  };
}
/** The item's options with their texts changed; the key keeps its place. */
export const withOptions = (item: Choice, text: (old: string, right: boolean, n: number) => string) => {
  let wrong = 0;
  return item.options.map((o) => {
    const right = o.id === item.key;
    return { ...o, text: text(o.text, right, right ? -1 : wrong++).slice(0, 500) };
  });
};
export const lower = (text: string) =>
  /^(?:\p{Lu}{2}|I\b)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export const sentencesOf = (lesson: Lesson) =>
  lesson.texts.flatMap((t) =>
    t.sections.flatMap((s) =>
      s.paragraphs.flatMap((p) => p.sentences.map((x) => ({ ...x, paragraph: p.number }))),
    ),
  );
/** A list's entry by chance. */
export const one = <T>(plot: Plot, list: readonly T[]): T | null =>
  list[plot.pick(Math.max(1, list.length))] ?? null;
/** A generator of chances that gives the same ones each time (Park & Miller 1988). */
export function chances(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return below <= 1 ? 0 : state % below;
  };
}
