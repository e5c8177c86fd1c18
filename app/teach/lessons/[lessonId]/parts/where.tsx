import type { ReadingSentence } from "@/app/items/types";
import type { EvidenceSet } from "@/lib/items/base";
import { idsIn, saySet } from "./sentences";

interface WhereProps {
  sets: EvidenceSet[];
  sentences: ReadingSentence[];
}
/** Where the evidence stands; on a narrow screen, which shows no article beside, its words too. */
export function Where({ sets, sentences }: WhereProps) {
  const ids = new Set(idsIn(sets));
  return (
    <div className="mt-3">
      <p className="text-sm text-quiet">
        {sets.length > 0
          ? `Evidence ${sets.map((set) => saySet(sentences, set)).join(" or ")}`
          : "No sentence is marked as its evidence."}
      </p>
      {sentences
        .filter((sentence) => ids.has(sentence.id))
        .map((sentence) => (
          <p key={sentence.id} className="mt-1 font-serif lg:hidden">
            <span className="lit">{sentence.text}</span>
          </p>
        ))}
    </div>
  );
}
