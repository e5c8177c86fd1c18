"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/app/ui/button";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { essayItemId } from "@/lib/items/essay";
import type { FormAction, FormState } from "@/lib/web/form-state";
import type { Autosave } from "./autosave";
import { deviceStorage } from "./keep";
import type { Part } from "./progress";
import { questionElementId } from "./question";
import type { SaverState } from "./saving";

interface SubmitPanelProps {
  saver: Autosave;
  state: SaverState;
  accountId: string;
  attemptId: string;
  submit: FormAction;
  /** Questions without an answer, in order. */
  unanswered: Part[];
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

const waitingText =
  "There is no connection. Your work is kept on this device, and is handed in as soon as there is one and this page is open.";

/** First what is unanswered, then the way to hand in; everything typed is saved before. */
export function SubmitPanel(props: SubmitPanelProps) {
  const { saver, state, accountId, attemptId, submit, unanswered, labelOf, promptMissing } = props;
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const { waiting, setWaiting } = useWaiting(`broadsheet:submit:${accountId}:${attemptId}`);
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest("section")?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const submitSaved = async (previous: FormState, form: FormData): Promise<FormState> => {
    await saver.flush();
    const now = saver.state();
    const why = whyNotSubmit(now, labelOf);
    const out = now.phase === "unreachable" || !navigator.onLine;
    const offline = out && now.kept && Object.keys(now.others).length === 0;
    setWaiting(offline);
    if (offline) return { status: "refused", message: waitingText };
    if (why) return { status: "refused", message: why };
    const answer = await submit(previous, form);
    if (answer.status === "done") router.refresh();
    return answer;
  };
  // Back from a time without a network: what was asked for then is done now.
  const online = useOnline();
  const due = waiting && online && state.restored && state.phase === "saved";
  useEffect(() => {
    if (due) section.current?.querySelector("form")?.requestSubmit();
  }, [due]);
  if (!open && !waiting) {
    return (
      <div className="py-6">
        <Button look="primary" onClick={() => setOpen(true)}>
          Review and submit
        </Button>
      </div>
    );
  }
  return (
    <section ref={section} className="scroll-mb-8 py-6" aria-labelledby="before-submitting">
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
            {unanswered.map(({ itemId, label, locked }) => (
              <li key={itemId}>
                {locked ? `${label} (not open yet)` : <a href={`#${questionElementId(itemId)}`}>{label}</a>}
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
              <Button
                onClick={() => {
                  setOpen(false);
                  setWaiting(false);
                }}
              >
                Go on working
              </Button>
            </div>
            <FormMessage
              state={waiting && form.status === "idle" ? { status: "refused", message: waitingText } : form}
            />
          </>
        )}
      </ActionForm>
    </section>
  );
}

function onLineChange(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}
const useOnline = (): boolean =>
  useSyncExternalStore(
    onLineChange,
    () => navigator.onLine,
    () => true,
  );

/** Whether the student has asked to hand in while there was no network; outlives a reload. */
function useWaiting(key: string): { waiting: boolean; setWaiting: (on: boolean) => void } {
  const [waiting, show] = useState(false);
  useEffect(() => show(deviceStorage()?.getItem(key) === "yes"), [key]);
  const setWaiting = (on: boolean) => {
    show(on);
    if (on) deviceStorage()?.setItem(key, "yes");
    else deviceStorage()?.removeItem(key);
  };
  return { waiting, setWaiting };
}
