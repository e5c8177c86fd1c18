import { type Keyed, optionSlots, picked } from "../choice";
import type { MultipleSelect, MultipleSelectAnswer } from "./schema";

export const listed = (item: MultipleSelect): Keyed[] => optionSlots(item.options, item.keys);
export const chosen = (item: MultipleSelect, { options }: MultipleSelectAnswer): Keyed[] =>
  picked(listed(item), options);
