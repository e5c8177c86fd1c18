"use client";

import type { ComponentType } from "react";
import type { ItemKind } from "@/lib/items/schema";
import { ClaimAndEvidenceEditor } from "./claim-and-evidence/editor";
import { ClozeEditor } from "./cloze/editor";
import { EvidenceSelectionEditor } from "./evidence-selection/editor";
import { MatchingEditor } from "./matching/editor";
import { MultipleChoiceEditor } from "./multiple-choice/editor";
import { MultipleSelectEditor } from "./multiple-select/editor";
import { OrderingEditor } from "./ordering/editor";
import { CreditRule } from "./parts/credit";
import { ShortAnswerEditor } from "./short-answer/editor";
import type { EditorProps } from "./types";

const editors: { [K in ItemKind]: ComponentType<EditorProps<K>> } = {
  "multiple-choice": MultipleChoiceEditor,
  "multiple-select": MultipleSelectEditor,
  "evidence-selection": EvidenceSelectionEditor,
  ordering: OrderingEditor,
  matching: MatchingEditor,
  "short-answer": ShortAnswerEditor,
  cloze: ClozeEditor,
  "claim-and-evidence": ClaimAndEvidenceEditor,
};

/**
 * All fields of an item but its evidence, which the page sets in the article. What is typed is the editor's own: to
 * show an item that changed elsewhere (undo, another's edit) under the same id, give the editor another `key`.
 */
export function ItemEditor(props: EditorProps) {
  // The compiler can't see that item and editor share one kind.
  const Editor = editors[props.item.kind] as ComponentType<EditorProps>;
  return (
    <>
      <Editor key={props.item.id} {...props} />
      <CreditRule item={props.item} />
    </>
  );
}
