import { countWords } from "@/lib/items/words";
import { Prose } from "../parts/prose";
import { QuotationsReview } from "../parts/quotations-review";
import { CitedReview } from "../parts/sentence-line";
import type { ReviewProps } from "../types";
import { MarkingGuide } from "./guide";

export function ShortAnswerReview({
  item,
  answer,
  sentences,
  marks,
  forStudent,
}: ReviewProps<"short-answer">) {
  const text = answer?.text ?? "";
  const words = countWords(text);
  return (
    <>
      {text.trim() !== "" && (
        <>
          <Prose text={text} marks={marks} />
          <p className="mt-1 text-sm text-quiet tabular-nums">
            {words} {words === 1 ? "word" : "words"}
            {words < item.words.min && ` · at least ${item.words.min} asked for`}
            {words > item.words.max && ` · at most ${item.words.max} asked for`}
          </p>
        </>
      )}
      <QuotationsReview text={text} sentences={sentences} />
      <CitedReview cited={answer?.cited} sentences={sentences} />
      <MarkingGuide item={item} forStudent={forStudent} folded={!forStudent} />
    </>
  );
}
