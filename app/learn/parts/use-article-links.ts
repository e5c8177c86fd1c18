"use client";

import { useEffect, useState } from "react";
import type { Pane } from "./panes";

/**
 * Links to a sentence (`#s-…`) show the article where one side shows at a time, bring the sentence into view and give it
 * the focus. `onFollow` hears of each, with the sentences that the link names as evidence.
 */
export function useArticleLinks(
  shown: Pane,
  onShow: (pane: Pane) => void,
  onFollow?: (evidence: readonly string[]) => void,
): void {
  const [target, setTarget] = useState<{ id: string } | null>(null);
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const id = link?.getAttribute("href")?.match(/^#(s-.+)$/)?.[1];
      if (!id) return;
      event.preventDefault();
      onShow("article");
      onFollow?.(link?.dataset.evidence?.split(" ") ?? []);
      setTarget({ id });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [onShow, onFollow]);
  useEffect(() => {
    const sentence = shown === "article" || isWide() ? target && document.getElementById(target.id) : null;
    if (!sentence) return;
    sentence.scrollIntoView({ block: "center" });
    sentence.tabIndex = -1;
    sentence.focus({ preventScroll: true });
    sentence.addEventListener("blur", () => sentence.removeAttribute("tabindex"), { once: true });
    setTarget(null);
  }, [target, shown]);
}

const isWide = () => window.matchMedia("(min-width: 64rem)").matches;
