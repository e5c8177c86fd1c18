"use client";

import { CommonFields, StemField } from "../parts/common-fields";
import { useDraft } from "../parts/draft";
import { cleanOptions, OptionsEditor } from "../parts/options-editor";
import type { EditorProps } from "../types";

export function MultipleChoiceEditor({ item, onChange }: EditorProps<"multiple-choice">) {
  const { draft, change } = useDraft(item, onChange, (typed) => ({
    ...typed,
    options: cleanOptions(typed.options, [typed.key]),
  }));
  return (
    <>
      <StemField draft={draft} change={change} />
      <OptionsEditor
        options={draft.options}
        keys={[draft.key]}
        type="radio"
        limits={{ min: 2, max: 8 }}
        onOptions={(options) => change({ options })}
        onKey={(key) => change({ key })}
      />
      <CommonFields draft={draft} change={change} />
    </>
  );
}
