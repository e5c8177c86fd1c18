"use client";

import { memo } from "react";
import { ItemAnswerView } from "@/app/items/answers";
import type { ReadingSentence } from "@/app/items/types";
import { sayPoints } from "@/app/items/words";
import type { Answer } from "@/lib/items/answers";
import { creditTold } from "@/lib/items/credit-told";
import type { StudentItem } from "@/lib/items/registry";
import { Checkable } from "../help/check";
import { QuestionHelp } from "../help/help";
import { Listen } from "../reading/listen";
import { Conflict } from "./conflict";
import type { OtherText } from "./saving";

export const questionElementId = (itemId: string) => `q-${itemId}`;

/** The article's side of a question's answer, and what the page does with changes. */
export interface QuestionHandlers {
  onChange: (itemId: string, answer: Answer) => void;
  /** `forPlan`: what is pointed at stands in the essay's plan, and goes into no text yet. */
  onPick: (itemId: string, on: boolean, forPlan?: boolean) => void;
  onChoose: (itemId: string, answer: Answer) => void;
}
interface QuestionProps extends QuestionHandlers {
  item: StudentItem;
  number: number;
  answer: Answer | undefined;
  sentences: ReadingSentence[];
  picking: boolean;
  others: readonly OtherText[] | undefined;
  refused: string | undefined;
}

const ignore = () => {};
const forItem = (answer: Answer | undefined) => (answer?.kind === "essay" ? undefined : answer);

/** One question with its number; drawn again only when its own answer changes. */
export const Question = memo(function Question(props: QuestionProps) {
  const { item, number, answer, sentences, picking, others, refused, onChange, onPick, onChoose } = props;
  return (
    <li
      id={questionElementId(item.id)}
      data-question={item.id}
      className="grid scroll-mt-16 grid-cols-[1.75rem_minmax(0,1fr)] border-b border-rule py-6"
    >
      <span className="font-serif text-lg text-quiet tabular-nums" aria-hidden="true">
        {number}
      </span>
      <div>
        <h3 className="sr-only">Question {number}</h3>
        <Checkable item={item} number={number} answer={answer} sentences={sentences}>
          <ItemAnswerView
            item={item}
            answer={forItem(answer)}
            sentences={sentences}
            picking={picking}
            onPick={(on) => onPick(item.id, on)}
            onChange={(next) => onChange(item.id, next)}
          />
        </Checkable>
        <div className="mt-2 flex flex-wrap gap-x-4">
          <p className="text-sm text-quiet">
            {sayPoints(item.points)}
            {item.points > 0 && `. ${creditTold(item)}`}
          </p>
          <Listen questionId={questionElementId(item.id)} what={`question ${number}`} />
        </div>
        <QuestionHelp item={item} number={number} answer={answer} sentences={sentences} onChange={onChange} />
        {refused && <p className="mt-1 text-wrong">⚠ {refused}</p>}
        {others && (
          <Conflict
            mine={answer}
            others={others}
            onChoose={(chosen) => onChoose(item.id, chosen)}
            show={(text) => (
              <ItemAnswerView
                item={item}
                answer={forItem(text)}
                sentences={sentences}
                readOnly
                onChange={ignore}
              />
            )}
          />
        )}
      </div>
    </li>
  );
});
