import type { ItemType, Option } from "../base";
import { citing, pointsOf, seenOf } from "../parts";
import type { MultipleChoice, MultipleChoiceAnswer } from "./schema";

type Student = Omit<MultipleChoice, "key" | "evidence" | "options" | "pattern" | "origin" | "status"> & {
  options: Pick<Option, "id" | "text">[];
};

/** All the points for the key, none otherwise. */
export const multipleChoiceType: ItemType<MultipleChoice, MultipleChoiceAnswer, Student> = {
  name: "multiple choice",
  score: (item, { option }) =>
    pointsOf(item.points, option === item.key && item.options.some((o) => o.id === option) ? 1 : 0),
  ...citing<MultipleChoiceAnswer>({ kind: "multiple-choice", option: null }),
  withoutKey: (item) => ({
    ...seenOf(item),
    kind: item.kind,
    options: item.options.map(({ id, text }) => ({ id, text })),
  }),
  whyNotPublishable: (item) => {
    const reasons: string[] = [];
    if (!item.options.some((o) => o.id === item.key)) reasons.push("No option is marked as the key.");
    if (new Set(item.options.map((o) => o.text.trim().toLowerCase())).size < item.options.length)
      reasons.push("Two options say the same.");
    return reasons;
  },
};
