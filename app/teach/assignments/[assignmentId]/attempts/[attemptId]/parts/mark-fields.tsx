"use client";

import { useEffect, useId, useRef, useState } from "react";
import { BankButtons } from "@/app/teach/assignments/[assignmentId]/parts/bank";
import { commentLimit, reasonLimit } from "@/lib/features/reviews/limits";
import type { MarkPart } from "@/lib/grading/rubric";
import { useReview } from "./review-context";
import type { PartState } from "./saver";

const box =
  "scroll-mt-32 rounded border border-field bg-raised px-2 py-1.5 text-ink aria-invalid:border-2 aria-invalid:border-wrong";

function Problem({ id, text }: { id: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <p id={id} role="alert" className="text-wrong">
      ⚠ {text}
    </p>
  );
}

interface PartFieldProps {
  part: MarkPart;
  state: PartState;
}

export function PointsField({ part, state, hint }: PartFieldProps & { hint?: string }) {
  const { saver } = useReview();
  const id = useId();
  const problem = state.fields.points;
  return (
    <div>
      <label htmlFor={id} className="flex items-center gap-2">
        Points
        <input
          id={id}
          className={`${box} w-20 text-right tabular-nums`}
          inputMode="decimal"
          autoComplete="off"
          maxLength={8}
          value={state.draft.points}
          placeholder={part.byKey === null ? undefined : String(part.byKey)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-more`}
          onChange={(event) => saver.edit(part.itemId, { points: event.target.value })}
        />
        <span className="text-quiet">of {part.possible}</span>
      </label>
      <div id={`${id}-more`}>
        {hint && <p className="mt-1 text-sm text-quiet">{hint}</p>}
        <Problem id={`${id}-error`} text={problem} />
      </div>
    </div>
  );
}

export function ReasonField({ part, state }: PartFieldProps) {
  const { saver } = useReview();
  const id = useId();
  const problem = state.fields.reason;
  return (
    <div>
      <label htmlFor={id}>Why (kept in the log, not shown to the student)</label>
      <input
        id={id}
        className={`${box} mt-1 w-full`}
        autoComplete="off"
        maxLength={reasonLimit}
        value={state.draft.reason}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
        onChange={(event) => saver.edit(part.itemId, { reason: event.target.value })}
      />
      <Problem id={`${id}-error`} text={problem} />
    </div>
  );
}

interface CommentFieldProps {
  /** The part's id in the saver. */
  id: string;
  state: PartState;
  label: string;
}

export function CommentField({ id: partId, state, label }: CommentFieldProps) {
  const { saver } = useReview();
  const id = useId();
  const problem = state.fields.comment;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={`${box} mt-1 field-sizing-content block max-h-96 min-h-10 w-full`}
        rows={1}
        maxLength={commentLimit}
        value={state.draft.comment}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
        onChange={(event) => saver.edit(partId, { comment: event.target.value })}
      />
      <BankButtons comment={state.draft.comment} put={(comment) => saver.edit(partId, { comment }, 0)} />
      <Problem id={`${id}-error`} text={problem} />
    </div>
  );
}

/** A comment field that stands behind a word until it is wanted or holds something. */
export function CommentWhenWanted({ state, ...rest }: CommentFieldProps) {
  const wanted = state.draft.comment !== "" || state.fields.comment !== undefined;
  const [open, setOpen] = useState(wanted);
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && open) place.current?.querySelector("textarea")?.focus();
    asked.current = false;
  }, [open]);
  if (!open && !wanted)
    return (
      <button
        type="button"
        className="scroll-mt-32 text-accent"
        onClick={() => {
          asked.current = true;
          setOpen(true);
        }}
      >
        + Comment
      </button>
    );
  return (
    <div ref={place}>
      <CommentField state={state} {...rest} />
    </div>
  );
}
