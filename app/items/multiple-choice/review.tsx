import { OptionReview } from "../parts/option-list";
import { CitedReview } from "../parts/sentence-line";
import type { ReviewProps } from "../types";

export function MultipleChoiceReview({ item, answer, sentences }: ReviewProps<"multiple-choice">) {
  const chosen = answer?.option ? [answer.option] : [];
  return (
    <>
      <OptionReview options={item.options} keys={[item.key]} chosen={chosen} />
      <CitedReview cited={answer?.cited} sentences={sentences} />
    </>
  );
}
