"use client";

import { keyPointsMet, type MarkPart, met } from "@/lib/grading/rubric";
import { PointsField } from "./mark-fields";
import { useReview } from "./review-context";
import type { PartState } from "./saver";

const points = (n: number) => `${n} ${n === 1 ? "point" : "points"}`;

interface RubricLevelsProps {
  part: MarkPart;
  criteria: NonNullable<MarkPart["criteria"]>;
  state: PartState;
}

/** The rubric: a row for each criterion, its levels side by side; a row is walked with the arrow keys. */
export function RubricLevels({ part, criteria, state }: RubricLevelsProps) {
  const { saver } = useReview();
  const { levels } = state.draft;
  return (
    <div>
      {criteria.map((criterion) => (
        <fieldset key={criterion.id} className="border-t border-rule py-3 first:border-t-0 first:pt-0">
          <legend className="float-left mb-1 w-full">
            <span className="font-medium">{criterion.name}</span>
            {criterion.description && <span className="text-sm text-quiet"> · {criterion.description}</span>}
          </legend>
          <div className="clear-both grid gap-px sm:grid-cols-[repeat(auto-fit,minmax(8rem,1fr))]">
            {criterion.levels.map((level) => (
              <label
                key={level.id}
                className="border-l-2 border-rule px-2 py-1 has-checked:border-accent has-checked:bg-sky has-checked:text-ink"
              >
                <span className="flex gap-2">
                  <input
                    type="radio"
                    className="mt-1 size-4 shrink-0 scroll-mt-32 accent-(--accent)"
                    name={`${part.itemId} ${criterion.id}`}
                    checked={levels[criterion.id] === level.id}
                    onChange={() =>
                      saver.edit(part.itemId, { levels: { ...levels, [criterion.id]: level.id } }, 0)
                    }
                  />
                  <span className="min-w-0 grow font-medium break-words">{level.label}</span>
                  <span className="shrink-0 tabular-nums">
                    {level.points}
                    <span className="sr-only">{level.points === 1 ? " point" : " points"}</span>
                  </span>
                </span>
                {level.description && <span className="block text-sm break-words">{level.description}</span>}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

interface KeyPointsProps {
  part: MarkPart;
  keyPoints: NonNullable<MarkPart["keyPoints"]>;
  state: PartState;
}

/** Key points to tick, which make the points, or points typed at will. */
export function KeyPoints({ part, keyPoints, state }: KeyPointsProps) {
  const { saver } = useReview();
  const toggle = (id: string, on: boolean) => {
    const { [id]: _, ...rest } = state.draft.levels;
    const levels = on ? { ...rest, [id]: met } : rest;
    saver.edit(part.itemId, { levels, points: String(keyPointsMet(keyPoints, levels, part.possible)) }, 0);
  };
  return (
    <>
      {keyPoints.map((point) => (
        <label key={point.id} className="flex gap-2 border-b border-rule py-1.5">
          <input
            type="checkbox"
            className="mt-1 size-4 shrink-0 scroll-mt-32 accent-(--accent)"
            checked={state.draft.levels[point.id] === met}
            onChange={(event) => toggle(point.id, event.target.checked)}
          />
          <span className="min-w-0 grow break-words">{point.text}</span>
          <span className="shrink-0 tabular-nums">{points(point.points)}</span>
        </label>
      ))}
      <PointsField part={part} state={state} />
    </>
  );
}
