import type { ComponentType } from "react";
import type { ItemKind } from "@/lib/items/schema";
import { ClaimAndEvidencePreview } from "./claim-and-evidence/preview";
import { ClozePreview } from "./cloze/preview";
import { EvidenceSelectionPreview } from "./evidence-selection/preview";
import { MatchingPreview } from "./matching/preview";
import { MultipleChoicePreview } from "./multiple-choice/preview";
import { MultipleSelectPreview } from "./multiple-select/preview";
import { OrderingPreview } from "./ordering/preview";
import { CreditRule } from "./parts/credit";
import { ShortAnswerPreview } from "./short-answer/preview";
import type { PreviewProps } from "./types";

const previews: { [K in ItemKind]: ComponentType<PreviewProps<K>> } = {
  "multiple-choice": MultipleChoicePreview,
  "multiple-select": MultipleSelectPreview,
  "evidence-selection": EvidenceSelectionPreview,
  ordering: OrderingPreview,
  matching: MatchingPreview,
  "short-answer": ShortAnswerPreview,
  cloze: ClozePreview,
  "claim-and-evidence": ClaimAndEvidencePreview,
};

/** An item as a teacher reads it: stem, key, what makes the rest wrong, and what earns part of the points. */
export function ItemPreview(props: PreviewProps) {
  // The compiler can't see that item and preview share one kind.
  const Preview = previews[props.item.kind] as ComponentType<PreviewProps>;
  return (
    <>
      <Preview {...props} />
      <CreditRule item={props.item} />
    </>
  );
}
