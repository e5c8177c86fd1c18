import { questionElementId } from "./question";

interface ProgressLineProps {
  parts: readonly { itemId: string; label: string }[];
  unanswered: readonly { itemId: string }[];
}

/** "3 of 10 answered", and a mark for each part that leads to it. */
export function ProgressLine({ parts, unanswered }: ProgressLineProps) {
  const open = new Set(unanswered.map(({ itemId }) => itemId));
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <p className="text-sm whitespace-nowrap tabular-nums">
        {parts.length - open.size} of {parts.length} answered
      </p>
      <ol className="flex flex-wrap max-lg:hidden" aria-label="Questions">
        {parts.map(({ itemId, label }) => (
          <li key={itemId}>
            <a
              href={`#${questionElementId(itemId)}`}
              className="flex size-6 items-center justify-center text-ink no-underline"
            >
              <span className="sr-only">
                {label}, {open.has(itemId) ? "unanswered" : "answered"}
              </span>
              <span
                aria-hidden="true"
                className={`size-2.5 rounded-full border border-ink ${open.has(itemId) ? "" : "bg-ink"}`}
              />
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}
