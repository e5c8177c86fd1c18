/** Whether an answer says anything. Told by its form alone, so that a student's page needs no type's scoring for it. */
import type { ItemAnswer } from "./schema";

const isNothing = (value: unknown): boolean => {
  if (typeof value === "string") return value.trim() === "";
  return value === null || (typeof value === "object" && Object.values(value).every(isNothing));
};

/** True where nothing has been answered yet: no choice, no place, no word. Sentences cited beside an answer are none. */
export const isBlankAnswer = (answer: ItemAnswer | undefined): boolean =>
  Object.entries(answer ?? {}).every(
    ([part, value]) => part === "kind" || part === "cited" || isNothing(value),
  );
