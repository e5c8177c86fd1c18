import { OptionPreview } from "../parts/option-list";
import { ProofPreview } from "../parts/proof";
import { PartName, Stem } from "../parts/stem";
import type { PreviewProps } from "../types";

export function ClaimAndEvidencePreview({ item }: PreviewProps<"claim-and-evidence">) {
  return (
    <>
      <PartName>Part A</PartName>
      <Stem>{item.stem}</Stem>
      <OptionPreview options={item.options} keys={[item.key]} />
      <div className="mt-4">
        <PartName>Part B</PartName>
        <Stem>{item.proofStem}</Stem>
        <ProofPreview item={item} />
      </div>
    </>
  );
}
