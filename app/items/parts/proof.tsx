import type { ItemOf } from "@/lib/items/schema";
import type { ReadingSentence } from "../types";
import { SentenceLine } from "./sentence-line";

type Proven = Pick<ItemOf<"evidence-selection">, "candidates" | "choose" | "evidence">;

/** What a student may choose as proof, as a teacher reads it. The sentences stand in the article; the page that shows it lights them. */
export function ProofPreview({ item }: { item: Proven }) {
  const from =
    item.candidates.length > 0 ? `from ${item.candidates.length} sentences offered` : "from the whole text";
  const sets = item.evidence.length;
  return (
    <>
      <p>
        Choose {item.choose === 1 ? "one sentence" : `up to ${item.choose} sentences`} {from}.
      </p>
      <p className="text-quiet">
        {sets === 0 && "No evidence is marked yet, so no answer is right."}
        {sets === 1 && "The key is its evidence."}
        {sets > 1 && `The key is its evidence: any one of ${sets} sets suffices.`}
      </p>
    </>
  );
}

/** The sentences chosen, each with whether it proves; then what does. */
export function ProofReview({
  item,
  chosen,
  sentences,
}: {
  item: Proven;
  chosen: string[];
  sentences: ReadingSentence[];
}) {
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
