import type { ItemType, Option } from "../base";
import { citing, pointsOf, seenOf } from "../parts";
import type { MultipleSelect, MultipleSelectAnswer } from "./schema";

type Student = Omit<MultipleSelect, "keys" | "evidence" | "options" | "pattern" | "origin" | "status"> & {
  options: Pick<Option, "id" | "text">[];
};

/**
 * The share of the keys that were chosen, less the share of the wrong options that were chosen (Morgan 1979): who
 * chooses everything, or nothing, or at random earns nothing on the average. Not below 0.
 */
export const multipleSelectType: ItemType<MultipleSelect, MultipleSelectAnswer, Student> = {
  name: "multiple select",
  score: (item, answer) => {
    const chosen = new Set(answer.options);
    const keys = item.options.filter((o) => item.keys.includes(o.id));
    const others = item.options.filter((o) => !item.keys.includes(o.id));
    const share = (of: Option[]) =>
      of.length === 0 ? 0 : of.filter((o) => chosen.has(o.id)).length / of.length;
    return pointsOf(item.points, share(keys) - share(others));
  },
  ...citing<MultipleSelectAnswer>({ kind: "multiple-select", options: [] }),
  withoutKey: (item) => ({
    ...seenOf(item),
    kind: item.kind,
    options: item.options.map(({ id, text }) => ({ id, text })),
  }),
  whyNotPublishable: (item) => {
    const reasons: string[] = [];
    if (!item.keys.every((key) => item.options.some((o) => o.id === key)))
      reasons.push("A key names an option that is no longer there.");
    if (new Set(item.options.map((o) => o.text.trim().toLowerCase())).size < item.options.length)
      reasons.push("Two options say the same.");
    return reasons;
  },
};
