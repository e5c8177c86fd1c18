import type { ReactNode } from "react";

export type Verdict = "right" | "partly" | "wrong" | "none" | "open";
const marks: Record<Verdict, { shape: string; word: string; colour: string }> = {
  right: { shape: "✓", word: "Right", colour: "text-(--right)" },
  partly: { shape: "◐", word: "Partly right", colour: "text-(--late)" },
  wrong: { shape: "✗", word: "Wrong", colour: "text-(--wrong)" },
  none: { shape: "○", word: "No answer", colour: "text-quiet" },
  open: { shape: "□", word: "For the teacher to read", colour: "text-quiet" },
};

/** The shape alone, in a column of its own; the word must stand beside. */
export function Shape({ is }: { is: Verdict | undefined }) {
  return (
    <span aria-hidden="true" className={`w-5 shrink-0 text-center ${is ? marks[is].colour : ""}`}>
      {is && marks[is].shape}
    </span>
  );
}

/** A verdict by shape, word and colour. */
export function Mark({ is, children }: { is: Verdict; children?: ReactNode }) {
  return (
    <p className={`flex gap-1.5 font-medium ${marks[is].colour}`}>
      <Shape is={is} />
      <span>{children ?? marks[is].word}</span>
    </p>
  );
}

/** Full, some or no points of those possible. */
export function verdictOf(points: number, possible: number): Verdict {
  if (points >= possible) return "right";
  return points > 0 ? "partly" : "wrong";
}
