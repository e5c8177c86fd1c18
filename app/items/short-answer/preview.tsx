import { Stem } from "../parts/stem";
import type { PreviewProps } from "../types";
import { MarkingGuide } from "./guide";

export function ShortAnswerPreview({ item }: PreviewProps<"short-answer">) {
  const { min, max } = item.words;
  return (
    <>
      <Stem>{item.stem}</Stem>
      <p className="text-quiet">{min > 0 ? `${min} to ${max} words` : `Up to ${max} words`}</p>
      <MarkingGuide item={item} />
    </>
  );
}
