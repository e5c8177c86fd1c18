"use client";

import { type RefObject, useMemo } from "react";
import { sentencesIn } from "./places";

export interface Walk {
  /** Goes to the first sentence in sight and selects it. */
  start(): void;
  /** True where the key was a step: an arrow goes on a sentence, with Shift it takes the sentence in besides. */
  press(key: string, shift: boolean): boolean;
  /** The sentence that the walk is at; null where nobody walks. */
  here(): HTMLElement | null;
  end(): void;
}
const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Walks the article's sentences by keyboard: the sentence has the focus and is selected, as a mouse would select it. */
export function useWalk(root: RefObject<HTMLElement | null>, onSelect: () => void): Walk {
  return useMemo(() => {
    let from: HTMLElement | null = null;
    let at: HTMLElement | null = null;
    const here = () => (at !== null && document.activeElement === at ? at : null);
    const go = (next: HTMLElement, extend: boolean) => {
      at?.removeAttribute("tabindex");
      at = next;
      if (!extend || !from?.isConnected) from = next;
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "nearest" });
      select(from, next);
      onSelect();
    };
    return {
      here,
      start() {
        const list = root.current ? openSentencesIn(root.current) : [];
        const top = root.current?.parentElement?.getBoundingClientRect().top ?? 0;
        const first = list.find((span) => span.getBoundingClientRect().bottom > Math.max(top, 0)) ?? list[0];
        if (first) go(first, false);
      },
      press(key, shift) {
        const step = steps[key];
        if (!here() || !step || !root.current) return false;
        const list = openSentencesIn(root.current);
        const next = list[list.indexOf(at as HTMLElement) + step];
        if (next) go(next, shift);
        return true;
      },
      end() {
        at?.removeAttribute("tabindex");
        at = null;
      },
    };
  }, [root, onSelect]);
}

/** Without those of sections that are not open yet. */
const openSentencesIn = (root: HTMLElement) => sentencesIn(root).filter((span) => !span.closest("[hidden]"));

function select(a: HTMLElement, b: HTMLElement): void {
  const turned = (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const [first, last] = turned ? [b, a] : [a, b];
  window.getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
}
