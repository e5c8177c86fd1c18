"use client";

import { CommonFields, StemField } from "../parts/common-fields";
import { useDraft } from "../parts/draft";
import { ProofEditor } from "../parts/proof-editor";
import type { EditorProps } from "../types";

export function EvidenceSelectionEditor({ item, sentences, onChange }: EditorProps<"evidence-selection">) {
  const { draft, change } = useDraft(item, onChange);
  return (
    <>
      <StemField draft={draft} change={change} />
      <ProofEditor rule={draft} sentences={sentences} change={change} />
      <CommonFields draft={draft} change={change} />
    </>
  );
}
