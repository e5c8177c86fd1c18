"use client";

import { Fragment, useState } from "react";
import { useFocusNext } from "@/app/items/parts/focus";
import { MoveButtons, RemoveButton } from "@/app/items/parts/move-buttons";
import type { ReadingSentence } from "@/app/items/types";
import { Button } from "@/app/ui/button";
import { freshId } from "@/lib/items/new";
import type { EssayPrompt } from "@/lib/lesson/schema";
import { Evidence } from "./evidence";
import { Approval } from "./item-card";
import { PromptEditor } from "./prompt-editor";
import { PromptPreview } from "./prompt-preview";
import { Removed } from "./removed";
import type { LessonEditing } from "./use-lesson";

interface PromptsTabProps {
  lesson: LessonEditing;
  sentences: ReadingSentence[];
  selected: string | null;
  onSelect: (id: string | null) => void;
  setting: number | null;
  onSetting: (index: number | null) => void;
}

const newPrompt = (): EssayPrompt => ({
  id: freshId("e"),
  form: "argument",
  concept: null,
  title: "New prompt",
  prompt: "What should the essay argue?",
  requirements: ["Take a position", "Cite two sentences of the text"],
  words: { min: 200, max: 500 },
  evidence: [],
  viewpoints: [],
  planning: [],
  strongPoints: [],
  misconceptions: [],
  schools: [],
  parallels: [],
  sources: [],
  rubric: {
    criteria: ["Thesis", "Evidence", "Reasoning"].map((name) => ({
      id: freshId("c"),
      name,
      description: "",
      levels: ["Missing", "Stated", "Clear and precise"].map((label, points) => ({
        id: freshId("l"),
        label,
        points: points * 2,
        description: "",
      })),
    })),
  },
  origin: "teacher",
  status: "approved",
});

export function PromptsTab(props: PromptsTabProps) {
  const { lesson, selected, onSelect, onSetting } = props;
  const { draft, change } = lesson;
  const { root, focusNext } = useFocusNext<HTMLDivElement>();
  const [editing, setEditing] = useState<string | null>(null);
  const [gone, setGone] = useState<{ prompt: EssayPrompt; at: number } | null>(null);

  const select = (id: string | null) => {
    onSetting(null);
    setEditing(null);
    onSelect(id);
  };
  const remove = (prompt: EssayPrompt, at: number) => {
    focusNext("undo");
    setGone({ prompt, at });
    if (selected === prompt.id) select(null);
    change({ kind: "remove-prompt", id: prompt.id });
  };
  const add = () => {
    const prompt = newPrompt();
    change({ kind: "add-prompt", prompt });
    select(prompt.id);
    setEditing(prompt.id);
    focusNext(`prompt-${prompt.id}`);
  };
  const undo = gone && (
    <Removed
      what={`“${gone.prompt.title}”`}
      onUndo={() => {
        focusNext(`prompt-${gone.prompt.id}`);
        change({ kind: "add-prompt", ...gone });
        setGone(null);
      }}
    />
  );
  return (
    <div ref={root}>
      {draft.prompts.length === 0 && <p className="text-quiet">No essay prompt yet. Add one below.</p>}
      <ol>
        {draft.prompts.map((prompt, index) => (
          <Fragment key={prompt.id}>
            {gone?.at === index && undo}
            <li className="border-b border-rule py-3">
              <div className="flex items-start gap-3">
                <button
                  type="button"
                  aria-expanded={selected === prompt.id}
                  data-focus={`prompt-${prompt.id}`}
                  onClick={() => select(selected === prompt.id ? null : prompt.id)}
                  className="min-w-0 grow text-left"
                >
                  <span className="block font-serif text-lg break-words">{prompt.title}</span>
                  <span className="block text-sm text-quiet">
                    Essay · {prompt.form} · <Approval status={prompt.status} />
                  </span>
                </button>
                <MoveButtons
                  id={prompt.id}
                  what={`prompt ${index + 1}`}
                  index={index}
                  count={draft.prompts.length}
                  onMove={(from, to) => {
                    focusNext(`${prompt.id}-${to < from ? "up" : "down"}`);
                    change({ kind: "move-prompt", id: prompt.id, to });
                  }}
                />
                <RemoveButton what={`prompt ${index + 1}`} onRemove={() => remove(prompt, index)} />
              </div>
              {selected === prompt.id && (
                <Whole {...props} prompt={prompt} editing={editing === prompt.id} onEdit={setEditing} />
              )}
            </li>
          </Fragment>
        ))}
        {gone && gone.at >= draft.prompts.length && undo}
      </ol>
      {draft.prompts.length < 12 && (
        <Button className="mt-4" onClick={add}>
          Add prompt
        </Button>
      )}
    </div>
  );
}

interface WholeProps extends PromptsTabProps {
  prompt: EssayPrompt;
  editing: boolean;
  onEdit: (id: string | null) => void;
}
function Whole({ prompt, editing, onEdit, lesson, sentences, setting, onSetting }: WholeProps) {
  const approved = prompt.status === "approved";
  const replace = (next: EssayPrompt) => lesson.change({ kind: "replace-prompt", prompt: next });
  return (
    <div className="mt-3">
      {editing ? (
        <PromptEditor prompt={prompt} onChange={replace} />
      ) : (
        <PromptPreview prompt={prompt} untitled />
      )}
      {editing && (
        <Evidence
          of="prompt"
          sets={prompt.evidence}
          sentences={sentences}
          setting={setting}
          onSetting={onSetting}
          onRemove={(at) => replace({ ...prompt, evidence: prompt.evidence.filter((_, i) => i !== at) })}
        />
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          aria-pressed={editing}
          onClick={() => {
            onSetting(null);
            onEdit(editing ? null : prompt.id);
          }}
        >
          {editing ? "Done editing" : "Edit"}
        </Button>
        <Button
          onClick={() =>
            lesson.change({ kind: approved ? "withdraw-prompt" : "approve-prompt", id: prompt.id })
          }
        >
          {approved ? "Withdraw approval" : "Approve"}
        </Button>
      </div>
    </div>
  );
}
