import { type Answer, essayItemId } from "@/lib/items/answers";
import type { Lesson } from "@/lib/lesson/schema";

/** Whether the lesson asks what this answers: an item of its kind, or an essay where there is a prompt. */
export const isAsked = (
  { items, prompts }: Pick<Lesson, "items" | "prompts">,
  itemId: string,
  { kind }: Answer,
): boolean =>
  itemId === essayItemId
    ? kind === "essay" && prompts.length > 0
    : items.some((item) => item.id === itemId && item.kind === kind);
