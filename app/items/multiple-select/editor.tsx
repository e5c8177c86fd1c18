"use client";

import { CommonFields, StemField } from "../parts/common-fields";
import { useDraft } from "../parts/draft";
import { cleanOptions, OptionsEditor } from "../parts/options-editor";
import type { EditorProps } from "../types";

export function MultipleSelectEditor({ item, onChange }: EditorProps<"multiple-select">) {
  const { draft, change } = useDraft(item, onChange, (typed) => ({
    ...typed,
    options: cleanOptions(typed.options, typed.keys),
  }));
  const mark = (id: string, isKey: boolean) => {
    const others = draft.keys.filter((key) => key !== id);
    change({ keys: isKey ? [...others, id] : others });
  };
  return (
    <>
      <StemField draft={draft} change={change} />
      <OptionsEditor
        options={draft.options}
        keys={draft.keys}
        type="checkbox"
        limits={{ min: 3, max: 10 }}
        onOptions={(options) =>
          change({ options, keys: draft.keys.filter((key) => options.some((option) => option.id === key)) })
        }
        onKey={mark}
      />
      {draft.keys.length === 0 && <p className="text-sm text-(--late)">At least one option must be a key.</p>}
      <CommonFields draft={draft} change={change} />
    </>
  );
}
