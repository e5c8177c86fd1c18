import type { Answer } from "@/lib/items/answers";
import { isBlankAnswer } from "@/lib/items/blank";

/** Whether anything was answered; an essay counts from its first word on. */
export function isAnswered(answer: Answer | undefined): boolean {
  return answer?.kind === "essay" ? answer.text.trim() !== "" : !isBlankAnswer(answer);
}
