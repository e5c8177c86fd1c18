import { OptionPreview } from "../parts/option-list";
import { Stem } from "../parts/stem";
import type { PreviewProps } from "../types";

export function MultipleSelectPreview({ item }: PreviewProps<"multiple-select">) {
  return (
    <>
      <Stem>{item.stem}</Stem>
      <OptionPreview options={item.options} keys={item.keys} />
    </>
  );
}
