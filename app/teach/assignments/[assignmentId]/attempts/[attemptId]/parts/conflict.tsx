"use client";

import { Button } from "@/app/ui/button";
import { livePoints, type MarkPart } from "@/lib/grading/rubric";
import { type Draft, typedPoints } from "./draft";
import { useReview } from "./review-context";
import type { PartState } from "./saver";

interface ConflictProps {
  /** Absent for the comment on the whole piece. */
  part?: MarkPart;
  id?: string;
  state: PartState;
}

/** Two reviewers wrote on the same part: both stand here until one is chosen. */
export function Conflict({ part, id = part?.itemId ?? "", state }: ConflictProps) {
  const { saver } = useReview();
  const who = state.by ?? "Someone else";
  return (
    <div role="alert" className="space-y-2 border-l-4 border-late pl-3">
      <p className="font-medium text-late">{who} marked this while you did. Yours is not saved yet.</p>
      <Version name={`${who}:`} draft={state.kept} part={part} />
      <Version name="You:" draft={state.draft} part={part} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => saver.settle(id, "theirs")}>Keep theirs</Button>
        <Button onClick={() => saver.settle(id, "mine")}>Keep mine</Button>
      </div>
    </div>
  );
}

function Version({ name, draft, part }: { name: string; draft: Draft; part?: MarkPart }) {
  const points = part ? livePoints(part, draft.levels, typedPoints(draft.points)) : null;
  const levels = part?.criteria?.flatMap((criterion) => {
    const level = criterion.levels.find((each) => each.id === draft.levels[criterion.id]);
    return level ? [`${criterion.name}: ${level.label}`] : [];
  });
  const said = [
    points === null || Number.isNaN(points) ? "" : `${points} of ${part?.possible}`,
    ...(levels ?? []),
  ];
  return (
    <div>
      <p className="text-sm text-quiet">{name}</p>
      <p>{said.filter(Boolean).join(" · ")}</p>
      <p className="break-words whitespace-pre-line">
        {draft.comment || <span className="text-quiet">no comment</span>}
      </p>
    </div>
  );
}
