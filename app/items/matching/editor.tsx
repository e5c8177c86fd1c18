"use client";

import { CommonFields, StemField } from "../parts/common-fields";
import { useDraft } from "../parts/draft";
import { EntriesEditor } from "../parts/entries-editor";
import { SelectBox } from "../parts/fields";
import type { EditorProps } from "../types";

export function MatchingEditor({ item, onChange }: EditorProps<"matching">) {
  const { draft, change } = useDraft(item, onChange);
  const { left, right, key } = draft;
  const names = Object.fromEntries(
    right.map((entry, index) => [entry.id, entry.text || `Match ${index + 1}`]),
  );
  const match = (from: string, to: string | undefined) => {
    const { [from]: _, ...others } = key;
    change({ key: to === undefined ? others : { ...others, [from]: to } });
  };
  return (
    <>
      <StemField draft={draft} change={change} />
      <EntriesEditor
        legend="Entries"
        word="entry"
        entries={left}
        onChange={(next) => change({ left: next, key: keep(key, next, right) })}
      />
      <EntriesEditor
        legend="Matches to choose from; more of them than entries make guessing harder"
        word="match"
        entries={right}
        onChange={(next) => change({ right: next, key: keep(key, left, next) })}
      />
      <fieldset className="mt-4">
        <legend className="text-sm text-quiet">What belongs together</legend>
        {left.map((entry, index) => (
          <div key={entry.id} className="border-t border-rule py-2">
            <SelectBox
              label={entry.text || `Entry ${index + 1}`}
              value={key[entry.id] ?? ""}
              options={names}
              empty="Choose its match"
              onChange={(to) => match(entry.id, to)}
            />
          </div>
        ))}
      </fieldset>
      <CommonFields draft={draft} change={change} />
    </>
  );
}

/** The pairs of which both ends are still there. */
function keep(key: Record<string, string>, left: { id: string }[], right: { id: string }[]) {
  const has = (list: { id: string }[], id: string) => list.some((entry) => entry.id === id);
  return Object.fromEntries(Object.entries(key).filter(([from, to]) => has(left, from) && has(right, to)));
}
