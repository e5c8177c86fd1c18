import { questionElementId } from "./question";

export interface Part {
  itemId: string;
  label: string;
  /** Its section is not open yet. */
  locked: boolean;
}
interface ProgressLineProps {
  parts: readonly Part[];
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
        {parts.map(({ itemId, label, locked }) => (
          <li key={itemId}>
            <a
              // Without an address it leads nowhere, and is no link.
              href={locked ? undefined : `#${questionElementId(itemId)}`}
              className={`flex size-6 items-center justify-center text-ink no-underline ${locked ? "opacity-40" : ""}`}
            >
              <span className="sr-only">
                {label}, {locked ? "not open yet" : open.has(itemId) ? "unanswered" : "answered"}
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
