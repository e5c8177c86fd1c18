"use client";

import type { ReactNode } from "react";
import { Button } from "@/app/ui/button";
import type { Answer } from "@/lib/items/answers";
import type { OtherText } from "./saving";

interface ConflictProps {
  mine: Answer | undefined;
  others: readonly OtherText[];
  /** How an answer to this question reads. */
  show: (answer: Answer) => ReactNode;
  onChoose: (answer: Answer) => void;
}

const origins: Record<OtherText["from"], string> = {
  window: "In the other window",
  copy: "Kept from another window",
  device: "Kept on this device",
};

/** Several texts for one question, side by side, until the student chooses; the one above can be edited into a merge. */
export function Conflict({ mine, others, show, onChoose }: ConflictProps) {
  const choose = (button: HTMLElement, answer: Answer) => {
    // The button goes with the choice, so the focus moves to the answer itself.
    const question = button.closest("[data-question]");
    onChoose(answer);
    question?.querySelector<HTMLElement>("input:checked, textarea, input, select, button")?.focus();
  };
  const text = (key: string, title: string, answer: Answer) => (
    <div key={key} className="min-w-0 border-t border-rule pt-2">
      <h4 className="font-sans text-sm text-quiet">{title}</h4>
      <div className="my-2">{show(answer)}</div>
      <Button
        onClick={(event) => choose(event.currentTarget, answer)}
        aria-label={`Keep this one: ${title.toLowerCase()}`}
      >
        Keep this one
      </Button>
    </div>
  );
  return (
    <div className="mt-4 border-l-2 border-(--late) pl-4">
      <p role="alert" className="font-medium text-late">
        ⚠ This answer was changed in another window
      </p>
      <p className="text-sm text-quiet">
        Every text is kept. Choose one, or bring them together above and keep that.
      </p>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        {mine && text("mine", "In this window", mine)}
        {others.map((other) => text(other.id, origins[other.from], other.value))}
      </div>
    </div>
  );
}
