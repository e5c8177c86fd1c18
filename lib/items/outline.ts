/** An essay's plan as the paragraphs that it becomes. Pure. */
import type { EssayPlan } from "./answers";

/** A part as long as this stands in the text wherever it is found; a shorter one only as a paragraph of its own. */
const tellingLength = 20;

/**
 * One paragraph for each part that has something: the thesis, each quotation, what speaks against it, the conclusion.
 * Parts that stand in the text already are left out; the rest follows it, and nothing that was written changes.
 */
export function withOutline(text: string, plan: EssayPlan, quotations: readonly string[]): string {
  const written = text.trimEnd();
  const stands = (part: string) =>
    (part.length >= tellingLength && written.includes(part)) ||
    `\n\n${written}\n\n`.includes(`\n\n${part}\n\n`);
  const parts = [plan.thesis, ...quotations, plan.counter, plan.conclusion].map((part) => part.trim());
  const missing = new Set(parts.filter((part) => part !== "" && !stands(part)));
  return missing.size === 0 ? text : [written, ...missing].filter((part) => part !== "").join("\n\n");
}
