import type { ReactNode } from "react";
import type { Stretch } from "../types";

interface ProseProps {
  text: string;
  /** Stretches that comments stand on; where two overlap, the part that is left of the later one is marked. */
  marks?: readonly Stretch[];
}

/** Typed text in plain paragraphs: one for each run of lines between blank ones. */
export function Prose({ text, marks = [] }: ProseProps) {
  let from = 0;
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => {
    const start = text.indexOf(paragraph, from);
    from = start + paragraph.length;
    return { paragraph, start };
  });
  return (
    <div className="max-w-[65ch] space-y-3 font-serif text-lg break-words whitespace-pre-line">
      {paragraphs
        .filter(({ paragraph }) => paragraph.trim() !== "")
        .map(({ paragraph, start }) => (
          <p key={start} dir="auto">
            {marks.length > 0 ? marked(paragraph, start, marks) : paragraph}
          </p>
        ))}
    </div>
  );
}

/** The paragraph with its stretches marked, each with its comment's number where it ends. */
function marked(paragraph: string, start: number, marks: readonly Stretch[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { from, to, number } of [...marks].sort((a, b) => a.from - b.from)) {
    const begin = Math.max(at, from - start);
    const end = Math.min(paragraph.length, to - start);
    if (begin >= end) continue;
    pieces.push(
      paragraph.slice(at, begin),
      <mark key={number} className="mark-lemon text-ink">
        {paragraph.slice(begin, end)}
        {end === to - start && (
          <sup className="font-sans text-xs">
            <span className="sr-only"> comment </span>
            {number}
          </sup>
        )}
      </mark>,
    );
    at = end;
  }
  return [...pieces, paragraph.slice(at)];
}
