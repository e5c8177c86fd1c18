"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { ItemAnswerView } from "@/app/items/answers";
import type { ReadingSentence } from "@/app/items/types";
import { Marking } from "@/app/learn/highlights/marking";
import type { HighlightsGiven } from "@/app/learn/highlights/use-highlights";
import type { Answer } from "@/lib/items/answers";
import type { StudentItem } from "@/lib/items/registry";
import { type Pane, Panes } from "./panes";
import { useLit } from "./use-picking";

const ignore = () => {};

/** An answer as it was given. */
export function ReadOnlyAnswer({
  item,
  answer,
  sentences,
}: {
  item: StudentItem;
  answer: Answer | undefined;
  sentences: ReadingSentence[];
}) {
  const given = answer?.kind === "essay" ? undefined : answer;
  return <ItemAnswerView item={item} answer={given} sentences={sentences} readOnly onChange={ignore} />;
}

/** The two sides of work that is done, the answers first. A link to evidence shows the article and lights that question's sentences. */
export function DonePanes({
  marks,
  ...props
}: {
  title: string;
  article: ReactNode;
  children: ReactNode;
  marks: HighlightsGiven;
}) {
  const [shown, setShown] = useState<Pane>("questions");
  const [target, setTarget] = useState<string | null>(null);
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const article = useRef<HTMLDivElement>(null);
  useLit(article, evidence);
  useEffect(() => {
    const follow = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a") : null;
      const id = link?.getAttribute("href")?.match(/^#(s-.+)$/)?.[1];
      if (!id) return;
      setShown("article");
      setTarget(id);
      setEvidence(link?.dataset.evidence?.split(" ") ?? []);
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, []);
  useEffect(() => {
    if (target && shown === "article") document.getElementById(target)?.scrollIntoView({ block: "center" });
  }, [target, shown]);
  return (
    <Panes
      shown={shown}
      onShow={setShown}
      {...props}
      article={
        <div ref={article}>
          <Marking root={article} readOnly {...marks}>
            {props.article}
          </Marking>
        </div>
      }
    />
  );
}
