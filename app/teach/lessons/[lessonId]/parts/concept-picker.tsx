"use client";

import { useState } from "react";
import { SelectBox } from "@/app/items/parts/fields";
import { Button } from "@/app/ui/button";
import { freshId } from "@/lib/items/new";
import type { IdeaListed } from "@/lib/lesson/ideas";
import type { EssayPrompt } from "@/lib/lesson/schema";
import { ask } from "./ask";

interface ConceptPickerProps {
  lessonId: string;
  /** Slugs of the ideas that the lesson's prompts rest on already. */
  used: ReadonlySet<string>;
  onPrompt: (prompt: EssayPrompt) => void;
  onClose: () => void;
  ideas: IdeaListed[];
}
const grades: [IdeaListed["grade"], string, string][] = [
  ["carried", "This article carries", "Names and evidence come from the text."],
  ["touched", "It touches on", "The text shows a little of each."],
  ["absent", "The rest of the library", "What the text doesn’t name stands in brackets, for you to fill in."],
];
type Form = EssayPrompt["form"];
const forms: Record<Form, string> = {
  argument: "Argument essay",
  memo: "Policy memo",
  debate: "Debate speech",
};

/** The engine's ideas of great-power politics, those that the article carries first; each makes a prompt of a form. */
export function ConceptPicker({ lessonId, used, onPrompt, onClose, ideas }: ConceptPickerProps) {
  const [form, setForm] = useState<Form>("argument");
  const [said, setSaid] = useState("");
  const add = async (idea: IdeaListed) => {
    setSaid("");
    const answer = await ask<{ prompt: EssayPrompt }>(`/api/lessons/${lessonId}/ideas`, "POST", {
      concept: idea.slug,
      form,
    });
    if (answer.ok) onPrompt({ ...answer.value.prompt, id: freshId("e") });
    else setSaid(answer.message);
  };
  return (
    <section aria-labelledby="ideas-title" className="mt-4 border-t border-ink pt-3">
      <div className="flex flex-wrap items-end justify-between gap-x-6">
        <h3 id="ideas-title" className="text-lg font-semibold">
          A prompt on an idea
        </h3>
        <div className="flex items-end gap-4">
          <SelectBox
            label="As a"
            value={form}
            options={forms}
            onChange={(next) => setForm(next ?? "argument")}
          />
          <Button look="text" onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
      <p role="alert" className="text-wrong">
        {said && `⚠ ${said}`}
      </p>
      {grades.map(([grade, title, line]) => {
        const listed = ideas.filter((idea) => idea.grade === grade);
        if (listed.length === 0) return null;
        return (
          <details key={grade} open={grade === "carried"} className="border-t border-rule py-2">
            <summary className="font-medium">
              {title} <span className="font-normal text-quiet">· {listed.length}</span>
            </summary>
            <p className="text-sm text-quiet">{line}</p>
            <ul>
              {listed.map((idea) => (
                <li
                  key={idea.slug}
                  className="flex flex-wrap items-start gap-x-4 gap-y-1 border-t border-rule py-2 sm:flex-nowrap"
                >
                  <div className="min-w-0 grow">
                    <p className="font-serif text-lg">{capital(idea.name)}</p>
                    <p className="text-sm text-quiet">
                      {idea.definition}
                      {idea.paragraphs.length > 0 && ` ¶${idea.paragraphs.join(", ¶")}.`}
                      {used.has(idea.slug) && " A prompt of this lesson rests on it already."}
                    </p>
                  </div>
                  <Button onClick={() => void add(idea)}>
                    Add<span className="sr-only"> a prompt on {idea.name}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
