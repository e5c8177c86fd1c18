"use client";

import { useEffect, useRef } from "react";
import { Stem } from "@/app/items/parts/stem";
import { ItemReviewView } from "@/app/items/reviews";
import type { ReadingSentence } from "@/app/items/types";
import type { Answer } from "@/lib/items/answers";
import type { Item } from "@/lib/items/schema";

interface CheckedAnswerProps {
  item: Item;
  answer: Answer | undefined;
  sentences: ReadingSentence[];
  /** Checked just now: the focus goes to what came of it. */
  fresh: boolean;
}

/** A question that was checked: the answer, which stands, beside its key and reasons. */
export function CheckedAnswer({ item, answer, sentences, fresh }: CheckedAnswerProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) place.current?.focus();
  }, [fresh]);
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <Stem>{item.stem}</Stem>
      <ItemReviewView
        item={item}
        answer={answer?.kind === "essay" ? undefined : answer}
        sentences={sentences}
        forStudent
      />
      <p className="mt-2 text-sm text-quiet">Checked: this answer stands.</p>
    </div>
  );
}
