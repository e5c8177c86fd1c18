"use client";

import { type ReactNode, useRef, useState } from "react";
import { ItemAnswerView } from "@/app/items/answers";
import type { ReadingSentence } from "@/app/items/types";
import { Marking } from "@/app/learn/highlights/marking";
import type { HighlightsGiven } from "@/app/learn/highlights/use-highlights";
import type { Answer } from "@/lib/items/answers";
import type { StudentItem } from "@/lib/items/registry";
import { type Pane, Panes } from "./panes";
import { useArticleLinks } from "./use-article-links";
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
  const [evidence, setEvidence] = useState<readonly string[]>([]);
  const article = useRef<HTMLDivElement>(null);
  useLit(article, evidence);
  useArticleLinks(shown, setShown, setEvidence);
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
