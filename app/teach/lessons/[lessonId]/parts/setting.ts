/** Which evidence is being set by pointing at sentences: the part's own, a key point's, or a position's. Pure. */
import type { EvidenceSet } from "@/lib/items/base";
import type { Item } from "@/lib/items/schema";
import type { EssayPrompt } from "@/lib/lesson/schema";
import { toggled } from "./sentences";

export interface Setting {
  /** "" for the part's own evidence, else the key point's id or the position's place. */
  of: string;
  /** Which of its sets. */
  at: number;
}

export function itemSets(item: Item, of: string): EvidenceSet[] {
  if (of === "") return item.evidence;
  const point = item.kind === "short-answer" ? item.keyPoints.find((each) => each.id === of) : undefined;
  return point?.evidence ?? [];
}
export function withItemSets(item: Item, of: string, evidence: EvidenceSet[]): Item {
  if (of === "") return { ...item, evidence };
  if (item.kind !== "short-answer") return item;
  return {
    ...item,
    keyPoints: item.keyPoints.map((each) => (each.id === of ? { ...each, evidence } : each)),
  };
}
export const promptSets = (prompt: EssayPrompt, of: string): EvidenceSet[] =>
  of === "" ? prompt.evidence : (prompt.viewpoints[Number(of)]?.evidence ?? []);
export function withPromptSets(prompt: EssayPrompt, of: string, evidence: EvidenceSet[]): EssayPrompt {
  if (of === "") return { ...prompt, evidence };
  const viewpoints = prompt.viewpoints.map((each, at) => (at === Number(of) ? { ...each, evidence } : each));
  return { ...prompt, viewpoints };
}

/** The part with a sentence put into, or taken out of, the set being set. */
export const itemPicked = (item: Item, { of, at }: Setting, sentence: string): Item =>
  withItemSets(item, of, toggled(itemSets(item, of), at, sentence));
export const promptPicked = (prompt: EssayPrompt, { of, at }: Setting, sentence: string): EssayPrompt =>
  withPromptSets(prompt, of, toggled(promptSets(prompt, of), at, sentence));
