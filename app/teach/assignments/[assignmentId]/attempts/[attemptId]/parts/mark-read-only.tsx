import type { MarkPart } from "@/lib/grading/rubric";
import { met } from "@/lib/grading/rubric";
import type { PartState } from "./saver";

interface MarkReadOnlyProps {
  part: MarkPart;
  state: PartState;
  points: number | null;
  reason?: string;
}

/** The marks of a part that can't be changed now. */
export function MarkReadOnly({ part, state, points, reason }: MarkReadOnlyProps) {
  const { levels, comment } = state.draft;
  const chosen = part.criteria?.flatMap(({ id, name, levels: all }) => {
    const level = all.find((each) => each.id === levels[id]);
    return level ? [{ id, name, said: `${level.label}, ${level.points}` }] : [];
  });
  const made = part.keyPoints?.filter((point) => levels[point.id] === met);
  return (
    <div className={`space-y-2 border-t border-ink pt-2 ${part.criteria ? "" : "xl:border-t-0 xl:pt-0"}`}>
      <p className="font-medium tabular-nums">
        {points === null ? `not marked · of ${part.possible}` : `${points} of ${part.possible}`}
        {reason && <span className="font-normal text-quiet"> · changed: {reason}</span>}
      </p>
      {chosen?.map(({ id, name, said }) => (
        <p key={id}>
          {name}: {said}
        </p>
      ))}
      {made?.map(({ id, text }) => (
        <p key={id}>✓ {text}</p>
      ))}
      {comment && <p className="border-l-2 border-rule pl-3 break-words whitespace-pre-line">{comment}</p>}
    </div>
  );
}
