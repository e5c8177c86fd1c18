import { SentenceLine } from "../parts/sentence-line";
import type { ReviewProps } from "../types";

export function EvidenceSelectionReview({ item, answer, sentences }: ReviewProps<"evidence-selection">) {
  const chosen = answer?.sentences ?? [];
  const sets = item.evidence.map((set) => [...new Set(set.map((spot) => spot.sentence))]);
  const proves = new Set(sets.flat());
  return (
    <>
      {chosen.map((id) => (
        <SentenceLine
          key={id}
          id={id}
          sentences={sentences}
          is={proves.has(id) ? "right" : "wrong"}
          word={proves.has(id) ? "chosen, proves it" : "chosen, does not prove it"}
        />
      ))}
      <div className="mt-2 border-t border-rule pt-2">
        <p className="text-sm text-quiet">
          {sets.length > 1 ? "Any one of these proves it" : "What proves it"}
        </p>
        {sets.map((set) => (
          <div key={set.join()} className="border-t border-rule first-of-type:border-t-0">
            {set.map((id) => (
              <SentenceLine key={id} id={id} sentences={sentences} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
