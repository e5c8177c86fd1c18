import type { MultipleSelect, MultipleSelectAnswer } from "./schema";

export const told = (): string =>
  "Each right choice earns a part of the points, each wrong one takes a part away, down to none.";
export const rule = (): string =>
  "The share of the keys that were chosen, less the share of the wrong options that were chosen, down to none.";

export function earned(item: MultipleSelect, answer: MultipleSelectAnswer): string {
  const count = (right: boolean) => {
    const of = item.options.filter((option) => item.keys.includes(option.id) === right);
    return `${of.filter((option) => answer.options.includes(option.id)).length} of ${of.length}`;
  };
  return `Chosen: ${count(true)} right, ${count(false)} wrong.`;
}
