"use client";

import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import {
  type Anchor,
  colours,
  type Highlight,
  type HighlightColour,
  noteLimit,
} from "@/lib/features/attempts/anchors";
import { boxOf } from "./paint";
import type { At } from "./use-marking";
import { colourNames, swatches } from "./words";

interface MarkBarProps {
  root: RefObject<HTMLElement | null>;
  bar: RefObject<HTMLElement | null>;
  at: At;
  /** The highlight that the bar is about. */
  highlight: Highlight | undefined;
  onColour: (colour: HighlightColour) => void;
  onNote: () => void;
  onType: (note: string) => void;
  onRemove: () => void;
  onUndo: () => void;
  onClose: () => void;
  /** The focus came in from there. */
  onEnter: (from: Element | null) => void;
}

/** What can be done with the words selected or the highlight at hand: under them on a wide screen, at the bottom of a narrow one. */
export function MarkBar(props: MarkBarProps) {
  const { root, bar, at, highlight, onClose, onEnter } = props;
  const anchor = at.kind === "new" ? at.anchor : at.kind === "removed" ? at.gone : highlight;
  const noting = at.kind === "on" && at.noting;
  const style = usePlace(root, bar, anchor, `${at.kind} ${noting}`);
  useFocusInside(bar, at);
  return (
    <section
      ref={bar}
      aria-label={at.kind === "new" ? "Mark the selected words" : "Highlight"}
      style={style}
      className="z-10 border border-field bg-raised px-3 py-2 shadow-float max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 lg:absolute lg:top-(--top) lg:left-(--left) lg:w-max lg:max-w-[calc(100%-1rem)]"
      // What is selected stays so while a button is pressed.
      onMouseDown={(event) => event.target instanceof HTMLTextAreaElement || event.preventDefault()}
      onFocus={({ relatedTarget }) => {
        if (!bar.current?.contains(relatedTarget)) onEnter(relatedTarget);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        event.stopPropagation();
      }}
    >
      {at.kind === "removed" ? <Removed {...props} /> : <Choices {...props} />}
      {at.kind === "on" && at.noting && highlight && <Note {...props} note={highlight.note} />}
      {at.kind === "new" && (
        <p className="mt-1 text-sm text-quiet max-lg:hidden">
          Keys 1 to 4 mark, N writes a note, Escape closes
        </p>
      )}
    </section>
  );
}

function Choices({ at, highlight, onColour, onNote, onRemove, onClose }: MarkBarProps) {
  const isNew = at.kind === "new";
  const noting = at.kind === "on" && at.noting;
  return (
    <div className="flex flex-wrap items-center gap-x-1">
      {colours.map((colour) => (
        <Choice
          key={colour}
          pressed={isNew ? undefined : highlight?.colour === colour}
          onClick={() => onColour(colour)}
        >
          <span aria-hidden="true" className={`size-5 border border-field ${swatches[colour]}`} />
          {colourNames[colour]}
        </Choice>
      ))}
      {!noting && <Choice onClick={onNote}>{highlight?.note ? "Change note" : "Add note"}</Choice>}
      {!isNew && <Choice onClick={onRemove}>Remove</Choice>}
      {!noting && <CloseButton onClose={onClose} />}
    </div>
  );
}

const CloseButton = ({ onClose }: Pick<MarkBarProps, "onClose">) => (
  <button type="button" aria-label="Close" className="ml-auto size-10 text-lg" onClick={onClose}>
    ×
  </button>
);

function Choice({
  pressed,
  onClick,
  children,
}: {
  pressed?: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className="inline-flex min-h-10 items-center gap-1.5 border-b-2 border-transparent px-1.5 aria-pressed:border-accent"
    >
      {children}
    </button>
  );
}

function Note({
  note,
  onType,
  onClose,
}: {
  note: string;
  onType: (note: string) => void;
  onClose: () => void;
}) {
  return (
    <div className="mt-1">
      <label>
        <span className="text-sm text-quiet">Your note; your teacher can see it</span>
        <textarea
          className="block w-full rounded border border-field bg-paper px-3 py-2"
          rows={3}
          maxLength={noteLimit}
          value={note}
          onChange={(event) => onType(event.target.value)}
        />
      </label>
      <Choice onClick={onClose}>Done</Choice>
    </div>
  );
}

function Removed({ onUndo, onClose }: MarkBarProps) {
  return (
    <div className="flex items-center gap-x-4">
      <p role="status">Highlight removed.</p>
      <Choice onClick={onUndo}>Undo</Choice>
      <CloseButton onClose={onClose} />
    </div>
  );
}

/** Under the last words, within the article's width. */
function usePlace(
  root: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
  anchor: Anchor | undefined,
  /** Changes where the bar grows. */
  shape: string,
) {
  const [style, setStyle] = useState<Record<string, string>>({});
  const key = anchor && [anchor.fromSentence, anchor.fromOffset, anchor.toSentence, anchor.toOffset].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place and what the bar holds count
  useLayoutEffect(() => {
    const box = root.current && anchor && boxOf(root.current, anchor);
    const frame = root.current?.getBoundingClientRect();
    if (!box || !frame || !bar.current) return;
    const left = Math.max(8, Math.min(box.left - frame.left, frame.width - bar.current.offsetWidth - 8));
    setStyle({ "--top": `${box.bottom - frame.top + 8}px`, "--left": `${left}px` });
    // At the bottom of a narrow screen it must not hide what it is about.
    const hidden = box.bottom + 8 - (window.innerHeight - bar.current.offsetHeight);
    if (hidden > 0 && getComputedStyle(bar.current).position === "fixed") window.scrollBy(0, hidden);
  }, [root, bar, key, shape]);
  useEffect(() => {
    if (style["--top"]) bar.current?.scrollIntoView({ block: "nearest" });
  }, [bar, style]);
  return style;
}

/** The focus comes along where a key has asked for the bar. */
function useFocusInside(bar: RefObject<HTMLElement | null>, at: At): void {
  const wants = at.kind !== "new" && at.focus;
  const noting = at.kind === "on" && at.noting;
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the bar is about decides
  useEffect(() => {
    const before = first.current;
    first.current = false;
    if (wants || (noting && !before))
      bar.current?.querySelector<HTMLElement>(noting ? "textarea" : "button")?.focus();
  }, [bar, wants, noting, at.kind]);
}
