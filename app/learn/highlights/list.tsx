"use client";

import { shorten } from "@/app/items/words";
import { Button } from "@/app/ui/button";
import { type Highlight, wordsOf } from "@/lib/features/attempts/anchors";
import type { HighlightState } from "./store";
import type { HighlightsGiven } from "./use-highlights";
import { colourNames, swatches } from "./words";

interface ListProps {
  state: HighlightState;
  sentences: HighlightsGiven["sentences"];
  onGo: (highlight: Highlight) => void;
  /** Absent where they can only be read. */
  onEdit?: (highlight: Highlight) => void;
  onRemove?: (highlight: Highlight) => void;
  onWalk?: () => void;
}

/** All highlights in text order, each with its colour's name, its words and its note. */
export function HighlightList({ state, sentences, onGo, onEdit, onRemove, onWalk }: ListProps) {
  const { highlights } = state;
  if (!onWalk && highlights.length === 0) return null;
  const trouble = troubleOf(state);
  return (
    <div className="mx-auto w-full max-w-[44rem] px-4 pt-6 sm:px-8">
      <details className="border-l-2 border-rule pl-4">
        <summary className="font-medium">Your highlights ({highlights.length})</summary>
        {onWalk && (
          <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <p className="max-w-[65ch] text-quiet">
              Select words in the article to highlight them or to write a note. Your teacher can see both.
            </p>
            <Button onClick={onWalk}>Mark sentences by keyboard</Button>
          </div>
        )}
        <ol className="mt-2">
          {highlights.map((highlight, index) => (
            <li
              key={highlight.id}
              className="grid grid-cols-[1.75rem_minmax(0,1fr)] border-t border-rule py-2"
            >
              <span aria-hidden="true" className="text-quiet tabular-nums">
                {index + 1}
              </span>
              <Entry {...{ highlight, sentences, onGo, onEdit, onRemove }} />
            </li>
          ))}
        </ol>
      </details>
      <p role="status" className="text-sm text-late">
        {trouble}
      </p>
    </div>
  );
}

function Entry({
  highlight,
  sentences,
  onGo,
  onEdit,
  onRemove,
}: Omit<ListProps, "state"> & { highlight: Highlight }) {
  const words = wordsOf(sentences, highlight);
  const paragraph = sentences.find(({ id }) => id === highlight.fromSentence)?.paragraph;
  const said = words === null ? "Words no longer in the text" : `¶${paragraph} “${shorten(words)}”`;
  const name = colourNames[highlight.colour];
  const action = "min-h-10 text-accent underline underline-offset-4";
  return (
    <div>
      <p>
        <span
          aria-hidden="true"
          className={`mr-1.5 inline-block size-4 border border-field align-[-2px] ${swatches[highlight.colour]}`}
        />
        <span className="text-quiet">{name}</span>{" "}
        {words === null ? (
          said
        ) : (
          <button
            type="button"
            className="text-left text-accent underline underline-offset-4"
            onClick={() => onGo(highlight)}
          >
            {said}
          </button>
        )}
      </p>
      {highlight.note.trim() !== "" && <p className="break-words whitespace-pre-line">{highlight.note}</p>}
      {onEdit && onRemove && (
        <p className="flex gap-4">
          {words !== null && (
            <button
              type="button"
              className={action}
              aria-label={`Change ${name}, ${said}`}
              onClick={() => onEdit(highlight)}
            >
              Change
            </button>
          )}
          <button
            type="button"
            className={action}
            aria-label={`Remove ${name}, ${said}`}
            onClick={() => onRemove(highlight)}
          >
            Remove
          </button>
        </p>
      )}
    </div>
  );
}

function troubleOf({ phase, kept, message }: HighlightState): string | null {
  if (phase === "saved" || (phase === "saving" && kept)) return null;
  if (phase === "refused") return message;
  return kept
    ? "Highlights kept on this device, not yet sent"
    : "Highlights not saved yet, and this device can’t keep them: leave this page open";
}
