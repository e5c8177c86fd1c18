"use client";

import { BankButtons } from "@/app/teach/assignments/[assignmentId]/parts/bank";
import { Button } from "@/app/ui/button";
import { commentLimit } from "@/lib/features/reviews/limits";
import { type MarkPart, met } from "@/lib/grading/rubric";
import { type Group, type QueueStore, sizeOf } from "./queue-store";

const box =
  "scroll-mt-32 rounded border border-field bg-raised px-2 py-1.5 text-ink aria-invalid:border-2 aria-invalid:border-wrong";
interface DecideProps {
  group: Group;
  part: MarkPart;
  store: QueueStore;
}

/** One decision for the group: key points, points, comment. What is suggested stands beside it and is put in only when asked. */
export function Decide({ group, part, store }: DecideProps) {
  const { draft, status, problem, theirs } = group;
  const size = sizeOf(group);
  if (theirs?.gone)
    return <p className="text-late">This piece was returned meanwhile: its marks stand as they are.</p>;
  return (
    <fieldset className="space-y-3">
      <legend className="sr-only">Decision for the group</legend>
      {theirs && <Meanwhile theirs={theirs} store={store} />}
      <Suggestion group={group} part={part} store={store} />
      {part.keyPoints?.map((point, n) => (
        <label key={point.id} className="flex gap-2 border-b border-rule py-1.5">
          <input
            type="checkbox"
            className="mt-1 size-4 shrink-0 accent-(--accent)"
            checked={draft.levels[point.id] === met}
            onChange={() => store.toggle(point.id)}
          />
          <span className="min-w-0 grow break-words">
            <kbd className="text-sm text-quiet">{n + 1}</kbd> {point.text}
          </span>
          <span className="shrink-0 tabular-nums">{point.points}</span>
        </label>
      ))}
      <label className="flex items-center gap-2">
        Points
        <input
          data-field="points"
          className={`${box} w-20 text-right tabular-nums`}
          inputMode="decimal"
          autoComplete="off"
          maxLength={8}
          value={draft.points}
          aria-invalid={status === "refused" ? true : undefined}
          aria-describedby={problem ? "group-problem" : undefined}
          onChange={(event) => store.edit({ points: event.target.value })}
        />
        <span className="text-quiet">of {part.possible}</span>
      </label>
      <div>
        <label htmlFor="group-comment">Comment {size > 1 && `for all ${size}`}</label>
        <textarea
          id="group-comment"
          data-field="comment"
          className={`${box} mt-1 field-sizing-content block max-h-96 min-h-10 w-full`}
          rows={2}
          maxLength={commentLimit}
          value={draft.comment}
          onChange={(event) => store.edit({ comment: event.target.value })}
        />
        <BankButtons comment={draft.comment} put={(comment) => store.edit({ comment })} />
      </div>
      {problem && (
        <p id="group-problem" role="alert" className="text-wrong">
          ⚠ {problem}
        </p>
      )}
      <Button
        look="primary"
        aria-disabled={status === "saving"}
        onClick={() => {
          store.decide();
        }}
      >
        {status === "marked" ? "Change" : "Give"} {size > 1 ? `to all ${size}` : ""} and go on
      </Button>
    </fieldset>
  );
}

function Meanwhile({ theirs, store }: { theirs: NonNullable<Group["theirs"]>; store: QueueStore }) {
  return (
    <div role="alert" className="space-y-1 border-l-4 border-late pl-3">
      <p className="font-medium text-late">{theirs.by ?? "Someone"} marked this while you did.</p>
      <p>
        {theirs.points === null ? "No points" : `${theirs.points} points`}
        {theirs.comment && `, “${theirs.comment}”`}. Yours is not given.
      </p>
      <Button onClick={() => store.keepTheirs()}>Keep theirs</Button>
    </div>
  );
}

const sure = (percent: number) => (percent >= 85 ? "very likely" : percent >= 60 ? "likely" : "perhaps");

/** What the first wording seems to hold, with the words that say so. */
function Suggestion({ group, part, store }: DecideProps) {
  const suggested = group.wordings[0]?.suggested;
  if (!suggested || suggested.keyPoints.length === 0) return null;
  const [low, high] = suggested.between;
  const text = group.wordings[0]?.text ?? "";
  const names = new Map(part.keyPoints?.map((point) => [point.id, point.text]));
  return (
    <div className="border-l-2 border-rule pl-3 text-sm">
      <p className="flex flex-wrap justify-between gap-x-3">
        <span>
          Suggested: {suggested.points} of {part.possible}
          {low !== high && (
            <span className="text-quiet">
              {" "}
              (strictly {low}, kindly {high})
            </span>
          )}
        </span>
        <button
          type="button"
          className="text-accent underline underline-offset-4"
          onClick={() => store.takeSuggestion()}
        >
          Put in
        </button>
      </p>
      <ul className="mt-1 space-y-1">
        {suggested.keyPoints.map(({ id, held, percent, reasons, note }) => (
          <li key={id} className="text-quiet">
            {held ? `✓ ${sure(percent)}` : "– not found"}: {names.get(id) ?? "the model answer"}
            {note && ` (${note})`}
            {held && reasons.length > 0 && (
              <> — “{reasons.map(([start, end]) => text.slice(start, end)).join(" … ")}”</>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
