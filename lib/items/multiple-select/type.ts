import type { ItemType, Option } from "../base";
import type { MultipleSelect, MultipleSelectAnswer } from "./schema";

type Student = Omit<MultipleSelect, "keys" | "evidence" | "options" | "pattern" | "origin" | "status"> & {
  options: Pick<Option, "id" | "text">[];
};

/** Each option rightly chosen or rightly left counts alike; as many wrong as right choices earn nothing (balanced partial credit). */
export const multipleSelectType: ItemType<MultipleSelect, MultipleSelectAnswer, Student> = {
  name: "multiple select",
  score: (item, answer) => {
    const chosen = new Set(answer.options.filter((id) => item.options.some((o) => o.id === id)));
    const right = item.keys.filter((id) => chosen.has(id)).length;
    const wrong = chosen.size - right;
    const share = Math.max(0, right - wrong) / item.keys.length;
    return { points: Math.round(item.points * share * 100) / 100, decided: true };
  },
  isBlank: (answer) => answer.options.length === 0,
  withoutKey: ({ keys: _, evidence: __, pattern: ___, origin: ____, status: _____, options, ...seen }) => ({
    ...seen,
    options: options.map(({ id, text }) => ({ id, text })),
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
