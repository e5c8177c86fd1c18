"use client";

import type { ComponentType } from "react";
import type { ItemKind } from "@/lib/items/schema";
import { ClaimAndEvidenceAnswerView } from "./claim-and-evidence/answer";
import { ClozeAnswerView } from "./cloze/answer";
import { EvidenceSelectionAnswerView } from "./evidence-selection/answer";
import { MatchingAnswerView } from "./matching/answer";
import { MultipleChoiceAnswerView } from "./multiple-choice/answer";
import { MultipleSelectAnswerView } from "./multiple-select/answer";
import { OrderingAnswerView } from "./ordering/answer";
import { ShortAnswerAnswerView } from "./short-answer/answer";
import type { AnswerViewProps } from "./types";

const views: { [K in ItemKind]: ComponentType<AnswerViewProps<K>> } = {
  "multiple-choice": MultipleChoiceAnswerView,
  "multiple-select": MultipleSelectAnswerView,
  "evidence-selection": EvidenceSelectionAnswerView,
  ordering: OrderingAnswerView,
  matching: MatchingAnswerView,
  "short-answer": ShortAnswerAnswerView,
  cloze: ClozeAnswerView,
  "claim-and-evidence": ClaimAndEvidenceAnswerView,
};

/** The student's way to answer an item of any kind. An answer of another kind than the item counts as none. */
export function ItemAnswerView({ answer, ...props }: AnswerViewProps) {
  // The compiler can't see that item, answer and view share one kind.
  const View = views[props.item.kind] as ComponentType<AnswerViewProps>;
  const given = answer?.kind === props.item.kind ? answer : undefined;
  return <View key={props.item.id} answer={given} {...props} />;
}
