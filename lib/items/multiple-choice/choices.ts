import { type Keyed, optionSlots, picked } from "../choice";
import type { MultipleChoice, MultipleChoiceAnswer } from "./schema";

export const listed = (item: MultipleChoice): Keyed[] => optionSlots(item.options, [item.key]);
export const chosen = (item: MultipleChoice, { option }: MultipleChoiceAnswer): Keyed[] =>
  picked(listed(item), [option]);
