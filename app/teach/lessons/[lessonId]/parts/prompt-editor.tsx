"use client";

import { LinesBox, NumberBox, SelectBox, TextBox } from "@/app/items/parts/fields";
import { RemoveButton } from "@/app/items/parts/move-buttons";
import { Button } from "@/app/ui/button";
import type { EssayPrompt } from "@/lib/lesson/schema";
import { RubricEditor } from "./rubric-editor";

const forms = { argument: "Argument", memo: "Memo", debate: "Debate" } as const;

interface PromptEditorProps {
  prompt: EssayPrompt;
  onChange: (prompt: EssayPrompt) => void;
}

/** All fields of an essay prompt. */
export function PromptEditor({ prompt, onChange }: PromptEditorProps) {
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
      <Viewpoints viewpoints={prompt.viewpoints} onChange={(viewpoints) => set({ viewpoints })} />
      <RubricEditor rubric={prompt.rubric} onChange={(rubric) => set({ rubric })} />
    </div>
  );
}

type Viewpoint = EssayPrompt["viewpoints"][number];
interface ViewpointsProps {
  viewpoints: Viewpoint[];
  onChange: (viewpoints: Viewpoint[]) => void;
}
function Viewpoints({ viewpoints, onChange }: ViewpointsProps) {
  const set = (at: number, part: Partial<Viewpoint>) =>
    onChange(viewpoints.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const add = () => onChange([...viewpoints, { holder: "Someone", view: "What they hold", evidence: [] }]);
  return (
    <fieldset className="pt-2">
      <legend className="font-medium">Positions in the text</legend>
      {viewpoints.map((viewpoint, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: positions have no id, and their fields hold no state
        <div key={index} className="flex items-start gap-2 border-t border-rule py-2">
          <div className="grid min-w-0 grow gap-x-3 sm:grid-cols-[1fr_2fr]">
            <TextBox
              label={`Who, ${index + 1}`}
              value={viewpoint.holder}
              limit={200}
              whenEmpty="Someone must hold it."
              onChange={(holder) => set(index, { holder })}
            />
            <TextBox
              label="What they hold"
              value={viewpoint.view}
              limit={600}
              whenEmpty="The position is missing."
              onChange={(view) => set(index, { view })}
            />
          </div>
          <span className="mt-5.5">
            <RemoveButton
              what={`position ${index + 1}`}
              onRemove={() => onChange(viewpoints.filter((_, at) => at !== index))}
            />
          </span>
        </div>
      ))}
      {viewpoints.length < 6 && (
        <Button look="text" onClick={add}>
          Add position
        </Button>
      )}
    </fieldset>
  );
}
