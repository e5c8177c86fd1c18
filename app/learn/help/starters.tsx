"use client";

import type { StudentPrompt } from "@/lib/lesson/student-view";
import { placeText } from "../parts/place-text";
import { startersFor, withStarter } from "./start-sentence";

interface StartersProps {
  /** The id of the element that holds the field. */
  fieldIn: string;
  /** Of an essay; a short answer has none. */
  form?: StudentPrompt["form"];
  text: string;
  onText: (text: string) => void;
}

/** Beginnings of sentences: a press puts one where the caret is, to write on from. */
export function Starters({ fieldIn, form, text, onText }: StartersProps) {
  const start = (starter: string) => {
    const field = [...(document.getElementById(fieldIn)?.querySelectorAll("textarea") ?? [])].find(
      ({ id }) => !id.startsWith("plan-"),
    );
    if (!field) return;
    const visited = document.activeElement === field || field.dataset.visited || field.selectionEnd > 0;
    const started = withStarter(text, visited ? field.selectionEnd : text.length, starter);
    if (field.maxLength > 0 && started.text.length > field.maxLength) return;
    placeText(field, started.text, started.caret);
    onText(started.text);
    field.focus();
  };
  return (
    <div className="mt-3 border-l-2 border-rule pl-3 text-sm">
      <p className="text-quiet">Ways to begin a sentence</p>
      <dl className="mt-1 space-y-1">
        {startersFor(form).map(({ to, starters }) => (
          <div key={to} className="grid gap-x-3 sm:grid-cols-[7rem_minmax(0,1fr)]">
            <dt className="pt-1 text-quiet">{to}</dt>
            <dd className="flex flex-wrap gap-x-4">
              {starters.map((starter) => (
                <button
                  key={starter}
                  type="button"
                  className="min-h-7 text-left font-serif text-base text-accent underline-offset-4 hover:underline"
                  onClick={() => start(starter)}
                >
                  {starter} …
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
