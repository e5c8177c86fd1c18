"use client";

import { useState } from "react";
import { GrowingText } from "@/app/items/parts/grow";
import { RubricView } from "@/app/learn/parts/rubric";
import { essayLimit } from "@/lib/items/essay";
import { countWords } from "@/lib/items/words";
import type { StudentPrompt } from "@/lib/lesson/student-view";

/** The essay as the desk shows it: a prompt to choose, what it asks, and room to write. */
export function PreviewEssay({ prompts }: { prompts: StudentPrompt[] }) {
  const [chosen, setChosen] = useState(prompts.length === 1 ? (prompts[0]?.id ?? null) : null);
  const [text, setText] = useState("");
  const prompt = prompts.find(({ id }) => id === chosen);
  const words = countWords(text);
  return (
    <section aria-label="Essay" className="scroll-mt-16 border-b border-rule py-6">
      <h2 className="text-xl font-semibold">Essay</h2>
      {prompts.length === 1 && prompt ? (
        <PromptText prompt={prompt} />
      ) : (
        <fieldset className="mt-2">
          <legend className="mb-1 text-quiet">
            Choose one prompt. You can change it and keep your text.
          </legend>
          {prompts.map((each) => (
            <label key={each.id} className="flex min-h-11 gap-3 border-t border-rule py-2.5 hover:bg-raised">
              <input
                type="radio"
                name="essay-prompt"
                className="mt-1 size-5 shrink-0 accent-accent"
                checked={each.id === chosen}
                onChange={() => setChosen(each.id)}
              />
              <PromptText prompt={each} />
            </label>
          ))}
        </fieldset>
      )}
      {prompt && <PromptHelp prompt={prompt} />}
      <label htmlFor="essay-text" className="mt-4 mb-1 block font-medium">
        Your essay
      </label>
      <GrowingText
        id="essay-text"
        value={text}
        maxLength={essayLimit}
        className="min-h-60 font-serif text-lg"
        onChange={(event) => setText(event.target.value)}
      />
      <p className="mt-1 text-sm text-quiet tabular-nums">
        {words} {words === 1 ? "word" : "words"}
        {prompt && ` · ${prompt.words.min} to ${prompt.words.max} asked for`}
      </p>
    </section>
  );
}

const PromptText = ({ prompt }: { prompt: StudentPrompt }) => (
  <span className="block min-w-0">
    <span className="block font-serif text-lg font-semibold">{prompt.title}</span>
    <span className="block whitespace-pre-line">{prompt.prompt}</span>
  </span>
);

function PromptHelp({ prompt }: { prompt: StudentPrompt }) {
  const list = (title: string, lines: string[]) =>
    lines.length > 0 && (
      <details className="border-t border-rule py-2">
        <summary>{title}</summary>
        <ul className="mt-1 list-disc space-y-1 pl-6">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    );
  return (
    <div className="mt-3">
      {list("What it must do", prompt.requirements)}
      {list("Questions to plan with", prompt.planning)}
      <details className="border-y border-rule py-2">
        <summary>How it is marked</summary>
        <div className="mt-2">
          <RubricView criteria={prompt.criteria} />
        </div>
      </details>
    </div>
  );
}
