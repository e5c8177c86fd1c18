import { OptionPreview } from "../parts/option-list";
import { Stem } from "../parts/stem";
import type { PreviewProps } from "../types";

export function MultipleChoicePreview({ item }: PreviewProps<"multiple-choice">) {
  return (
    <>
      <Stem>{item.stem}</Stem>
      <OptionPreview options={item.options} keys={[item.key]} />
    </>
  );
}
