"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import type { WordingToMark } from "@/lib/features/reviews/questions/queries";
import type { MarkPart } from "@/lib/grading/rubric";
import type { Group, QueueStore } from "./queue-store";

interface WordingsProps {
  group: Group;
  part: MarkPart;
  /** The wording that the arrows stand at. */
  at: number;
  store: QueueStore;
  assignmentId: string;
}

/** What stands for the group, what in it should be read before it gets the same mark, and the rest, folded. */
export function Wordings({ group, part, at, store, assignmentId }: WordingsProps) {
  const numbered = group.wordings.map((wording, n) => ({ wording, n }));
  const [first, ...others] = numbered;
  const looks = others.filter(({ wording }) => wording.look);
  const same = others.filter(({ wording }) => !wording.look);
  const line = ({ wording, n }: { wording: WordingToMark; n: number }) => (
    <WordingLine
      key={wording.members[0]?.attemptId}
      wording={wording}
      part={part}
      chosen={n === at}
      alone={group.wordings.length === 1}
      large={n === 0}
      look={() => store.lookAt(n)}
      pullOut={(one) => store.pullOut(n, one)}
      href={`/teach/assignments/${assignmentId}/attempts/${wording.members[0]?.attemptId}`}
    />
  );
  return (
    <section aria-label="Answers of this group" className="min-w-0">
      {group.from && (
        <p className="mb-2 text-sm text-quiet">
          Pulled out of its group.{" "}
          <button
            type="button"
            className="text-accent underline underline-offset-4"
            onClick={() => store.putBack()}
          >
            Put back
          </button>
        </p>
      )}
      {first && line(first)}
      {looks.length > 0 && (
        <>
          <h3 className="mt-5 mb-1 font-semibold">Read these: less alike</h3>
          {looks.map(line)}
        </>
      )}
      {same.length > 0 && (
        <details className="mt-5" open={same.some(({ n }) => n === at) || undefined}>
          <summary className="text-accent">
            {same.length} {same.length === 1 ? "wording" : "wordings"} more that say the same
          </summary>
          {same.map(line)}
        </details>
      )}
    </section>
  );
}

interface WordingLineProps {
  wording: WordingToMark;
  part: MarkPart;
  chosen: boolean;
  alone: boolean;
  large: boolean;
  look: () => void;
  pullOut: (one: boolean) => void;
  href: string;
}

function WordingLine({ wording, part, chosen, alone, large, look, pullOut, href }: WordingLineProps) {
  const many = wording.members.length;
  const act = "text-accent underline underline-offset-4";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: arrows do the same
    <div
      data-wording
      data-chosen={chosen || undefined}
      className="scroll-my-24 border-b border-l-2 border-b-rule border-l-transparent py-2 pl-3 data-chosen:border-l-accent"
      onClick={look}
    >
      <p className={`font-serif break-words whitespace-pre-line ${large ? "text-lg" : ""}`}>
        <Reasons wording={wording} />
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-quiet">
        {many > 1 && (
          <span>
            {many} {wording.identical ? "wrote this" : "wrote this, but for spelling and endings"}
          </span>
        )}
        <span>
          suggested {wording.suggested.points} of {part.possible}
        </span>
        {!alone && (
          <button type="button" className={act} onClick={() => pullOut(false)}>
            Pull out
          </button>
        )}
        {many > 1 && (
          <button type="button" className={act} onClick={() => pullOut(true)}>
            Pull out one
          </button>
        )}
        <Link prefetch={false} href={href}>
          {many > 1 ? "The first one’s work" : "The whole work"}
        </Link>
      </p>
    </div>
  );
}

/** The text with the words that the suggestion goes by underlined. */
function Reasons({ wording: { text, suggested } }: { wording: WordingToMark }) {
  const spans = suggested.keyPoints
    .filter((point) => point.held)
    .flatMap((point) => point.reasons)
    .sort((a, b) => a[0] - b[0]);
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    if (start < from) continue;
    pieces.push(
      text.slice(from, start),
      <mark
        key={start}
        className="bg-transparent text-ink underline decoration-(--accent) decoration-2 underline-offset-4"
      >
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
