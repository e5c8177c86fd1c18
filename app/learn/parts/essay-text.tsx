"use client";

import { useEffect, useMemo, useRef } from "react";
import { HowWritten } from "@/app/items/essay/how-written";
import { CitedRow } from "@/app/items/parts/cited";
import { GrowingText } from "@/app/items/parts/grow";
import { Quotations } from "@/app/items/parts/quotations";
import type { ReadingSentence } from "@/app/items/types";
import type { Answer, EssayAnswer } from "@/lib/items/answers";
import { essayItemId, essayLimit } from "@/lib/items/essay";
import { countWords } from "@/lib/items/words";
import type { StudentPrompt } from "@/lib/lesson/student-view";
import { EssayHelp } from "../help/help";
import { Listen } from "../reading/listen";
import { Planner } from "./planner";
import { type QuestionHandlers, questionElementId } from "./question";
import { essayTextId } from "./quote-in-essay";
import { RubricView } from "./rubric";
import { useUndo } from "./use-undo";

export interface EssayTextProps extends QuestionHandlers {
  answer: Answer | undefined;
  accountId: string;
  attemptId: string;
  /** IANA zone of the assignment. */
  zone: string;
  sentences: ReadingSentence[];
  picking: boolean;
  /** What is pointed at is for the plan. */
  planning: boolean;
  /** Sends what is typed; true once all of it is saved. */
  onSave: () => Promise<boolean>;
}

/** "212 words · 150 to 400 asked for". */
function sayCount(words: number, range: { min: number; max: number } | undefined): string {
  const said = `${words} ${words === 1 ? "word" : "words"}`;
  if (!range) return said;
  const over = words > range.max ? ` · ${words - range.max} over` : "";
  return `${said} · ${range.min} to ${range.max} asked for${over}`;
}

/** The text with its count, its quotations and citations, and how it came about. */
export function EssayText(props: EssayTextProps & { essay: EssayAnswer; prompt: StudentPrompt | undefined }) {
  const { essay, prompt, accountId, attemptId, zone, sentences, picking, planning, onChange, onPick } = props;
  const write = (text: string) => onChange(essayItemId, { ...essay, text });
  const undo = useUndo({ accountId, attemptId }, essay.text, write);
  const type = (text: string) => {
    undo.typed(text);
    write(text);
  };
  const live = useLive(props, essay.text, type);
  return (
    <>
      <Planner
        essay={essay}
        questions={prompt?.planning ?? []}
        sentences={sentences}
        picking={picking && planning}
        onPick={(on) => onPick(essayItemId, on, true)}
        onChange={(next) => onChange(essayItemId, next)}
        onOutline={(text) => {
          type(text);
          document.getElementById(essayTextId)?.focus();
        }}
      />
      <label htmlFor={essayTextId} className="mt-4 mb-1 block font-medium">
        Your essay
      </label>
      <GrowingText
        id={essayTextId}
        ref={undo.ref}
        value={essay.text}
        maxLength={essayLimit}
        aria-describedby="essay-count"
        className="min-h-60 font-serif text-lg"
        onKeyDown={undo.onKeyDown}
        onFocus={({ currentTarget }) => {
          currentTarget.dataset.visited = "yes";
        }}
        onChange={(event) => type(event.target.value)}
      />
      <div className="mt-1 flex flex-wrap gap-x-4">
        <p id="essay-count" className="text-sm text-quiet tabular-nums">
          {sayCount(countWords(essay.text), prompt?.words)}
        </p>
        <Listen questionId={questionElementId(essayItemId)} what="your essay" />
      </div>
      <EssayHelp form={prompt?.form} text={essay.text} onText={type} />
      <Quotations text={essay.text} sentences={sentences} />
      <CitedRow
        cited={essay.cited}
        sentences={sentences}
        picking={picking && !planning}
        onPick={(on) => onPick(essayItemId, on)}
        onCite={(cited) => onChange(essayItemId, { ...essay, cited })}
      />
      {prompt && (
        <details className="mt-4 border-t border-rule py-2">
          <summary>How it is marked</summary>
          <div className="mt-2">
            <RubricView criteria={prompt.criteria} />
          </div>
        </details>
      )}
      <HowWritten
        summary="Earlier versions, and how it was written"
        attemptId={attemptId}
        itemId={essayItemId}
        zone={zone}
        sentences={sentences}
        live={live}
      />
    </>
  );
}

/** The text as it stands, and the way back to an earlier one: a change like any other, and what makes way is kept. */
function useLive({ attemptId, onSave }: EssayTextProps, text: string, type: (text: string) => void) {
  const now = useRef({ text, type });
  useEffect(() => {
    now.current = { text, type };
  });
  return useMemo(
    () => ({
      now: () => now.current.text,
      restore: async (earlier: string) => {
        const kept = (await onSave()) && (await keepVersion(attemptId));
        if (!kept)
          return "Not restored: what stands here now could not be kept first. Try again once it is saved.";
        now.current.type(earlier);
        return null;
      },
    }),
    [attemptId, onSave],
  );
}

async function keepVersion(attemptId: string): Promise<boolean> {
  try {
    return (await fetch(`/api/attempts/${attemptId}/revisions`, { method: "POST" })).ok;
  } catch {
    // No network: nothing has been kept.
    return false;
  }
}
