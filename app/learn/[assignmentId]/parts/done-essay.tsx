import { HowWritten } from "@/app/items/essay/how-written";
import { PlanText } from "@/app/items/essay/plan-text";
import { Prose } from "@/app/items/parts/prose";
import { QuotationsReview } from "@/app/items/parts/quotations-review";
import { RemarkList, stretchesOf } from "@/app/items/parts/remark-list";
import { CitedReview } from "@/app/items/parts/sentence-line";
import type { ReadingSentence } from "@/app/items/types";
import type { PartFeedback } from "@/lib/features/attempts/feedback";
import type { Answer } from "@/lib/items/answers";
import { essayItemId } from "@/lib/items/essay";
import { countWords } from "@/lib/items/words";
import type { StudentPrompt } from "@/lib/lesson/student-view";
import { RubricView } from "../../parts/rubric";
import { Points } from "./done-question";

interface DoneEssayProps {
  prompts: StudentPrompt[];
  answer: Answer | undefined;
  part: PartFeedback | undefined;
  sentences: ReadingSentence[];
  attemptId: string;
  /** IANA zone of the assignment. */
  zone: string;
}

/** The essay after submission: its text, and where it is due the rubric's levels and the comment. */
export function DoneEssay({ prompts, answer, part, sentences, attemptId, zone }: DoneEssayProps) {
  const essay = answer?.kind === "essay" ? answer : undefined;
  const text = essay?.text ?? "";
  const prompt =
    prompts.find(({ id }) => id === essay?.prompt) ?? (prompts.length === 1 ? prompts[0] : undefined);
  const marked = part && Object.keys(part.levels).length > 0;
  return (
    <section id="q-essay" aria-label="Essay" className="scroll-mt-4 py-6">
      <h2 className="text-xl font-semibold">Essay</h2>
      {prompt && (
        <p className="mt-1 mb-3 font-serif text-lg font-semibold whitespace-pre-line">{prompt.prompt}</p>
      )}
      {text.trim() === "" ? (
        <p className="text-quiet">No essay</p>
      ) : (
        <>
          <Prose text={text} marks={stretchesOf(part?.remarks ?? [])} />
          <p className="mt-1 text-sm text-quiet tabular-nums">{countWords(text)} words</p>
        </>
      )}
      <RemarkList remarks={part?.remarks ?? []} text={text} />
      <PlanText plan={essay?.plan} />
      <QuotationsReview text={text} sentences={sentences} />
      <CitedReview cited={essay?.cited} sentences={sentences} />
      {essay && (
        <HowWritten
          summary="Earlier versions, and how it was written"
          attemptId={attemptId}
          itemId={essayItemId}
          zone={zone}
          sentences={sentences}
          text={text}
        />
      )}
      {part && <Points part={part} />}
      {marked && prompt && (
        <div className="mt-4">
          <RubricView criteria={prompt.criteria} reached={part.levels} />
        </div>
      )}
    </section>
  );
}
