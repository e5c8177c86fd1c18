import { rightWord } from "@/lib/items/cloze/gaps";
import type { ClozeGap } from "@/lib/items/cloze/schema";
import { Shape } from "../parts/mark";
import { Stem } from "../parts/stem";
import type { PreviewProps } from "../types";
import { Passage } from "./read-passage";

export function ClozePreview({ item }: PreviewProps<"cloze">) {
  return (
    <>
      <Stem>{item.stem}</Stem>
      <Passage gaps={item.gaps} after={item.after}>
        {(gap) => <span className="font-semibold">{rightWord(gap)}</span>}
      </Passage>
      <ol className="mt-2">
        {item.gaps.map((gap, index) => (
          <li key={gap.id} className="flex gap-2 border-t border-rule py-2">
            <span className="w-5 shrink-0 text-quiet tabular-nums">{index + 1}</span>
            <div className="min-w-0 break-words">
              <Words gap={gap} />
              {gap.why && <p className="text-sm text-quiet">{gap.why}</p>}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Words({ gap }: { gap: ClozeGap }) {
  if (gap.way === "typed")
    return (
      <p>
        <span className="text-quiet">Typed; counts: </span>
        {gap.accepted.join(" · ")}
      </p>
    );
  return (
    <ul className="flex flex-wrap gap-x-4">
      {gap.options.map((option) => (
        <li key={option.id} className={`flex ${option.id === gap.key ? "font-medium" : ""}`}>
          {option.id === gap.key && <Shape is="right" />}
          {option.text}
          {option.id === gap.key && <span className="text-(--right)">&nbsp;· key</span>}
        </li>
      ))}
    </ul>
  );
}
