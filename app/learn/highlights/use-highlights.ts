"use client";

import { type RefObject, useEffect, useState, useSyncExternalStore } from "react";
import { randomId } from "@/app/learn/parts/random-id";
import type { KeptHighlight } from "@/lib/features/attempts/anchors";
import { HighlightLog } from "./device";
import { canPaint, paint } from "./paint";
import { sendHighlight } from "./send";
import { type HighlightState, HighlightStore } from "./store";

/** What a page gives the article's side to know of its highlights. */
export interface HighlightsGiven {
  accountId: string;
  attemptId: string;
  sentences: readonly { id: string; text: string; paragraph: number }[];
  highlights: readonly KeptHighlight[];
  drawnAt: Date;
}

/** The page's store of highlights and its state, painted in the article; sent when the page is hidden or the network is back. */
export function useHighlights(
  root: RefObject<HTMLElement | null>,
  given: HighlightsGiven,
): { store: HighlightStore; state: HighlightState } {
  const { accountId, attemptId, sentences, highlights: kept, drawnAt } = given;
  const [store] = useState(
    () =>
      new HighlightStore({
        attemptId,
        sentences,
        kept,
        drawnAt,
        device: new HighlightLog({ accountId, attemptId }),
        send: sendHighlight,
        newId: randomId,
      }),
  );
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  useEffect(() => {
    void store.restore();
    const wake = () => void store.flush();
    const leaving = () => store.leave();
    const hidden = () => document.visibilityState === "hidden" && store.leave();
    window.addEventListener("online", wake);
    window.addEventListener("pagehide", leaving);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("online", wake);
      window.removeEventListener("pagehide", leaving);
      document.removeEventListener("visibilitychange", hidden);
      store.leave();
    };
  }, [store]);
  useEffect(() => store.catchUp(kept, drawnAt), [store, kept, drawnAt]);
  usePaint(root, state.highlights);
  return { store, state };
}

/** Paints anew where something else has changed the article's elements. */
function usePaint(root: RefObject<HTMLElement | null>, highlights: HighlightState["highlights"]): void {
  const [drawn, setDrawn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: painted anew where the elements are others
  useEffect(() => (root.current ? paint(root.current, highlights) : undefined), [root, highlights, drawn]);
  useEffect(() => {
    // Where highlights are elements themselves, painting would call for painting without an end.
    if (!root.current || !canPaint()) return;
    const observer = new MutationObserver(() => setDrawn((count) => count + 1));
    for (const text of root.current.querySelectorAll("article"))
      observer.observe(text, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [root]);
}
