"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { ReadingTools } from "../reading/tools";

export type Pane = "article" | "questions";

/** The heading takes the focus when the page changes under the reader: after Start, after Submit. */
export const workHeadingId = "work-heading";

interface PanesProps {
  /** The page's heading, whichever side shows. */
  title: string;
  article: ReactNode;
  children: ReactNode;
  /** On a narrow screen one of them shows. */
  shown: Pane;
  onShow: (pane: Pane) => void;
  /** Stays in sight above both. */
  bar?: ReactNode;
}

/** The article and the questions: beside each other on a wide screen, each scrolling by itself; switched on a narrow one. */
export function Panes({ title, article, children, shown, onShow, bar }: PanesProps) {
  useKeptScroll(shown);
  const tab = (pane: Pane, text: string) => (
    <button
      type="button"
      aria-pressed={shown === pane}
      onClick={() => onShow(pane)}
      className="min-h-11 border-b-3 border-transparent mr-5 font-medium aria-pressed:border-accent aria-pressed:text-accent"
    >
      {text}
    </button>
  );
  // Positioned, so that what only a screen reader sees scrolls with its pane rather than making the page taller.
  const pane = "relative lg:row-start-2 lg:overflow-y-auto lg:overscroll-contain";
  return (
    <div className="relative lg:grid lg:h-[calc(100dvh-3.5rem)] lg:grid-cols-2 lg:grid-rows-[auto_minmax(0,1fr)]">
      <h1 id={workHeadingId} tabIndex={-1} className="sr-only">
        {title}
      </h1>
      <div
        id="desk-bar"
        className="sticky top-0 z-5 border-b border-rule bg-paper px-4 sm:px-8 lg:static lg:col-span-2 lg:flex lg:items-center lg:gap-6"
      >
        <div className="flex flex-wrap lg:order-last">
          <div className="flex lg:hidden">
            {tab("article", "Article")}
            {tab("questions", "Questions")}
          </div>
          <ReadingTools onShow={onShow} />
        </div>
        <div className="lg:min-w-0 lg:flex-1">{bar}</div>
      </div>
      <section
        id="article"
        aria-label="Article"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        className={`${pane} ${shown === "article" ? "" : "max-lg:hidden"}`}
      >
        {article}
      </section>
      <section
        id="questions"
        aria-label="Questions"
        // Work that is done has no field in it that could take the focus.
        tabIndex={bar ? undefined : 0}
        className={`${pane} lg:border-l lg:border-rule ${shown === "questions" ? "" : "max-lg:hidden"}`}
      >
        {children}
      </section>
    </div>
  );
}

/** Each side keeps its place in the page while the other shows. */
function useKeptScroll(shown: Pane): void {
  const places = useRef<Record<Pane, number>>({ article: 0, questions: 0 });
  useEffect(() => {
    window.scrollTo(0, places.current[shown]);
    const remember = () => {
      places.current[shown] = window.scrollY;
    };
    window.addEventListener("scroll", remember, { passive: true });
    return () => window.removeEventListener("scroll", remember);
  }, [shown]);
}
