import type { ItemType, Option } from "../base";
import type { MultipleChoice, MultipleChoiceAnswer } from "./schema";

type Student = Omit<MultipleChoice, "key" | "evidence" | "options" | "pattern" | "origin" | "status"> & {
  options: Pick<Option, "id" | "text">[];
};

export const multipleChoiceType: ItemType<MultipleChoice, MultipleChoiceAnswer, Student> = {
  name: "multiple choice",
  score: (item, answer) => ({ points: answer.option === item.key ? item.points : 0, decided: true }),
  isBlank: (answer) => answer.option === null,
  withoutKey: ({ key: _, evidence: __, pattern: ___, origin: ____, status: _____, options, ...seen }) => ({
    ...seen,
    options: options.map(({ id, text }) => ({ id, text })),
  }),
  whyNotPublishable: (item) => {
    const reasons: string[] = [];
    if (!item.options.some((o) => o.id === item.key)) reasons.push("No option is marked as the key.");
    if (new Set(item.options.map((o) => o.text.trim().toLowerCase())).size < item.options.length)
      reasons.push("Two options say the same.");
    return reasons;
  },
};
