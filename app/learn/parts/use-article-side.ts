"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { ReadingSentence } from "@/app/items/types";
import type { StudentItem } from "@/lib/items/registry";
import type { Autosave } from "./autosave";
import type { Pane } from "./panes";
import { pickRule, picksOf, withPick } from "./picks";
import { questionElementId } from "./question";
import { quoteInEssay } from "./quote-in-essay";
import type { SaverState } from "./saving";
import { useArticleLinks } from "./use-article-links";
import { useLit, usePicking } from "./use-picking";

interface Given {
  items: readonly StudentItem[];
  sentences: readonly ReadingSentence[];
  saver: Pick<Autosave, "state" | "change">;
  state: Pick<SaverState, "values">;
}

/** What the article does for the question at hand: lights its sentences, lets them be pointed at, comes into view. */
export function useArticleSide({ items, sentences, saver, state }: Given) {
  const [shown, setShown] = useState<Pane>("questions");
  const [picking, setPicking] = useState<string | null>(null);
  /** Evidence is being gathered for the essay's plan, so that nothing goes into its text yet. */
  const [planning, setPlanning] = useState(false);
  const article = useRef<HTMLDivElement>(null);
  const quoted = useRef(new Map<string, string>());
  const focused = useFocusedQuestion();
  const itemOf = (itemId: string | null) => items.find(({ id }) => id === itemId);
  const onPick = useCallback((itemId: string, on: boolean, forPlan = false) => {
    quoted.current.clear();
    setPicking(on ? itemId : null);
    setPlanning(on && forPlan);
    setShown(on ? "article" : "questions");
  }, []);
  const onShow = useCallback((pane: Pane) => {
    if (pane === "questions") setPicking(null);
    setShown(pane);
  }, []);
  const stopPicking = () => {
    if (picking === null) return;
    onPick(picking, false);
    // The focus goes back to the button that began it, once that side shows again.
    const question = document.getElementById(questionElementId(picking));
    const began = question?.querySelector<HTMLElement>("[aria-pressed=true]");
    requestAnimationFrame(() => (began ?? question?.querySelector<HTMLElement>("[aria-pressed]"))?.focus());
  };
  const at = picking ?? focused;
  useLit(article, at === null ? [] : picksOf(state.values[at]));
  usePicking(
    article,
    picking === null
      ? null
      : {
          chosen: picksOf(state.values[picking]),
          among: pickRule(itemOf(picking)).among,
          onToggle: (id) => {
            const picked = withPick(itemOf(picking), saver.state().values[picking], id);
            const given = { sentences, quoted: quoted.current };
            saver.change(picking, planning ? picked : quoteInEssay(picked, id, given));
          },
          onDone: stopPicking,
        },
  );
  useSectionInView(article, itemOf(focused));
  useArticleLinks(shown, onShow);
  return { shown, onShow, picking, planning, onPick, stopPicking, article };
}

/** The question that was worked on last. */
function useFocusedQuestion(): string | null {
  const [focused, setFocused] = useState<string | null>(null);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const question = target instanceof Element ? target.closest<HTMLElement>("[data-question]") : null;
      if (question?.dataset.question) setFocused(question.dataset.question);
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, []);
  return focused;
}

/** Where a question offers certain sentences, their section comes into view beside it. */
function useSectionInView(article: RefObject<HTMLElement | null>, item: StudentItem | undefined): void {
  const first = pickRule(item).among?.[0];
  useEffect(() => {
    if (first === undefined || !window.matchMedia("(min-width: 64rem)").matches) return;
    const sentence = article.current?.querySelector(`[data-sentence="${CSS.escape(first)}"]`);
    const [section, pane] = [sentence?.closest("section"), article.current?.parentElement];
    if (!section || !pane) return;
    // The pane alone scrolls: were the page to move under a pressed button, its click would be lost.
    pane.scrollTop += section.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  }, [article, first]);
}
