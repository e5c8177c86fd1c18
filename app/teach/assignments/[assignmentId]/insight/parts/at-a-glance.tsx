import { Figure } from "@/app/ui/charts/figure";
import { ShareBar } from "@/app/ui/charts/share-bar";
import type { PartInsight } from "@/lib/grading/class-insight";
import { sayDuration } from "@/lib/grading/time-on-task";
import { sayFigure } from "./figures";

/** Every part's facility as a bar, the weak ones marked; all figures in the table behind. */
export function AtAGlance({ parts }: { parts: PartInsight[] }) {
  const weak = parts.filter((part) => part.weak.length > 0).length;
  return (
    <Figure
      title="Facility"
      line={`The share of the points that was earned. ${weak === 0 ? "No item asks for a second look." : "⚑ asks for a second look."}`}
      head={["Item", "Type", "Facility", "Discrimination", "Marked", "Median time"]}
      rows={parts.map(({ label, type, facility, discrimination, marked, seconds }) => [
        label,
        type,
        sayFigure(facility),
        sayFigure(discrimination),
        marked,
        seconds === null ? "–" : sayDuration(seconds),
      ])}
    >
      <ol className="text-sm tabular-nums">
        {parts.map(({ itemId, label, facility, weak }) => (
          <li key={itemId} className="grid grid-cols-[4rem_minmax(0,1fr)_4rem] items-center gap-2 py-0.5">
            <a href={`#item-${itemId}`}>
              <span className="sr-only">Item </span>
              {label}
            </a>
            <ShareBar share={facility ?? 0} />
            <span>
              {sayFigure(facility)}
              {weak.length > 0 && (
                <>
                  {" "}
                  <span aria-hidden="true" className="text-late">
                    ⚑
                  </span>
                  <span className="sr-only">, asks for a second look</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Figure>
  );
}
