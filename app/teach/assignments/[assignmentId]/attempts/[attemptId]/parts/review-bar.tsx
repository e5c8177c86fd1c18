"use client";

import { Conflict } from "./conflict";
import { wholePiece } from "./draft";
import { CommentField } from "./mark-fields";
import { ReturnForm } from "./return-form";
import { useReview, useTotal } from "./review-context";

/** The live total and whether it is kept; stays in sight while the page scrolls. */
export function ReviewBar() {
  const { now, saver, onDevice } = useReview();
  const { points, possible, toMark } = useTotal();
  const conflict = Object.values(now.parts).some((part) => part.status === "conflict");
  const said = conflict
    ? "two versions: choose one below"
    : saver.isPending()
      ? "saving …"
      : now.version > 0
        ? "saved"
        : "";
  return (
    <div className="sticky top-0 z-10 -mx-4 mb-6 flex flex-wrap items-baseline gap-x-4 border-b border-rule bg-paper px-4 py-2">
      <p className="text-lg font-medium tabular-nums">
        {points} of {possible}
        <span className="font-normal text-quiet">
          {now.state === "submitted" && (toMark > 0 ? ` so far, ${toMark} to mark` : ", all marked")}
        </span>
      </p>
      <p role="status" className="text-quiet">
        {now.state === "submitted" && !now.trouble && said}
      </p>
      {now.trouble && (
        <p role="alert" className="text-wrong">
          ⚠ {now.trouble}
          {onDevice && " It is kept on this device."}
        </p>
      )}
    </div>
  );
}

interface CloseProps {
  student: string;
  mayTakeBack: boolean;
  next?: { href: string; name: string };
}

/** The end of a review: words on the whole piece, and returning it. */
export function Close({ student, mayTakeBack, next }: CloseProps) {
  const { now } = useReview();
  const whole = now.parts[wholePiece];
  return (
    <section aria-labelledby="whole-piece" className="space-y-4 border-t-2 border-ink pt-3">
      <h2 id="whole-piece" className="text-xl font-semibold">
        The whole piece
      </h2>
      {whole?.status === "conflict" && <Conflict id={wholePiece} state={whole} />}
      {whole && now.state === "submitted" && (
        <CommentField id={wholePiece} state={whole} label={`Comment for ${student}`} />
      )}
      {whole && now.state === "returned" && whole.draft.comment && (
        <p className="border-l-2 border-rule pl-3 break-words whitespace-pre-line">{whole.draft.comment}</p>
      )}
      <ReturnForm mayTakeBack={mayTakeBack} next={next} />
    </section>
  );
}
