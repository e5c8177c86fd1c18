"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ReadingSentence } from "@/app/items/types";
import { Button } from "@/app/ui/button";
import { isAnswered } from "@/lib/features/attempts/answered";
import type { KeptCopy, SavedAnswer } from "@/lib/features/attempts/work";
import type { Answer } from "@/lib/items/answers";
import { essayItemId } from "@/lib/items/essay";
import type { StudentItem } from "@/lib/items/registry";
import type { StudentPrompt } from "@/lib/lesson/student-view";
import type { FormAction } from "@/lib/web/form-state";
import { Essay } from "./essay";
import { type Pane, Panes } from "./panes";
import { pickRule, picksOf, withPick } from "./picks";
import { ProgressLine } from "./progress";
import { Question, questionElementId } from "./question";
import { SaveLine } from "./save-line";
import { SubmitPanel } from "./submit-panel";
import { useAutosave } from "./use-autosave";
import { useLit, usePicking } from "./use-picking";

interface DeskProps {
  title: string;
  accountId: string;
  attemptId: string;
  items: StudentItem[];
  prompts: StudentPrompt[];
  sentences: ReadingSentence[];
  saved: SavedAnswer[];
  copies: KeptCopy[];
  /** IANA zone of the assignment, for the clock. */
  zone: string;
  submit: FormAction;
  /** The server's HTML. */
  article: ReactNode;
  /** Title, due time and instructions. */
  head: ReactNode;
}

/** The student's desk: the article and the questions, each answer saved as it is typed. */
export function Desk({ title, article, head, items, prompts, sentences, zone, submit, ...ids }: DeskProps) {
  const { saver, state } = useAutosave(ids);
  const [shown, setShown] = useState<Pane>("questions");
  const focused = useFocusedQuestion();
  const [picking, setPicking] = useState<string | null>(null);
  const articleRef = useRef<HTMLDivElement>(null);
  const parts = useMemo(() => partsOf(items, prompts), [items, prompts]);
  const itemOf = (itemId: string) => items.find(({ id }) => id === itemId);

  const onChange = useCallback((itemId: string, answer: Answer) => saver.change(itemId, answer), [saver]);
  const onChoose = useCallback((itemId: string, answer: Answer) => saver.choose(itemId, answer), [saver]);
  const onPick = useCallback((itemId: string, on: boolean) => {
    setPicking(on ? itemId : null);
    setShown(on ? "article" : "questions");
  }, []);
  const stopPicking = () => {
    if (picking === null) return;
    onPick(picking, false);
    const selector = `#${CSS.escape(questionElementId(picking))} [aria-pressed]`;
    requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
  };
  const at = picking ?? focused;
  useLit(articleRef, at === null ? [] : picksOf(state.values[at]));
  usePicking(
    articleRef,
    picking === null
      ? null
      : {
          chosen: picksOf(state.values[picking]),
          among: pickRule(itemOf(picking)).among,
          onToggle: (id) => onChange(picking, withPick(itemOf(picking), saver.state().values[picking], id)),
          onDone: stopPicking,
        },
  );
  useSectionInView(articleRef, focused === null ? undefined : itemOf(focused));

  const answered = new Set(
    parts.filter(({ itemId }) => isAnswered(state.values[itemId])).map((p) => p.itemId),
  );
  const labelOf = (itemId: string) => parts.find((part) => part.itemId === itemId)?.label ?? "A question";
  const common = { sentences, onChange, onPick, onChoose };
  const each = (itemId: string) => ({
    answer: state.values[itemId],
    picking: picking === itemId,
    others: state.others[itemId],
    refused: state.refused[itemId],
  });
  return (
    <main id="content">
      <Panes
        title={title}
        shown={shown}
        onShow={setShown}
        bar={
          <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4">
            <ProgressLine parts={parts} answered={answered} />
            <SaveLine state={state} zone={zone} onSave={() => void saver.flush()} />
          </div>
        }
        article={
          <div ref={articleRef} className="flex min-h-full flex-col">
            {article}
            {picking !== null && (
              <PickBar
                label={labelOf(picking)}
                count={picksOf(state.values[picking]).length}
                onDone={stopPicking}
              />
            )}
          </div>
        }
      >
        <div className="mx-auto max-w-[44rem] px-4 pb-16 sm:px-8">
          {head}
          <ol>
            {items.map((item, index) => (
              <Question key={item.id} item={item} number={index + 1} {...common} {...each(item.id)} />
            ))}
          </ol>
          {prompts.length > 0 && <Essay prompts={prompts} {...common} {...each(essayItemId)} />}
          <SubmitPanel
            saver={saver}
            attemptId={ids.attemptId}
            submit={submit}
            unanswered={parts.filter(({ itemId }) => !answered.has(itemId))}
            labelOf={labelOf}
          />
        </div>
      </Panes>
    </main>
  );
}

function partsOf(items: StudentItem[], prompts: StudentPrompt[]): { itemId: string; label: string }[] {
  const parts = items.map(({ id }, index) => ({ itemId: id, label: `Question ${index + 1}` }));
  return prompts.length > 0 ? [...parts, { itemId: essayItemId, label: "Essay" }] : parts;
}

/** The question that was worked on last. */
function useFocusedQuestion(): string | null {
  const [focused, setFocused] = useState<string | null>(null);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const question = target instanceof Element ? target.closest<HTMLElement>("[data-question]") : null;
      if (question?.dataset.question) setFocused(question.dataset.question);
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, []);
  return focused;
}

/** Where a question offers certain sentences, their section comes into view beside it. */
function useSectionInView(article: React.RefObject<HTMLElement | null>, item: StudentItem | undefined): void {
  const first = pickRule(item).among?.[0];
  useEffect(() => {
    if (first === undefined || !window.matchMedia("(min-width: 64rem)").matches) return;
    const sentence = article.current?.querySelector(`[data-sentence="${CSS.escape(first)}"]`);
    sentence?.closest("section")?.scrollIntoView({ block: "start" });
  }, [article, first]);
}

/** Says what is being pointed at, and ends it. */
function PickBar({ label, count, onDone }: { label: string; count: number; onDone: () => void }) {
  return (
    <div className="sticky bottom-0 mt-auto flex items-center justify-between gap-4 border-t border-rule bg-raised px-4 py-2 shadow-float sm:px-8">
      <p role="status">
        {label}: {count === 0 ? "point at a sentence" : `${count} chosen`}
        <span className="text-sm text-quiet max-sm:hidden"> · arrow keys walk, Space chooses</span>
      </p>
      <Button look="primary" onClick={onDone}>
        Done
      </Button>
    </div>
  );
}
