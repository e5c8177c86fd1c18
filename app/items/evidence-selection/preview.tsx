import { ProofPreview } from "../parts/proof";
import { Stem } from "../parts/stem";
import type { PreviewProps } from "../types";

export function EvidenceSelectionPreview({ item }: PreviewProps<"evidence-selection">) {
  return (
    <>
      <Stem>{item.stem}</Stem>
      <ProofPreview item={item} />
    </>
  );
}
