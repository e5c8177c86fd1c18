import { OptionReview } from "../parts/option-list";
import { ProofReview } from "../parts/proof";
import { PartName } from "../parts/stem";
import type { ReviewProps } from "../types";

export function ClaimAndEvidenceReview({ item, answer, sentences }: ReviewProps<"claim-and-evidence">) {
  return (
    <>
      <PartName>Part A</PartName>
      <OptionReview options={item.options} keys={[item.key]} chosen={answer?.option ? [answer.option] : []} />
      <div className="mt-4">
        <PartName>Part B</PartName>
        <p className="font-serif font-semibold break-words">{item.proofStem}</p>
        <ProofReview item={item} chosen={answer?.sentences ?? []} sentences={sentences} />
      </div>
    </>
  );
}
