"use client";

import { useCallback, useEffect, useState } from "react";
import type { StudentLesson } from "@/lib/lesson/student-view";
import { usePart } from "./use-part";
import type { Reading } from "./use-reading";

export type Entry = StudentLesson["glossary"][number];
export interface OpenTerm {
  entry: Entry;
  /** The sentence that the word was met in, else one of the text that has it; null where none does. */
  sentence: { id: string; text: string } | null;
  /** The word on the page: the card stands beside it, and gives it the focus back. */
  word: HTMLElement;
}

const loadCard = () => import("./term-card");
const wordAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-term][role=button]") : null;

/** Opens the card of a glossary word that is clicked, tapped, or pressed with Enter or Space. */
export function TermCards({ glossary, reading }: { glossary: readonly Entry[]; reading: Reading }) {
  const [open, setOpen] = useState<OpenTerm | null>(null);
  const card = usePart(loadCard, open !== null);
  useEffect(() => {
    const show = (event: Event) => {
      const word = wordAt(event.target);
      const entry = glossary.find(({ id }) => id === word?.dataset.term);
      if (!word || !entry) return;
      // A stem is a label: without this the click would go on to its field.
      event.preventDefault();
      setOpen({ entry, sentence: sentenceOf(word, entry), word });
    };
    const click = (event: MouseEvent) => {
      // A click that ends a selection of text asks for nothing.
      if (window.getSelection()?.isCollapsed ?? true) show(event);
    };
    const press = (event: KeyboardEvent) => {
      if (event.key === "Enter" || event.key === " ") show(event);
    };
    document.addEventListener("click", click);
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("click", click);
      document.removeEventListener("keydown", press);
    };
  }, [glossary]);
  const close = useCallback(() => setOpen(null), []);
  if (!open || !card) return null;
  return (
    <card.TermCard
      key={`${open.entry.id} ${open.sentence?.id}`}
      {...open}
      reading={reading}
      onClose={close}
    />
  );
}

function sentenceOf(word: HTMLElement, { id, sentences }: Entry): OpenTerm["sentence"] {
  const [first] = sentences;
  const element =
    word.closest<HTMLElement>("[data-sentence]") ??
    (first && document.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(first)}"]`)) ??
    document
      .querySelector(`#article [data-term="${CSS.escape(id)}"]`)
      ?.closest<HTMLElement>("[data-sentence]");
  return element ? { id: element.dataset.sentence ?? "", text: element.textContent ?? "" } : null;
}
