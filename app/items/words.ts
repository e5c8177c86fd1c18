import type { Skill, WrongType } from "@/lib/items/base";

/** Skills as teachers read them. */
export const skillNames: Record<Skill, string> = {
  detail: "Detail",
  cause: "Cause",
  purpose: "Purpose",
  consequence: "Consequence",
  concession: "Concession",
  condition: "Condition",
  sequence: "Sequence",
  comparison: "Comparison",
  viewpoint: "Viewpoint",
  vocabulary: "Vocabulary",
  reference: "What a word points to",
  "main-idea": "Main idea",
  structure: "Structure",
  certainty: "How certain",
  standing: "Who says so",
  argument: "Argument",
  inference: "Inference",
};

export const wrongTypeNames: Record<WrongType, string> = {
  misreading: "Misreads the text",
  elsewhere: "Said elsewhere in the text",
  "not-in-text": "Not in the text",
};

/** A to Z by place in the list, as a class speaks of options. */
export const letter = (index: number): string => String.fromCharCode(65 + index);

/** "1 point", "2 points", "0.5 points". */
export const sayPoints = (points: number): string => `${points} ${points === 1 ? "point" : "points"}`;

/** Cut at a word near the limit, with an ellipsis where something was cut. */
export function shorten(text: string, limit = 70): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > limit / 2 ? space : limit).trimEnd()} …`;
}
