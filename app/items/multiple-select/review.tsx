import { OptionReview } from "../parts/option-list";
import { CitedReview } from "../parts/sentence-line";
import type { ReviewProps } from "../types";

export function MultipleSelectReview({ item, answer, sentences }: ReviewProps<"multiple-select">) {
  return (
    <>
      <OptionReview options={item.options} keys={item.keys} chosen={answer?.options ?? []} />
      <CitedReview cited={answer?.cited} sentences={sentences} />
    </>
  );
}
