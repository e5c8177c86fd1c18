import { Stem } from "../parts/stem";
import type { PreviewProps } from "../types";

export function MatchingPreview({ item }: PreviewProps<"matching">) {
  const textOf = (id: string | undefined) => item.right.find((right) => right.id === id)?.text;
  const spare = item.right.filter((right) => !Object.values(item.key).includes(right.id));
  return (
    <>
      <Stem>{item.stem}</Stem>
      <dl>
        {item.left.map((left) => (
          <div key={left.id} className="grid gap-x-4 border-t border-rule py-2 sm:grid-cols-2">
            <dt className="min-w-0 break-words">{left.text}</dt>
            <dd className="min-w-0 break-words">
              <span aria-hidden="true" className="text-quiet">
                →{" "}
              </span>
              {textOf(item.key[left.id]) ?? <span className="text-quiet">no match yet</span>}
            </dd>
          </div>
        ))}
      </dl>
      {spare.length > 0 && (
        <p className="border-t border-rule pt-2 text-sm text-quiet">
          Without a match: {spare.map((right) => right.text).join(" · ")}
        </p>
      )}
    </>
  );
}
