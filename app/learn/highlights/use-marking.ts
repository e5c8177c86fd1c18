"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Anchor, colours, type Highlight, spansOf } from "@/lib/features/attempts/anchors";
import { anchorOf, placeAt } from "./places";
import type { HighlightsGiven } from "./use-highlights";
import { useWalk, type Walk } from "./use-walk";

/** What the bar is about: words that are selected, a highlight, or one that was just taken away. */
export type At =
  | { kind: "new"; anchor: Anchor }
  | { kind: "on"; id: string; noting: boolean; focus: boolean }
  | { kind: "removed"; gone: Highlight; focus: boolean };

interface Marking {
  sentences: HighlightsGiven["sentences"];
  highlights: readonly Highlight[];
  /** Nothing can be marked now: the sentences serve something else, or the work is done. */
  off: boolean;
  onMark: (anchor: Anchor, colour: Highlight["colour"] | null) => void;
}

/** How long a selection stands still before the bar shows; in milliseconds. */
const settled = 200;
/** Elements with keys and clicks of their own. */
const own = "a, button, summary, input, textarea, select, [contenteditable], [role=checkbox]";
const isOwn = (target: EventTarget | null) => target instanceof Element && target.closest(own) !== null;

/** Follows selections, clicks and keys in the article; `at` is what they point at. */
export function useMarking(root: RefObject<HTMLElement | null>, marking: Marking) {
  const [at, setAt] = useState<At | null>(null);
  const bar = useRef<HTMLElement>(null);
  const now = useRef({ at, ...marking });
  useEffect(() => {
    now.current = { at, ...marking };
  });
  const { off } = marking;
  /** Takes up what is selected, and lets go of what no longer is. */
  const readSelection = useCallback(() => {
    const anchor = now.current.off ? null : selectedIn(root.current);
    setAt((before) => {
      if (anchor) return { kind: "new", anchor };
      const held = before?.kind === "new" && !bar.current?.contains(document.activeElement);
      return held ? null : before;
    });
    return anchor;
  }, [root]);
  const walk = useWalk(root, readSelection);
  const back = useRef<Element | null>(null);
  const close = useCallback(() => {
    const inside = bar.current?.contains(document.activeElement);
    setAt(null);
    window.getSelection()?.removeAllRanges();
    if (inside) focusOn(back.current, root.current?.parentElement);
  }, [root]);
  useEffect(() => {
    if (!off) return;
    setAt(null);
    walk.end();
    // What stays selected would take the next click for the end of a selection.
    if (selectedIn(root.current)) window.getSelection()?.removeAllRanges();
  }, [off, root, walk]);
  useSelected(readSelection);
  useClicks(root, now, setAt);
  useKeys({ root, now, bar, walk, close });
  const onEnter = useCallback((from: Element | null) => {
    back.current = from;
  }, []);
  return { at, setAt, close, bar, walk, onEnter };
}

/** The focus goes back to where it came from, else to the article. */
function focusOn(before: Element | null, article: HTMLElement | null | undefined): void {
  if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  if (document.activeElement !== before) article?.focus({ preventScroll: true });
}

interface Keys {
  root: RefObject<HTMLElement | null>;
  now: RefObject<Pick<Marking, "off" | "onMark">>;
  bar: RefObject<HTMLElement | null>;
  walk: Walk;
  close: () => void;
}

/** H begins a walk through the sentences; 1 to 4 and N mark what is selected, Enter and Tab go to the bar, Escape ends it. */
function useKeys({ root, now, bar, walk, close }: Keys): void {
  useEffect(() => {
    const article = () => root.current?.parentElement;
    const press = (event: KeyboardEvent) => {
      const { target, key, shiftKey, ctrlKey, metaKey, altKey } = event;
      const here = target instanceof Node && article()?.contains(target);
      const anchor = selectedIn(root.current);
      if (now.current.off || !(here || anchor) || isOwn(target) || ctrlKey || metaKey || altKey) return;
      const colour = colours[Number(key) - 1];
      if (walk.press(key, shiftKey)) event.preventDefault();
      else if (key === "h" && target === article()) walk.start();
      else if (key === "Escape") {
        close();
        if (walk.here()) article()?.focus({ preventScroll: true });
        walk.end();
      } else if (!anchor) return;
      else if (colour) now.current.onMark(anchor, colour);
      else if (key === "n") now.current.onMark(anchor, null);
      else if (key === "Enter" || (key === "Tab" && !shiftKey)) bar.current?.querySelector("button")?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [root, now, bar, walk, close]);
}

/** The stretch of the article that is selected now. */
function selectedIn(root: HTMLElement | null): Anchor | null {
  const selection = window.getSelection();
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return root.contains(range.startContainer) ? anchorOf(root, range) : null;
}

/** Reads the selection once it stands still and no finger or button is down. */
function useSelected(read: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let down = false;
    const later = () => {
      clearTimeout(timer);
      if (!down) timer = setTimeout(read, settled);
    };
    const press = () => {
      down = true;
    };
    const lift = () => {
      down = false;
      later();
    };
    document.addEventListener("selectionchange", later);
    document.addEventListener("pointerdown", press);
    for (const name of ["pointerup", "pointercancel"]) document.addEventListener(name, lift);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", later);
      document.removeEventListener("pointerdown", press);
      for (const name of ["pointerup", "pointercancel"]) document.removeEventListener(name, lift);
    };
  }, [read]);
}

/** A click on a highlight opens it; one beside it closes what was open. */
function useClicks(
  root: RefObject<HTMLElement | null>,
  now: RefObject<Pick<Marking, "sentences" | "highlights" | "off">>,
  setAt: (change: (before: At | null) => At | null) => void,
): void {
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const { target } = event;
      const inText = target instanceof Element && target.closest("article") !== null;
      if (now.current.off || !inText || isOwn(target)) return;
      if (!(window.getSelection()?.isCollapsed ?? true)) return;
      const id = highlightAt(event, now.current);
      setAt((before) =>
        id ? { kind: "on", id, noting: false, focus: false } : before?.kind === "new" ? before : null,
      );
    };
    const article = root.current;
    article?.addEventListener("click", click);
    return () => article?.removeEventListener("click", click);
  }, [root, now, setAt]);
}

/** The shortest highlight under the pointer. */
function highlightAt(
  { clientX, clientY }: MouseEvent,
  { sentences, highlights }: Pick<Marking, "sentences" | "highlights">,
): string | undefined {
  const caret = caretAt(clientX, clientY);
  const place = caret && placeAt(...caret);
  if (!place) return undefined;
  const found = highlights.flatMap((highlight) => {
    const spans = spansOf(sentences, highlight);
    const under = spans.some(
      ({ sentence, start, end }) =>
        sentence.id === place.sentence && start <= place.offset && place.offset <= end,
    );
    const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    return under ? [{ id: highlight.id, length }] : [];
  });
  return found.sort((a, b) => a.length - b.length)[0]?.id;
}

function caretAt(x: number, y: number): [Node, number] | null {
  if ("caretPositionFromPoint" in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && [position.offsetNode, position.offset];
  }
  // Safari before 18.4 and Chromium before 128.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && [range.startContainer, range.startOffset];
}
