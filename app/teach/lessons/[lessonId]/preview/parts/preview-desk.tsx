"use client";

import { type ReactNode, useCallback, useRef, useState } from "react";
import type { ReadingSentence } from "@/app/items/types";
import { Panes } from "@/app/learn/parts/panes";
import { Question } from "@/app/learn/parts/question";
import type { SaverState } from "@/app/learn/parts/saving";
import { useArticleSide } from "@/app/learn/parts/use-article-side";
import { Ready } from "@/app/ui/ready";
import type { Answer } from "@/lib/items/answers";
import type { StudentItem } from "@/lib/items/registry";
import type { StudentPrompt } from "@/lib/lesson/student-view";
import { PreviewEssay } from "./preview-essay";

interface PreviewDeskProps {
  title: string;
  items: StudentItem[];
  prompts: StudentPrompt[];
  sentences: ReadingSentence[];
  /** The server's HTML. */
  article: ReactNode;
  bar: ReactNode;
}

const empty: SaverState = {
  values: {},
  phase: "saved",
  kept: false,
  restored: true,
  savedAt: null,
  unsaved: [],
  others: {},
  refused: {},
  message: null,
};
const nothing = () => {};

/** What is answered, on this page alone: it takes the place of the desk's autosave. */
function useAnswers() {
  const [state, setState] = useState(empty);
  const now = useRef(empty);
  const change = useCallback((itemId: string, answer: Answer) => {
    now.current = { ...now.current, values: { ...now.current.values, [itemId]: answer } };
    setState(now.current);
  }, []);
  const [saver] = useState(() => ({ state: () => now.current, change }));
  return { saver, state, change };
}

/** The student's desk with the same article, questions and essay; to try, not to hand in. */
export function PreviewDesk({ title, items, prompts, sentences, article, bar }: PreviewDeskProps) {
  const { saver, state, change } = useAnswers();
  const side = useArticleSide({ items, sentences, saver, state });
  return (
    <Panes
      title={title}
      shown={side.shown}
      onShow={side.onShow}
      bar={bar}
      article={
        <div ref={side.article} className="relative flex min-h-full flex-col">
          {article}
        </div>
      }
    >
      <div className="mx-auto max-w-[44rem] px-4 pb-16 sm:px-8">
        <div className="border-b border-rule py-4">
          <h2 className="text-xl font-semibold break-words">{title}</h2>
        </div>
        <Ready>
          {items.length === 0 && prompts.length === 0 && (
            <p className="py-4 text-quiet">
              No question yet. Add items in the editor, or take some from the pool.
            </p>
          )}
          <ol>
            {items.map((item, index) => (
              <Question
                key={item.id}
                item={item}
                number={index + 1}
                answer={state.values[item.id]}
                sentences={sentences}
                picking={side.picking === item.id}
                others={undefined}
                refused={undefined}
                onChange={change}
                onPick={side.onPick}
                onChoose={nothing}
              />
            ))}
          </ol>
          {prompts.length > 0 && <PreviewEssay prompts={prompts} />}
        </Ready>
      </div>
    </Panes>
  );
}
