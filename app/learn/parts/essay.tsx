"use client";

import { memo } from "react";
import { PlanText } from "@/app/items/essay/plan-text";
import { Prose } from "@/app/items/parts/prose";
import type { EssayAnswer } from "@/lib/items/answers";
import { essayItemId } from "@/lib/items/essay";
import type { StudentPrompt } from "@/lib/lesson/student-view";
import { Conflict } from "./conflict";
import { EssayText, type EssayTextProps } from "./essay-text";
import { blankEssay } from "./picks";
import { questionElementId } from "./question";
import type { OtherText } from "./saving";

interface EssayProps extends EssayTextProps {
  prompts: StudentPrompt[];
  others: readonly OtherText[] | undefined;
  refused: string | undefined;
}

/** The essay: a prompt to choose, what it asks, and room to write. */
export const Essay = memo(function Essay(props: EssayProps) {
  const { prompts, answer, others, refused, onChange, onChoose } = props;
  const given = answer?.kind === "essay" ? answer : blankEssay;
  const [first, ...more] = prompts;
  // One prompt alone is nobody's choice to make.
  const only = more.length === 0 ? first : undefined;
  const essay = only ? { ...given, prompt: only.id } : given;
  const chosen = prompts.find(({ id }) => id === essay.prompt);
  return (
    <section
      id={questionElementId(essayItemId)}
      data-question={essayItemId}
      aria-label="Essay"
      className="scroll-mt-16 border-b border-rule py-6"
    >
      <h2 className="text-xl font-semibold">Essay</h2>
      {only ? (
        <PromptText prompt={only} />
      ) : (
        <PromptChoice
          prompts={prompts}
          chosen={essay.prompt}
          onChoose={(prompt) => onChange(essayItemId, { ...essay, prompt })}
        />
      )}
      {chosen && chosen.requirements.length > 0 && <Requirements lines={chosen.requirements} />}
      <EssayText {...props} essay={essay} prompt={chosen} />
      {refused && <p className="mt-1 text-wrong">⚠ {refused}</p>}
      {others && (
        <Conflict
          mine={answer}
          others={others}
          onChoose={(kept) => onChoose(essayItemId, kept)}
          show={(text) => text.kind === "essay" && <EssayShown essay={text} />}
        />
      )}
    </section>
  );
});

/** One of several texts of the essay, with the plan where they differ in that alone. */
const EssayShown = ({ essay }: { essay: EssayAnswer }) => (
  <>
    <Prose text={essay.text} />
    <PlanText plan={essay.plan} />
  </>
);

const PromptText = ({ prompt }: { prompt: StudentPrompt }) => (
  <span className="block min-w-0">
    <span className="block font-serif text-lg font-semibold">{prompt.title}</span>
    <span className="block whitespace-pre-line">{prompt.prompt}</span>
  </span>
);

function PromptChoice(props: {
  prompts: StudentPrompt[];
  chosen: string | null;
  onChoose: (promptId: string) => void;
}) {
  return (
    <fieldset className="mt-2">
      <legend className="mb-1 text-quiet">Choose one prompt. You can change it and keep your text.</legend>
      {props.prompts.map((prompt) => (
        <label key={prompt.id} className="flex min-h-11 gap-3 border-t border-rule py-2.5 hover:bg-raised">
          <input
            type="radio"
            name="essay-prompt"
            className="mt-1 size-5 shrink-0 accent-accent"
            checked={prompt.id === props.chosen}
            onChange={() => props.onChoose(prompt.id)}
          />
          <PromptText prompt={prompt} />
        </label>
      ))}
    </fieldset>
  );
}

const Requirements = ({ lines }: { lines: string[] }) => (
  <details className="mt-3 border-t border-rule py-2">
    <summary>What it must do</summary>
    <ul className="mt-1 list-disc space-y-1 pl-6">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </details>
);
