"use client";

import { LinesBox, NumberBox, SelectBox, TextBox } from "@/app/items/parts/fields";
import type { ReadingSentence } from "@/app/items/types";
import type { EssayPrompt, Lesson } from "@/lib/lesson/schema";
import { RubricEditor } from "./rubric-editor";
import type { Setting } from "./setting";
import { Viewpoints } from "./viewpoints";

const forms = { argument: "Argument", memo: "Memo", debate: "Debate" } as const;

interface PromptEditorProps {
  prompt: EssayPrompt;
  stances: Lesson["glance"]["stances"];
  sentences: ReadingSentence[];
  setting: Setting | null;
  onSetting: (setting: Setting | null) => void;
  onChange: (prompt: EssayPrompt) => void;
  /** A change that shows the fields anew. */
  onPut: (prompt: EssayPrompt) => void;
}

/** All fields of an essay prompt. */
export function PromptEditor(props: PromptEditorProps) {
  const { prompt, onChange, onPut, ...pointing } = props;
  const set = (part: Partial<EssayPrompt>) => onChange({ ...prompt, ...part });
  const { min, max } = prompt.words;
  return (
    <div className="space-y-2">
      <TextBox
        label="Title"
        value={prompt.title}
        limit={200}
        whenEmpty="A prompt needs a title."
        onChange={(title) => set({ title })}
      />
      <TextBox
        label="Prompt"
        value={prompt.prompt}
        limit={2000}
        whenEmpty="A prompt needs its words."
        className="font-serif text-lg"
        onChange={(text) => set({ prompt: text })}
      />
      <LinesBox
        label="What the essay must do, one a line"
        lines={prompt.requirements}
        limits={{ count: 12, length: 400 }}
        onChange={(requirements) => set({ requirements })}
      />
      <LinesBox
        label="Questions to plan with, one a line"
        lines={prompt.planning}
        limits={{ count: 10, length: 400 }}
        onChange={(planning) => set({ planning })}
      />
      <div className="grid grid-cols-3 gap-x-3">
        <NumberBox
          label="Words from"
          value={min}
          min={0}
          max={5000}
          onChange={(from) => set({ words: { min: from, max } })}
        />
        <NumberBox
          label="to"
          value={max}
          min={1}
          max={10_000}
          onChange={(to) => set({ words: { min, max: to } })}
        />
        <SelectBox
          label="Form"
          value={prompt.form}
          options={forms}
          onChange={(form) => form && set({ form })}
        />
      </div>
      {min > max && <p className="text-sm text-(--late)">The least number of words is above the most.</p>}
      <Viewpoints prompt={prompt} {...pointing} onChange={onChange} onPut={onPut} />
      <RubricEditor
        rubric={prompt.rubric}
        onChange={(rubric) => set({ rubric })}
        onPut={(rubric) => onPut({ ...prompt, rubric })}
      />
    </div>
  );
}
