import { Stem } from "../parts/stem";
import type { PreviewProps } from "../types";

/** The sentences themselves stand in the article; the page that shows it lights them. */
export function EvidenceSelectionPreview({ item }: PreviewProps<"evidence-selection">) {
  const from =
    item.candidates.length > 0 ? `from ${item.candidates.length} sentences offered` : "from the whole text";
  const sets = item.evidence.length;
  return (
    <>
      <Stem>{item.stem}</Stem>
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
