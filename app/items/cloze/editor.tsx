"use client";

import { useId, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import { CommonFields, StemField } from "../parts/common-fields";
import { useDraft } from "../parts/draft";
import { SelectBox } from "../parts/fields";
import { GrowingText } from "../parts/grow";
import { changed } from "../parts/list";
import type { EditorProps, ReadingSentence } from "../types";
import { shorten } from "../words";
import { GapFields } from "./gap-fields";
import { isTemplate, passageOf, plainPassage, readPassage, withGap } from "./passage";

/** The passage with its gaps in braces, and below it how each gap is filled. */
export function ClozeEditor({ item, sentences, onChange }: EditorProps<"cloze">) {
  const { draft, change } = useDraft(item, onChange);
  const [typed, setTyped] = useState(() => passageOf(item));
  const [first = []] = item.evidence;
  const write = (text: string, evidence = item.evidence) => {
    setTyped(text);
    const read = readPassage(text, draft.gaps);
    if (typeof read !== "string") change({ ...read, evidence });
    else if (evidence !== item.evidence) change({ evidence });
  };
  const add = (sentence: ReadingSentence) => {
    const text = sentence.text.replaceAll("{", "(").replaceAll("}", ")");
    const isHeld = first.some((spot) => spot.sentence === sentence.id);
    const set = isHeld ? first : [...first, { sentence: sentence.id }];
    write(isTemplate(typed) ? text : `${typed.trimEnd()} ${text}`, [set, ...item.evidence.slice(1)]);
  };
  return (
    <>
      <StemField draft={draft} change={change} />
      <PassageFields typed={typed} write={write} add={add} sentences={sentences} gaps={draft.gaps} />
      {draft.gaps.map((gap, index) => (
        <GapFields
          key={gap.id}
          gap={gap}
          place={index + 1}
          change={(next) => change({ gaps: changed(draft.gaps, gap.id, next) })}
        />
      ))}
      <CommonFields draft={draft} change={change} />
    </>
  );
}

interface PassageFieldsProps {
  typed: string;
  gaps: Parameters<typeof readPassage>[1];
  sentences: ReadingSentence[];
  write: (text: string) => void;
  add: (sentence: ReadingSentence) => void;
}

function PassageFields({ typed, gaps, sentences, write, add }: PassageFieldsProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = readPassage(typed, gaps);
  const plain = plainPassage(typed).trim();
  const isCopied = sentences.some(
    ({ text }) => text.includes(plain) || (text.length > 20 && plain.includes(text)),
  );
  const mark = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    write(withGap(typed, selectionStart, selectionEnd));
    field.current?.focus();
  };
  return (
    <div className="mt-3">
      <label htmlFor={id} className="block text-sm text-quiet">
        Passage; put {"{braces}"} round each word to leave out
      </label>
      <GrowingText
        line
        id={id}
        ref={field}
        value={typed}
        maxLength={3000}
        rows={2}
        aria-describedby={`${id}-note`}
        className="font-serif text-lg"
        onChange={(event) => write(event.target.value)}
      />
      <p id={`${id}-note`} className="text-sm text-(--late)">
        {typeof problem === "string" && `${problem} Until then the passage as it was is kept.`}
        {typeof problem !== "string" &&
          isCopied &&
          "The article says this word for word, and students have it beside them. A choice among near words, or a passage in your own words, asks for more."}
      </p>
      <div className="mt-1 grid items-end gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr]">
        <Button onClick={mark}>Leave the selected word out</Button>
        <SelectBox
          label="Add a sentence of the text, with itself as evidence"
          value=""
          empty="Choose a sentence"
          options={Object.fromEntries(
            sentences.map(({ id: sentence, paragraph, text }) => [
              sentence,
              `¶${paragraph} ${shorten(text, 90)}`,
            ]),
          )}
          onChange={(chosen) => {
            const sentence = sentences.find((each) => each.id === chosen);
            if (sentence) add(sentence);
          }}
        />
      </div>
    </div>
  );
}
