"use client";

import type { ReadingSentence } from "@/app/items/types";
import { GlossaryTab } from "./glossary-tab";
import { ItemsTab } from "./items-tab";
import { LessonTab } from "./lesson-tab";
import { PromptsTab } from "./prompts-tab";
import { Tabs } from "./tabs";
import type { LessonEditing } from "./use-lesson";

export type TabId = "items" | "prompts" | "glossary" | "lesson";

interface EditorTabsProps {
  lesson: LessonEditing;
  glance: React.ReactNode;
  sentences: ReadingSentence[];
  tab: TabId;
  onTab: (tab: TabId) => void;
  selected: string | null;
  onSelect: (id: string | null) => void;
  setting: number | null;
  onSetting: (index: number | null) => void;
  /** The sentences of the glossary entry in hand. */
  onWords: (sentences: string[]) => void;
}

export function EditorTabs({ tab, onTab, onWords, glance, ...parts }: EditorTabsProps) {
  const { lesson } = parts;
  const { items, prompts, glossary, notes } = lesson.draft;
  const tabs = [
    { id: "items" as const, text: `Items ${items.length}` },
    { id: "prompts" as const, text: `Prompts ${prompts.length}` },
    { id: "glossary" as const, text: `Glossary ${glossary.length}` },
    { id: "lesson" as const, text: "Lesson" },
  ];
  // A decision between two windows may change what an editor holds: it starts anew with what stands then.
  const key = lesson.decisions;
  return (
    <Tabs label="Parts of the lesson" tabs={tabs} selected={tab} onSelect={onTab}>
      {tab === "items" && (
        <>
          {notes.length > 0 && (
            <details className="mb-3 text-quiet">
              <summary>What drafting left out</summary>
              {notes.map((note) => (
                <p key={note} className="mt-2 border-l-2 border-rule pl-3">
                  {note}
                </p>
              ))}
            </details>
          )}
          <ItemsTab key={key} {...parts} />
        </>
      )}
      {tab === "prompts" && <PromptsTab key={key} {...parts} />}
      {tab === "glossary" && <GlossaryTab key={key} lesson={lesson} onSelect={onWords} />}
      {tab === "lesson" && <LessonTab key={key} lesson={lesson} glance={glance} />}
    </Tabs>
  );
}
