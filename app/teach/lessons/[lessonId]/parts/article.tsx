"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { SourceLine } from "@/app/ui/source-line";
import type { Lesson } from "@/lib/lesson/schema";

interface ArticleProps {
  texts: Lesson["texts"];
  /** Sentence ids lit as evidence. */
  lit: string[];
  /** Changes whenever the first lit sentence should be scrolled into view. */
  showFor: string | null;
  /** While evidence is being set: called with the sentence pointed at. */
  onPick?: (sentence: string) => void;
}

/** Scrolls the pane alone, never the page under the reader's hands. */
function reveal(pane: HTMLElement, target: HTMLElement): void {
  const outer = pane.getBoundingClientRect();
  const inner = target.getBoundingClientRect();
  if (inner.top >= outer.top + 40 && inner.bottom <= outer.bottom - 40) return;
  pane.scrollTo({ top: pane.scrollTop + inner.top - outer.top - outer.height / 3, behavior: "smooth" });
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-sentence]")];
  const here = all.indexOf(document.activeElement as HTMLElement);
  const next = here < 0 ? undefined : all[here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The article with numbered paragraphs; lit evidence, and sentences to point at while evidence is being set. */
export function Article({ texts, lit, showFor, onPick }: ArticleProps) {
  const pane = useRef<HTMLElement>(null);
  const isLit = new Set(lit);
  const firstLit = texts
    .flatMap((t) => t.sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences)))
    .find((s) => isLit.has(s.id))?.id;

  useEffect(() => {
    const target =
      showFor &&
      firstLit &&
      pane.current?.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(firstLit)}"]`);
    if (pane.current && target) reveal(pane.current, target);
  }, [showFor, firstLit]);

  return (
    <section
      ref={pane}
      aria-label="The article"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      onKeyDown={onPick ? walk : undefined}
      className="relative py-6 pr-4 lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto"
    >
      {texts.map((text) => (
        <article key={text.id}>
          <h2 className="text-2xl font-semibold">{text.title}</h2>
          <SourceLine provenance={text.provenance} className="mt-1 mb-4" />
          {text.sections.map((section) => (
            <section key={section.id} className="mb-6">
              <h3 className="mb-2 text-lg font-semibold">{section.heading}</h3>
              {section.paragraphs.map((paragraph) => (
                <div key={paragraph.id} className="mb-4 grid grid-cols-[1.75rem_1fr]">
                  <span className="pt-1 text-sm text-quiet tabular-nums">
                    <span className="sr-only">Paragraph </span>
                    {paragraph.number}
                  </span>
                  <p className="reading">
                    {paragraph.sentences.map((sentence) => (
                      <Sentence
                        key={sentence.id}
                        id={sentence.id}
                        text={sentence.text}
                        lit={isLit.has(sentence.id)}
                        onPick={onPick}
                      />
                    ))}
                  </p>
                </div>
              ))}
            </section>
          ))}
        </article>
      ))}
    </section>
  );
}

interface SentenceProps {
  id: string;
  text: string;
  lit: boolean;
  onPick?: (sentence: string) => void;
}
function Sentence({ id, text, lit, onPick }: SentenceProps) {
  if (!onPick)
    return (
      <>
        <span data-sentence={id} className={lit ? "lit" : undefined}>
          {text}
        </span>{" "}
      </>
    );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button element can't break over lines within running text */}
      <span
        data-sentence={id}
        role="button"
        tabIndex={0}
        aria-pressed={lit}
        onClick={() => onPick(id)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          onPick(id);
        }}
        className={`cursor-pointer ${lit ? "lit" : "hover:bg-sky"}`}
      >
        {text}
      </span>{" "}
    </>
  );
}
