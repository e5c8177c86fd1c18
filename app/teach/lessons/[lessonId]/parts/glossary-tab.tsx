"use client";

import { Fragment, useState } from "react";
import { TextBox } from "@/app/items/parts/fields";
import { useFocusNext } from "@/app/items/parts/focus";
import { RemoveButton } from "@/app/items/parts/move-buttons";
import { Button } from "@/app/ui/button";
import { freshId } from "@/lib/items/new";
import type { GlossaryEntry } from "@/lib/lesson/schema";
import { Removed } from "./removed";
import type { LessonEditing } from "./use-lesson";

interface GlossaryTabProps {
  lesson: LessonEditing;
  onSelect: (sentences: string[]) => void;
}

/** Finds the sentences that use the word, as whole words, so that its evidence follows what is typed. */
function sentencesWith(lesson: LessonEditing, term: string): string[] {
  const word = term.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  if (word === "") return [];
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${word}`, "iu");
  return lesson.draft.texts
    .flatMap((t) => t.sections.flatMap((s) => s.paragraphs.flatMap((p) => p.sentences)))
    .filter((s) => found.test(s.text))
    .map((s) => s.id);
}

export function GlossaryTab({ lesson, onSelect }: GlossaryTabProps) {
  const { draft, change } = lesson;
  const { root, focusNext } = useFocusNext<HTMLDivElement>();
  const [gone, setGone] = useState<{ entry: GlossaryEntry; at: number } | null>(null);
  const set = (entry: GlossaryEntry) => change({ kind: "set-glossary-entry", entry });
  const add = () => {
    const entry: GlossaryEntry = {
      id: freshId("g"),
      term: "New word",
      partOfSpeech: "",
      pronunciation: "",
      definition: "What it means here",
      sentences: [],
      origin: "teacher",
    };
    change({ kind: "set-glossary-entry", entry });
    focusNext(`${entry.id}-term`);
  };
  const undo = gone && (
    <Removed
      what={`“${gone.entry.term}”`}
      onUndo={() => {
        focusNext(`${gone.entry.id}-term`);
        change({ kind: "set-glossary-entry", ...gone });
        setGone(null);
      }}
    />
  );
  return (
    <div ref={root}>
      {draft.glossary.length === 0 && <p className="text-quiet">No word is explained yet. Add one below.</p>}
      <ul>
        {draft.glossary.map((entry, index) => (
          <Fragment key={entry.id}>
            {gone?.at === index && undo}
            <li className="border-b border-rule py-3" onFocus={() => onSelect(entry.sentences)}>
              <div className="flex items-start gap-2">
                <div className="grid min-w-0 grow gap-x-3 gap-y-1 sm:grid-cols-[2fr_1fr_1fr]">
                  <TextBox
                    label="Word"
                    value={entry.term}
                    limit={100}
                    whenEmpty="The word is missing."
                    focusName={`${entry.id}-term`}
                    onChange={(term) => set({ ...entry, term, sentences: sentencesWith(lesson, term) })}
                  />
                  <TextBox
                    label="Part of speech"
                    value={entry.partOfSpeech}
                    limit={40}
                    onChange={(partOfSpeech) => set({ ...entry, partOfSpeech })}
                  />
                  <TextBox
                    label="Said as"
                    value={entry.pronunciation}
                    limit={120}
                    onChange={(pronunciation) => set({ ...entry, pronunciation })}
                  />
                  <div className="sm:col-span-3">
                    <TextBox
                      label="Meaning in this text"
                      value={entry.definition}
                      limit={500}
                      whenEmpty="The meaning is missing."
                      onChange={(definition) => set({ ...entry, definition })}
                    />
                  </div>
                </div>
                <span className="mt-5.5">
                  <RemoveButton
                    what={entry.term}
                    onRemove={() => {
                      focusNext("undo");
                      setGone({ entry, at: index });
                      change({ kind: "remove-glossary-entry", id: entry.id });
                    }}
                  />
                </span>
              </div>
            </li>
          </Fragment>
        ))}
        {gone && gone.at >= draft.glossary.length && undo}
      </ul>
      {draft.glossary.length < 60 && (
        <Button className="mt-4" onClick={add}>
          Add word
        </Button>
      )}
    </div>
  );
}
