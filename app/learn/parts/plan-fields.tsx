"use client";

import { planParts } from "@/app/items/essay/plan-parts";
import { PickToggle, SentenceChips } from "@/app/items/parts/cited";
import { GrowingText } from "@/app/items/parts/grow";
import type { ReadingSentence } from "@/app/items/types";
import { Button } from "@/app/ui/button";
import type { EssayAnswer, EssayPlan } from "@/lib/items/answers";
import { essayLimit, planLimit } from "@/lib/items/essay";
import { withOutline } from "@/lib/items/outline";
import { quotationOf } from "./insert-quotation";

export interface PlanFieldsProps {
  essay: EssayAnswer;
  /** What the prompt asks a planner to think of. */
  questions: readonly string[];
  sentences: ReadingSentence[];
  /** Sentences are being pointed at for the plan. */
  picking: boolean;
  onPick: (on: boolean) => void;
  onChange: (essay: EssayAnswer) => void;
  /** Takes the text with the outline in it. */
  onOutline: (text: string) => void;
}

const blank: EssayPlan = { thesis: "", counter: "", conclusion: "" };

/** Thesis, evidence, counter-argument, conclusion: saved with the essay, and put into it as an outline by one press. */
export function PlanFields(props: PlanFieldsProps) {
  const { essay, questions, sentences, onOutline } = props;
  const { plan = blank, cited = [] } = essay;
  const quotations = cited.flatMap((id) => sentences.find((each) => each.id === id) ?? []).map(quotationOf);
  const outlined = withOutline(essay.text, plan, quotations);
  const [thesis, ...rest] = planParts.map((part) => <PlanField key={part.name} part={part} {...props} />);
  return (
    <div className="mt-2 space-y-4 border-l-2 border-rule pl-4">
      {questions.length > 0 && (
        <ul className="list-disc space-y-1 pl-5 text-quiet">
          {questions.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {thesis}
      <PlanEvidence {...props} />
      {rest}
      <div>
        <Button
          // Stays in reach of the keyboard, and says why where there is nothing to do.
          aria-disabled={outlined === essay.text || outlined.length > essayLimit}
          aria-describedby="outline-hint"
          className="aria-disabled:opacity-60"
          onClick={() => {
            if (outlined !== essay.text && outlined.length <= essayLimit) onOutline(outlined);
          }}
        >
          Put the outline into the essay
        </Button>
        <p id="outline-hint" className="mt-1 text-sm text-quiet">
          {sayOutline(essay.text, outlined)}
        </p>
      </div>
    </div>
  );
}

function sayOutline(text: string, outlined: string): string {
  if (outlined.length > essayLimit) return "There is no room for it in the essay.";
  if (outlined !== text)
    return text.trim() === ""
      ? "A paragraph for each part, to write on from."
      : "A paragraph for each part that is not in the essay yet, below what you have written.";
  return text.trim() === "" ? "Fill in a part of the plan first." : "Everything planned is in the essay.";
}

function PlanField({ part, essay, onChange }: PlanFieldsProps & { part: (typeof planParts)[number] }) {
  const { name, label, hint } = part;
  const { plan = blank } = essay;
  const id = `plan-${name}`;
  return (
    <div>
      <label htmlFor={id} className="block font-medium">
        {label}
      </label>
      <p id={`${id}-hint`} className="mb-1 text-sm text-quiet">
        {hint}
      </p>
      <GrowingText
        id={id}
        value={plan[name]}
        maxLength={planLimit}
        aria-describedby={`${id}-hint`}
        className="font-serif text-lg"
        onChange={({ target }) => onChange({ ...essay, plan: { ...plan, [name]: target.value } })}
      />
    </div>
  );
}

function PlanEvidence({ essay, sentences, picking, onPick, onChange }: PlanFieldsProps) {
  const { cited = [] } = essay;
  return (
    <fieldset>
      <legend className="font-medium">Evidence</legend>
      <p className="mb-1 text-sm text-quiet">
        Sentences that show it. They go into the outline as quotations.
      </p>
      <div className="space-y-2">
        <SentenceChips
          chosen={cited}
          sentences={sentences}
          onRemove={(id) => onChange({ ...essay, cited: cited.filter((each) => each !== id) })}
        />
        <PickToggle picking={picking} onPick={onPick} text="Choose evidence" />
      </div>
    </fieldset>
  );
}
