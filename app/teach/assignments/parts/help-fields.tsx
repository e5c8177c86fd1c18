"use client";

import type { FormState } from "@/lib/web/form-state";

/** What the desk does beyond showing the article and the questions. */
export interface Help {
  gated: boolean;
  hints: boolean;
  languageHelp: boolean;
}

interface HelpFieldsProps {
  help: Help;
  state: FormState<unknown>;
}

const choices = [
  {
    name: "gated",
    label: "Open section by section",
    hint: "The next section shows once the questions on this one are answered.",
  },
  {
    name: "hints",
    label: "Offer hints",
    hint: "A question says first which paragraph to look in, then which sentence. You see which hints were asked for.",
  },
  {
    name: "languageHelp",
    label: "Help with the language",
    hint: "Sentence starters beside written answers, and the meanings of words below each section.",
  },
] as const;

/** Gated sections, hints and help for language learners: each on or off for everyone who gets the assignment. */
export function HelpFields({ help, state }: HelpFieldsProps) {
  // What was typed stands as it was sent: a box that is not there was not ticked.
  const sent = state.values;
  return (
    <fieldset>
      <legend className="mb-1 font-serif text-lg font-semibold">On the student’s desk</legend>
      {choices.map(({ name, label, hint }) => (
        <div key={name} className="flex gap-3 border-t border-rule py-2.5">
          <input
            type="checkbox"
            id={name}
            name={name}
            defaultChecked={sent ? sent[name] === "on" : help[name]}
            aria-describedby={`${name}-hint`}
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          <div className="min-w-0">
            <label htmlFor={name} className="block">
              {label}
            </label>
            <p id={`${name}-hint`} className="text-sm text-quiet">
              {hint}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
