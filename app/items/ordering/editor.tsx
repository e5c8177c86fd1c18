"use client";

import type { Ordering } from "@/lib/items/ordering/schema";
import { CommonFields, StemField } from "../parts/common-fields";
import { useDraft } from "../parts/draft";
import { EntriesEditor } from "../parts/entries-editor";
import type { EditorProps } from "../types";

/** The entries as edited stand in the right order; a student sees them in another. */
export function OrderingEditor({ item, onChange }: EditorProps<"ordering">) {
  const { draft, change } = useDraft(item, onChange);
  const entries = inOrder(draft);
  return (
    <>
      <StemField draft={draft} change={change} />
      <EntriesEditor
        legend="Entries in the right order; students see them mixed"
        word="entry"
        entries={entries}
        onChange={(next) => change({ entries: next, key: next.map((entry) => entry.id) })}
      />
      <CommonFields draft={draft} change={change} />
    </>
  );
}

const inOrder = ({ entries, key }: Ordering) =>
  [...entries].sort((a, b) => place(key, a.id) - place(key, b.id));
const place = (key: string[], id: string) => (key.includes(id) ? key.indexOf(id) : key.length);
