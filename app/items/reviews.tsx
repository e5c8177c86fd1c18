import type { ComponentType } from "react";
import type { ItemKind } from "@/lib/items/schema";
import { ClaimAndEvidenceReview } from "./claim-and-evidence/review";
import { ClozeReview } from "./cloze/review";
import { EvidenceSelectionReview } from "./evidence-selection/review";
import { MatchingReview } from "./matching/review";
import { MultipleChoiceReview } from "./multiple-choice/review";
import { MultipleSelectReview } from "./multiple-select/review";
import { OrderingReview } from "./ordering/review";
import { CreditEarned } from "./parts/credit";
import { AnswerVerdict } from "./parts/verdict";
import { ShortAnswerReview } from "./short-answer/review";
import type { ReviewProps } from "./types";

const reviews: { [K in ItemKind]: ComponentType<ReviewProps<K>> } = {
  "multiple-choice": MultipleChoiceReview,
  "multiple-select": MultipleSelectReview,
  "evidence-selection": EvidenceSelectionReview,
  ordering: OrderingReview,
  matching: MatchingReview,
  "short-answer": ShortAnswerReview,
  cloze: ClozeReview,
  "claim-and-evidence": ClaimAndEvidenceReview,
};

/**
 * A student's answer beside the key, under a verdict in a word and what of it counted. Neither the stem nor points stand here: the page
 * shows the question above, and a teacher's decision may change the points.
 */
export function ItemReviewView({ answer, ...props }: ReviewProps) {
  // The compiler can't see that item, answer and review share one kind.
  const Review = reviews[props.item.kind] as ComponentType<ReviewProps>;
  const given = answer?.kind === props.item.kind ? answer : undefined;
  return (
    <div>
      <AnswerVerdict item={props.item} answer={given} />
      <CreditEarned item={props.item} answer={given} />
      <div className="mt-2">
        <Review answer={given} {...props} />
      </div>
    </div>
  );
}
