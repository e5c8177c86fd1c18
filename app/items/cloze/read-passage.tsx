import { Fragment, type ReactNode } from "react";
import type { ClozeGap } from "@/lib/items/cloze/schema";

/** A passage to read, with something in the place of each gap; each gap's number stands before it. */
export function Passage({
  gaps,
  after,
  children,
}: {
  gaps: ClozeGap[];
  after: string;
  children: (gap: ClozeGap) => ReactNode;
}) {
  return (
    <p className="font-serif text-lg break-words whitespace-pre-line">
      {gaps.map((gap, index) => (
        <Fragment key={gap.id}>
          {gap.before}
          <span className="border-b border-field px-1">
            <span className="font-sans text-sm text-quiet">{index + 1}&nbsp;</span>
            {children(gap)}
          </span>
        </Fragment>
      ))}
      {after}
    </p>
  );
}
