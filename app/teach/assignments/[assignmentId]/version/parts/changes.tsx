import type { Aspect, PartChange } from "@/lib/features/assignments/moving/changes";

const names: Record<Aspect, string> = {
  wording: "Wording",
  key: "Key",
  points: "Points",
  rubric: "Rubric",
  evidence: "Evidence",
};

/** What the newer version says otherwise, item by item: as it was, and as it is. */
export function Changes({ changes, from, to }: { changes: PartChange[]; from: number; to: number }) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" className="mb-2 text-lg font-semibold">
        What is different
      </h2>
      {changes.length === 0 ? (
        <p className="text-quiet">
          No item and no prompt is different: only the article or what stands around it.
        </p>
      ) : (
        <ul>
          {changes.map((change) => (
            <li key={change.itemId} className="border-t border-rule py-3">
              <p className="max-w-[65ch] break-words font-serif">
                <span className="font-semibold">
                  {/^\d/.test(change.label) ? `Item ${change.label}` : change.label}
                </span>
                {change.what === "new" && " · new"}
                {change.what === "gone" && ` · no longer asked; answers to it are kept and not counted`}
                {change.stem && <> · {change.stem}</>}
              </p>
              {change.aspects.map(({ aspect, before, after }) => (
                <dl
                  key={aspect}
                  className="mt-2 grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[6rem_minmax(0,1fr)_minmax(0,1fr)]"
                >
                  <dt className="text-sm text-quiet sm:pt-0.5">{names[aspect]}</dt>
                  <dd className="min-w-0 break-words">
                    <span className="block text-sm text-quiet">version {from}</span>
                    <del className="decoration-wrong">{before || "–"}</del>
                  </dd>
                  <dd className="min-w-0 break-words">
                    <span className="block text-sm text-quiet">version {to}</span>
                    <ins className="decoration-right decoration-2">{after || "–"}</ins>
                  </dd>
                </dl>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
