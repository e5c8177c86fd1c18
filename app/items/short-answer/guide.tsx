import type { ShortAnswer } from "@/lib/items/short-answer/schema";
import { Prose } from "../parts/prose";
import { sayPoints } from "../words";

interface MarkingGuideProps {
  item: ShortAnswer;
  forStudent?: boolean;
  /** Where the marks beside it say the key points too. */
  folded?: boolean;
}

/** Model answer and key points; the wordings that count, and those that don't, only for who marks. */
export function MarkingGuide({ item, forStudent = false, folded = false }: MarkingGuideProps) {
  return (
    <div className="mt-3 space-y-3">
      {item.modelAnswer !== "" && (
        <div className="border-t border-rule pt-2">
          <p className="text-sm text-quiet">Model answer</p>
          <Prose text={item.modelAnswer} />
        </div>
      )}
      {item.keyPoints.length > 0 && (
        <details className="border-t border-rule pt-2" open={!folded}>
          <summary className="text-sm text-quiet">
            {folded ? "Key points, what counts and what is not enough" : "Key points"}
          </summary>
          <ul>
            {item.keyPoints.map((point) => (
              <li key={point.id} className="flex gap-3 py-1">
                <div className="min-w-0 grow break-words">
                  <p>{point.text}</p>
                  {!forStudent && <Wordings name="Counts" wordings={point.accepted} />}
                  {!forStudent && <Wordings name="Not enough" wordings={point.notEnough} />}
                </div>
                <span className="shrink-0 text-quiet tabular-nums">{sayPoints(point.points)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Wordings({ name, wordings }: { name: string; wordings: string[] }) {
  if (wordings.length === 0) return null;
  return (
    <p className="text-sm text-quiet">
      {name}: {wordings.map((wording) => `“${wording}”`).join(", ")}
    </p>
  );
}
