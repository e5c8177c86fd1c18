"use client";

import { useState } from "react";
import { ItemAnswerView } from "@/app/items/answers";
import type { ReadingSentence } from "@/app/items/types";
import type { Answer } from "@/lib/items/answers";
import type { StudentItem } from "@/lib/items/registry";
import { type Pane, Panes } from "./panes";

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

/** The two sides of work that is done: what happened first. */
export function DonePanes(props: { article: React.ReactNode; children: React.ReactNode }) {
  const [shown, setShown] = useState<Pane>("questions");
  return <Panes shown={shown} onShow={setShown} {...props} />;
}
