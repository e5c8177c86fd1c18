import { ItemReviewView } from "@/app/items/registry";
import type { ReadingSentence } from "@/app/items/types";
import type { readReview } from "@/lib/features/reviews/queries";
import { essayPromptOf } from "@/lib/grading/totals";
import { essayItemId } from "@/lib/items/answers";
import { Essay } from "./essay";
import { MarkPanel } from "./mark-panel";

type Data = Awaited<ReturnType<typeof readReview>>;

/** Each answer beside its key, with its marks at the right; the essay last. */
export function Pieces({ data }: { data: Data }) {
  const sentences: ReadingSentence[] = data.texts.flatMap((text) =>
    text.sections.flatMap((section) =>
      section.paragraphs.flatMap(({ number, sentences: all }) =>
        all.map(({ id, text: words }) => ({ id, text: words, paragraph: number })),
      ),
    ),
  );
  return data.parts.map((part) => (
    <section
      key={part.itemId}
      id={`part-${part.itemId}`}
      aria-labelledby={`part-${part.itemId}-title`}
      className="grid scroll-mt-16 gap-x-8 gap-y-4 border-b border-rule pb-8 xl:grid-cols-[minmax(0,1fr)_19rem]"
    >
      <div className="min-w-0">
        <Answer data={data} itemId={part.itemId} label={part.label} sentences={sentences} />
      </div>
      <MarkPanel part={part} reason={data.reasons[part.itemId]} />
    </section>
  ));
}

interface AnswerProps {
  data: Data;
  itemId: string;
  label: string;
  sentences: ReadingSentence[];
}

function Answer({ data, itemId, label, sentences }: AnswerProps) {
  const { scored, answers } = data;
  const given = answers[itemId];
  const item = scored.items.find((each) => each.id === itemId);
  const prompt = essayPromptOf(scored, data.chosen);
  const title = (words: string) => (
    <h2 id={`part-${itemId}-title`} className="mb-2 text-lg font-semibold break-words">
      {words}
    </h2>
  );
  if (itemId === essayItemId && prompt)
    return (
      <>
        {title(label)}
        <Essay prompt={prompt} answer={given?.kind === "essay" ? given : undefined} sentences={sentences} />
      </>
    );
  if (!item) return null;
  return (
    <>
      {title(`${label}. ${item.stem}`)}
      <ItemReviewView
        item={item}
        answer={given?.kind === "essay" ? undefined : given}
        sentences={sentences}
      />
    </>
  );
}
