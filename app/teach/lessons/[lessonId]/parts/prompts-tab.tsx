"use client";

import { Fragment, useState } from "react";
import { useFocusNext } from "@/app/items/parts/focus";
import { MoveButtons, RemoveButton } from "@/app/items/parts/move-buttons";
import type { ReadingSentence } from "@/app/items/types";
import { Button } from "@/app/ui/button";
import type { EssayPrompt } from "@/lib/lesson/schema";
import { ConceptPicker } from "./concept-picker";
import { Evidence } from "./evidence";
import { Approval } from "./item-card";
import { newPrompt } from "./new-prompt";
import { PromptEditor } from "./prompt-editor";
import { PromptPreview } from "./prompt-preview";
import { Removed } from "./removed";
import type { Setting } from "./setting";
import { useIdeas } from "./use-ideas";
import type { LessonEditing } from "./use-lesson";

interface PromptsTabProps {
  lessonId: string;
  lesson: LessonEditing;
  sentences: ReadingSentence[];
  selected: string | null;
  onSelect: (id: string | null) => void;
  setting: Setting | null;
  onSetting: (setting: Setting | null) => void;
}

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
  const add = (prompt: EssayPrompt, edit: boolean) => {
    change({ kind: "add-prompt", prompt });
    select(prompt.id);
    if (edit) setEditing(prompt.id);
    focusNext(`prompt-${prompt.id}`);
  };
  const { ideas, picking, open, close, said } = useIdeas(props.lessonId);
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
                <Whole
                  {...props}
                  prompt={prompt}
                  editing={editing === prompt.id}
                  onEdit={setEditing}
                  focusNext={focusNext}
                />
              )}
            </li>
          </Fragment>
        ))}
        {gone && gone.at >= draft.prompts.length && undo}
      </ol>
      {draft.prompts.length < 12 && (
        <p className="mt-4 flex flex-wrap gap-2">
          <Button onClick={() => add(newPrompt(), true)}>Add prompt</Button>
          <Button aria-expanded={picking} onClick={picking ? close : open}>
            Add a prompt on an idea
          </Button>
        </p>
      )}
      <p role="status" className="text-quiet">
        {said}
      </p>
      {picking && ideas && draft.prompts.length < 12 && (
        <ConceptPicker
          lessonId={props.lessonId}
          ideas={ideas}
          used={new Set(draft.prompts.flatMap((prompt) => prompt.concept ?? []))}
          onPrompt={(prompt) => add(prompt, false)}
          onClose={close}
        />
      )}
    </div>
  );
}

interface WholeProps extends PromptsTabProps {
  prompt: EssayPrompt;
  editing: boolean;
  onEdit: (id: string | null) => void;
  focusNext: (name: string) => void;
}
function Whole({ prompt, editing, onEdit, focusNext, lesson, sentences, setting, onSetting }: WholeProps) {
  const approved = prompt.status === "approved";
  const replace = (next: EssayPrompt) => lesson.change({ kind: "replace-prompt", prompt: next });
  return (
    <div className="mt-3">
      {editing ? (
        <PromptEditor
          key={lesson.decisions}
          prompt={prompt}
          stances={lesson.draft.glance.stances}
          {...{ sentences, setting, onSetting }}
          onChange={replace}
          onPut={(next) => {
            // The fields are drawn anew: the focus stays with what was pressed, or goes to the next thing to press.
            const pressed = document.activeElement?.closest<HTMLElement>("[data-focus]")?.dataset.focus;
            focusNext(pressed ?? "pair-add");
            lesson.put({ kind: "replace-prompt", prompt: next });
          }}
        />
      ) : (
        <PromptPreview prompt={prompt} untitled />
      )}
      {editing && (
        <Evidence
          of="prompt"
          sets={prompt.evidence}
          sentences={sentences}
          setting={setting?.of === "" ? setting.at : null}
          onSetting={(at) => onSetting(at === null ? null : { of: "", at })}
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
