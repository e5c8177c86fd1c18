"use client";

import { useState } from "react";
import type { ReadingSentence } from "@/app/items/types";
import { GlossaryTab } from "./glossary-tab";
import { ItemsTab } from "./items-tab";
import { LessonTab } from "./lesson-tab";
import { type PoolFor, PoolTab } from "./pool-tab";
import { PromptsTab } from "./prompts-tab";
import type { Setting } from "./setting";
import { Tabs } from "./tabs";
import type { Checks } from "./use-checks";
import type { LessonEditing } from "./use-lesson";

export type TabId = "items" | "pool" | "prompts" | "glossary" | "lesson";

interface EditorTabsProps {
  lessonId: string;
  lesson: LessonEditing;
  glance: React.ReactNode;
  sentences: ReadingSentence[];
  tab: TabId;
  onTab: (tab: TabId) => void;
  selected: string | null;
  onSelect: (id: string | null) => void;
  setting: Setting | null;
  onSetting: (setting: Setting | null) => void;
  checks: Checks;
  /** The sentences of the glossary entry in hand. */
  onWords: (sentences: string[]) => void;
}

export function EditorTabs({ tab, onTab, onWords, glance, checks, ...parts }: EditorTabsProps) {
  const { lesson, sentences, selected, onSelect } = parts;
  const { items, pool, prompts, glossary, notes } = lesson.draft;
  const [poolFor, setPoolFor] = useState<PoolFor | null>(null);
  const toPool = (to: PoolFor | null) => {
    setPoolFor(to);
    onTab("pool");
  };
  const toItem = (id: string) => {
    onTab("items");
    onSelect(id);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-focus="item-${CSS.escape(id)}"]`)?.focus(),
    );
  };
  const tabs = [
    { id: "items" as const, text: `Items ${items.length}` },
    { id: "pool" as const, text: `Pool ${pool.length}` },
    { id: "prompts" as const, text: `Prompts ${prompts.length}` },
    { id: "glossary" as const, text: `Glossary ${glossary.length}` },
    { id: "lesson" as const, text: "Lesson" },
  ];
  // A decision between two windows, or a step taken back, may change what an editor holds: it starts anew.
  const key = lesson.decisions;
  return (
    <Tabs
      label="Parts of the lesson"
      tabs={tabs}
      selected={tab}
      onSelect={(next) => (next === "pool" ? toPool(null) : onTab(next))}
    >
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
          <ItemsTab {...parts} checks={checks} onPool={toPool} />
        </>
      )}
      {tab === "pool" && (
        <PoolTab
          key={poolFor ? `${poolFor.id} ${poolFor.to}` : ""}
          {...{ lesson, sentences, selected, onSelect }}
          forItem={poolFor}
          onForItem={toPool}
          onSwapped={toItem}
        />
      )}
      {tab === "prompts" && <PromptsTab {...parts} />}
      {tab === "glossary" && <GlossaryTab key={key} lesson={lesson} onSelect={onWords} />}
      {tab === "lesson" && <LessonTab key={key} lesson={lesson} glance={glance} />}
    </Tabs>
  );
}
