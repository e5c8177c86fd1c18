import { Stem } from "../parts/stem";
import type { PreviewProps } from "../types";

export function OrderingPreview({ item }: PreviewProps<"ordering">) {
  return (
    <>
      <Stem>{item.stem}</Stem>
      <p className="mb-2 text-sm text-quiet">The right order; students see it mixed.</p>
      <ol>
        {item.key.map((id, index) => (
          <li key={id} className="flex gap-3 border-t border-rule py-2">
            <span className="w-5 shrink-0 text-end text-quiet tabular-nums">{index + 1}</span>
            <span className="min-w-0 break-words">{item.entries.find((entry) => entry.id === id)?.text}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
