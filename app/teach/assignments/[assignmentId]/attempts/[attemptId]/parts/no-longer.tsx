import { Prose } from "@/app/items/parts/prose";
import { ItemReviewView } from "@/app/items/registry";
import type { readReview } from "@/lib/features/reviews/queries";
import { sentencesOf } from "@/lib/lesson/student-view";

type Data = Pick<Awaited<ReturnType<typeof readReview>>, "noLonger" | "texts">;

/** Answers to items that a newer version of the lesson no longer asks: kept, shown, not counted. */
export function NoLonger({ data: { noLonger, texts } }: { data: Data }) {
  if (noLonger.length === 0) return null;
  const sentences = sentencesOf(texts);
  return (
    <section aria-labelledby="no-longer" className="border-b border-rule pb-6">
      <h2 id="no-longer" className="mb-1 text-lg font-semibold">
        No longer asked
      </h2>
      <p className="mb-4 text-quiet">The lesson was changed. These answers are kept and do not count.</p>
      {noLonger.map(({ itemId, item, answer }) => (
        <div key={itemId} className="mt-4">
          {answer?.kind === "essay" && <Prose text={answer.text} />}
          {item && answer?.kind !== "essay" && (
            <>
              <h3 className="mb-2 font-semibold break-words">{item.stem}</h3>
              <ItemReviewView item={item} answer={answer} sentences={sentences} />
            </>
          )}
        </div>
      ))}
    </section>
  );
}
