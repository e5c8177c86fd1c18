/** What the keys do while a text is checked. */
import type { KeyboardEvent } from "react";
import { drop, type Edited, joinUp, split, toggleHeading } from "./blocks";
import type { Block } from "./typed";

export type Step = (blocks: Block[], block: number, caret: number) => Edited;

export const keys: [keys: string, what: string][] = [
  ["Enter", "cuts the block where the cursor stands"],
  ["Backspace at its start", "joins it to the one above"],
  ["Alt H", "makes it a heading, or a paragraph again"],
  ["Alt Backspace", "drops it"],
  ["Alt Z", "takes the last step back"],
];

/** What a key means in a block's field: a step, a move to the next or last block, or nothing of ours. */
export function stepFor(
  { key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  collapsed: boolean,
  at: number,
  length: number,
): Step | "undo" | 1 | -1 | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) {
    if (code === "KeyH") return toggleHeading;
    if (code === "KeyZ") return "undo";
    return key === "Backspace" ? drop : null;
  }
  if (!collapsed || shiftKey) return null;
  if (key === "Enter") return split;
  if (key === "Backspace" && at === 0) return joinUp;
  if (key === "ArrowUp" && at === 0) return -1;
  return key === "ArrowDown" && at === length ? 1 : null;
}
