"use client";

import { useId } from "react";
import type { MarkPart } from "@/lib/grading/rubric";
import { Conflict } from "./conflict";
import { CommentWhenWanted, PointsField, ReasonField } from "./mark-fields";
import { KeyPoints, RubricLevels } from "./mark-levels";
import { MarkReadOnly } from "./mark-read-only";
import { pointsNow, useReview } from "./review-context";
import type { PartState } from "./saver";

interface MarkPanelProps {
  part: MarkPart;
  /** Why a reviewer departed from the key, where one did. */
  reason?: string;
}

/** Points, levels and comment of one part; saved as they are typed. */
export function MarkPanel({ part, reason }: MarkPanelProps) {
  const { now } = useReview();
  const state = now.parts[part.itemId];
  const points = pointsNow(part, now);
  if (!state) return null;
  if (now.state !== "submitted")
    return <MarkReadOnly part={part} state={state} points={points} reason={reason} />;
  return (
    <fieldset
      className={`space-y-3 border-t border-ink pt-2 ${part.criteria ? "" : "xl:border-t-0 xl:pt-0"}`}
    >
      <legend className="sr-only">
        Marks for {part.label === "Essay" ? "the essay" : `item ${part.label}`}
      </legend>
      <p className="font-medium tabular-nums">
        {points === null ? `to mark · of ${part.possible}` : `${points} of ${part.possible}`}
        <Source part={part} state={state} reason={reason} />
      </p>
      {state.status === "conflict" && <Conflict part={part} state={state} />}
      {part.criteria && <RubricLevels part={part} criteria={part.criteria} state={state} />}
      {part.keyPoints && <KeyPoints part={part} keyPoints={part.keyPoints} state={state} />}
      {!part.criteria && !part.keyPoints && <AgainstTheKey part={part} state={state} />}
      <CommentWhenWanted id={part.itemId} state={state} label="Comment" />
      {(state.fields.item ?? state.fields.levels) && (
        <p className="text-wrong">⚠ {state.fields.item ?? state.fields.levels}</p>
      )}
    </fieldset>
  );
}

function Source({ part, state, reason }: { part: MarkPart; state: PartState; reason?: string }) {
  if (part.criteria || part.keyPoints) return null;
  if (state.draft.points.trim() === "") return <span className="text-quiet"> · by the key</span>;
  return <span className="font-normal text-quiet"> · changed{reason ? `: ${reason}` : ""}</span>;
}

/** Other points than the key's, with the reason; out of the way until wanted. */
function AgainstTheKey({ part, state }: { part: MarkPart; state: PartState }) {
  const id = useId();
  const open = state.draft.points !== "" || state.status === "refused";
  return (
    <details open={open || undefined}>
      <summary className="text-accent">Change the points</summary>
      <div className="mt-2 space-y-2" id={id}>
        <PointsField part={part} state={state} hint={`The key gives ${part.byKey}. Empty goes back to it.`} />
        <ReasonField part={part} state={state} />
      </div>
    </details>
  );
}
