"use client";

import Link from "next/link";
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { Button } from "@/app/ui/button";
import type { OpenTerm } from "./term-cards";
import type { Reading } from "./use-reading";

interface TermCardProps extends OpenTerm {
  reading: Reading;
  onClose: () => void;
}

/** What a word means here, how it is said, where it stands, and a way to keep it. */
export function TermCard({ entry, sentence, word, reading, onClose }: TermCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const kept = reading.kept.has(entry.id);
  const leave = useCallback(() => {
    onClose();
    word.focus({ preventScroll: true });
  }, [onClose, word]);
  useBeside(card, word);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const outside = ({ target }: PointerEvent) => {
      if (target instanceof Node && !card.current?.contains(target)) onClose();
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, [onClose]);
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" && !(event.key === "Tab" && leaves(card.current, event))) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  return (
    <div
      ref={card}
      role="dialog"
      aria-labelledby="term-card-word"
      aria-describedby="term-card-meaning"
      tabIndex={-1}
      onKeyDown={press}
      className="fixed z-20 max-h-[60dvh] w-88 overflow-y-auto rounded border border-field bg-raised p-4 text-base text-ink shadow-float outline-none max-sm:inset-x-0 max-sm:bottom-0 max-sm:w-auto max-sm:rounded-none max-sm:border-x-0 max-sm:border-b-0"
    >
      <p>
        <span id="term-card-word" className="font-serif text-lg font-semibold">
          {entry.term}
        </span>
        {entry.pronunciation && <span className="text-quiet"> [{entry.pronunciation}]</span>}
        {entry.partOfSpeech && <span className="text-quiet"> {entry.partOfSpeech}</span>}
      </p>
      <p id="term-card-meaning" className="mt-1">
        {entry.definition}
      </p>
      {sentence && (
        <p className="mt-2 border-l-2 border-rule pl-3 font-serif text-quiet">“{sentence.text}”</p>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button onClick={() => reading.keep(entry.id, sentence?.id ?? null, !kept)}>
          {kept ? "Take off my words" : "Keep this word"}
        </Button>
        <Link href="/learn/words">My words</Link>
        <Button look="text" onClick={leave} className="ml-auto">
          Close
        </Button>
      </div>
      <p role="status" className="mt-1 min-h-5 text-sm text-quiet">
        {reading.refused ? `⚠ ${reading.refused}` : sayKept(kept, reading.held)}
      </p>
    </div>
  );
}

function sayKept(kept: boolean, held: boolean): string {
  if (held) return "Kept on this device, not yet sent.";
  return kept ? "On your list of words." : "";
}

/** Tab past the last button, or back past the first: the focus goes to the word rather than to the end of the page. */
function leaves(card: HTMLElement | null, { shiftKey }: KeyboardEvent): boolean {
  const stops = [...(card?.querySelectorAll<HTMLElement>("button, a[href]") ?? [])];
  const here = document.activeElement;
  return shiftKey ? here === card || here === stops[0] : here === stops.at(-1);
}

/** Keeps the card beside its word, below it where there is room; on a narrow screen it stands at the bottom. */
function useBeside(card: RefObject<HTMLElement | null>, word: HTMLElement): void {
  useLayoutEffect(() => {
    const place = () => {
      const [box, at] = [card.current, word.getClientRects()[0]];
      if (!box || !at) return;
      if (window.matchMedia("(max-width: 39.99rem)").matches) {
        Object.assign(box.style, { left: "", top: "" });
        return;
      }
      const { width, height } = box.getBoundingClientRect();
      const below = at.bottom + 8;
      const top = below + height > window.innerHeight ? Math.max(8, at.top - height - 8) : below;
      const left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8));
      Object.assign(box.style, { left: `${left}px`, top: `${top}px` });
    };
    place();
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  }, [card, word]);
}
