import { Prose } from "@/app/items/parts/prose";
import { QuotationsReview } from "@/app/items/parts/quotations-review";
import { CitedReview } from "@/app/items/parts/sentence-line";
import type { ReadingSentence, Stretch } from "@/app/items/types";
import type { EssayAnswer } from "@/lib/items/answers";
import { countWords } from "@/lib/items/words";
import type { EssayPrompt } from "@/lib/lesson/schema";

interface EssayProps {
  prompt: EssayPrompt;
  answer: EssayAnswer | undefined;
  sentences: ReadingSentence[];
  marks: readonly Stretch[];
}

/** The prompt that was chosen, and the essay in plain paragraphs. */
export function Essay({ prompt, answer, sentences, marks }: EssayProps) {
  const text = answer?.text ?? "";
  const words = countWords(text);
  const { min, max } = prompt.words;
  return (
    <>
      <p className="font-medium break-words">{prompt.title}</p>
      <p className="mt-1 break-words text-quiet">{prompt.prompt}</p>
      {answer && answer.prompt === null && text.trim() !== "" && (
        <p className="mt-1 text-late">No prompt was chosen: marked by the first one’s rubric.</p>
      )}
      <div className="mt-4">
        {text.trim() === "" ? (
          <p className="text-quiet">Nothing was written.</p>
        ) : (
          <Prose text={text} marks={marks} />
        )}
      </div>
      <p className="mt-2 text-sm text-quiet tabular-nums">
        {words} {words === 1 ? "word" : "words"} · {min} to {max} asked for
        {words > 0 && words < min && ` · ${min - words} short`}
        {words > max && ` · ${words - max} over`}
      </p>
      <QuotationsReview text={text} sentences={sentences} />
      <CitedReview cited={answer?.cited} sentences={sentences} />
    </>
  );
}
