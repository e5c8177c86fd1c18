"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { essayItemId } from "@/lib/items/essay";
import type { FormAction, FormState } from "@/lib/web/form-state";
import type { Autosave } from "./autosave";
import { questionElementId } from "./question";
import type { SaverState } from "./saving";

interface SubmitPanelProps {
  saver: Autosave;
  attemptId: string;
  submit: FormAction;
  /** Questions without an answer, in order. */
  unanswered: { itemId: string; label: string }[];
  labelOf: (itemId: string) => string;
  /** There is an essay, and it answers none of the prompts yet. */
  promptMissing: boolean;
}

/** What keeps the work from being handed in as it stands on this page. */
function whyNotSubmit({ unsaved, others }: SaverState, labelOf: (itemId: string) => string): string | null {
  const [double] = Object.keys(others);
  if (double) return `${labelOf(double)} has more than one text. Choose one of them first.`;
  if (unsaved.length === 1) return "1 answer is not saved yet. Wait until it is, then submit.";
  if (unsaved.length > 1)
    return `${unsaved.length} answers are not saved yet. Wait until they are, then submit.`;
  return null;
}

/** First what is unanswered, then the way to hand in; everything typed is saved before. */
export function SubmitPanel({
  saver,
  attemptId,
  submit,
  unanswered,
  labelOf,
  promptMissing,
}: SubmitPanelProps) {
  const [open, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!open) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest("section")?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const submitSaved = async (previous: FormState, form: FormData): Promise<FormState> => {
    await saver.flush();
    const why = whyNotSubmit(saver.state(), labelOf);
    return why ? { status: "refused", message: why } : submit(previous, form);
  };
  if (!open) {
    return (
      <div className="py-6">
        <Button look="primary" onClick={() => setOpen(true)}>
          Review and submit
        </Button>
      </div>
    );
  }
  return (
    <section className="scroll-mb-8 py-6" aria-labelledby="before-submitting">
      <h2 id="before-submitting" ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
        Before you submit
      </h2>
      {unanswered.length === 0 ? (
        <p className="mt-2">Everything is answered.</p>
      ) : (
        <>
          <p className="mt-2">
            {unanswered.length === 1 ? "One part is" : `${unanswered.length} parts are`} unanswered:
          </p>
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {unanswered.map(({ itemId, label }) => (
              <li key={itemId}>
                <a href={`#${questionElementId(itemId)}`}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {promptMissing && (
        <p className="mt-2 text-late">
          ⚠ Your essay has no prompt yet: <a href={`#${questionElementId(essayItemId)}`}>choose one</a>.
        </p>
      )}
      <p className="mt-2 text-quiet">Once submitted, your answers can be read but not changed.</p>
      <ActionForm action={submitSaved} ids={{ attemptId }} className="mt-4">
        {(form, pending) => (
          <>
            <div className="flex flex-wrap gap-3">
              <Submit pending={pending}>Submit</Submit>
              <Button onClick={() => setOpen(false)}>Go on working</Button>
            </div>
            <FormMessage state={form} />
          </>
        )}
      </ActionForm>
    </section>
  );
}
