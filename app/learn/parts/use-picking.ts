"use client";

import { type RefObject, useEffect } from "react";

interface Picking {
  chosen: readonly string[];
  /** The sentences that may be chosen; all where null. */
  among: readonly string[] | null;
  onToggle: (id: string) => void;
  onDone: () => void;
}

const pickable = ["cursor-pointer", "hover:bg-sky"];
/** Where a question offers certain sentences they are underlined: a finger hovers over nothing. */
const offered = ["not-[.lit]:underline", "not-[.lit]:decoration-dotted", "not-[.lit]:underline-offset-4"];
const spans = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>("[data-sentence]")];
/** In a section that is not open yet nothing can be pointed at. */
const isOpen = (span: HTMLElement) => span.closest("[hidden]") === null;
const idOf = (span: HTMLElement) => span.dataset.sentence ?? "";

/** Lights the sentences that the question at hand points at. */
export function useLit(root: RefObject<HTMLElement | null>, chosen: readonly string[]): void {
  const key = chosen.join(" ");
  useEffect(() => {
    const ids = new Set(key.split(" "));
    const lit = root.current ? spans(root.current).filter((span) => ids.has(idOf(span))) : [];
    for (const span of lit) span.classList.add("lit");
    return () => {
      for (const span of lit) span.classList.remove("lit");
    };
  }, [root, key]);
}

/**
 * Makes the article's sentences choosable while a question asks for them: by click or tap, or with the arrow keys and
 * Space. The sentences are the server's HTML; this gives them a checkbox's role for the time being and takes it back.
 */
export function usePicking(root: RefObject<HTMLElement | null>, picking: Picking | null): void {
  const active = picking !== null;
  const among = picking?.among?.join(" ");
  useEffect(() => {
    const article = root.current;
    if (!active || !article) return;
    const allowed = among === undefined ? null : new Set(among.split(" "));
    const list = spans(article).filter((span) => allowed === null || allowed.has(idOf(span)));
    for (const [index, span] of list.entries()) {
      span.setAttribute("role", "checkbox");
      span.tabIndex = index === 0 ? 0 : -1;
      span.classList.add(...pickable, ...(allowed ? offered : []));
    }
    // A word that opens a card would be a button inside a checkbox: meanwhile it is plain text.
    const terms = [...article.querySelectorAll<HTMLElement>("[data-term]")];
    for (const term of terms) for (const name of ["role", "tabindex"]) term.removeAttribute(name);
    list[0]?.focus({ preventScroll: allowed === null });
    return () => {
      for (const term of terms) {
        term.setAttribute("role", "button");
        term.tabIndex = 0;
      }
      for (const span of list) {
        for (const name of ["role", "tabindex", "aria-checked"]) span.removeAttribute(name);
        span.classList.remove(...pickable, ...offered);
      }
    };
  }, [root, active, among]);
  usePickState(root, picking);
  usePickEvents(root, picking);
}

function usePickState(root: RefObject<HTMLElement | null>, picking: Picking | null): void {
  useEffect(() => {
    if (!picking || !root.current) return;
    for (const span of root.current.querySelectorAll<HTMLElement>("[role=checkbox][data-sentence]"))
      span.setAttribute("aria-checked", String(picking.chosen.includes(idOf(span))));
  });
}

function usePickEvents(root: RefObject<HTMLElement | null>, picking: Picking | null): void {
  useEffect(() => {
    const article = root.current;
    if (!picking || !article) return;
    const spanAt = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>("[role=checkbox][data-sentence]") : null;
    const walk = (from: HTMLElement, step: number) => {
      const list = [...article.querySelectorAll<HTMLElement>("[role=checkbox][data-sentence]")].filter(
        isOpen,
      );
      const next = list[list.indexOf(from) + step];
      if (!next) return;
      from.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    };
    const click = (event: MouseEvent) => {
      const span = spanAt(event.target);
      // A click that ends a text selection points at nothing.
      if (span && (window.getSelection()?.isCollapsed ?? true)) picking.onToggle(idOf(span));
    };
    const press = (event: KeyboardEvent) => {
      const span = spanAt(event.target);
      if (event.key === "Escape") picking.onDone();
      else if (!span) return;
      else if (event.key === " " || event.key === "Enter") picking.onToggle(idOf(span));
      else if (event.key === "ArrowDown" || event.key === "ArrowRight") walk(span, 1);
      else if (event.key === "ArrowUp" || event.key === "ArrowLeft") walk(span, -1);
      else return;
      event.preventDefault();
    };
    article.addEventListener("click", click);
    article.addEventListener("keydown", press);
    return () => {
      article.removeEventListener("click", click);
      article.removeEventListener("keydown", press);
    };
  });
}
