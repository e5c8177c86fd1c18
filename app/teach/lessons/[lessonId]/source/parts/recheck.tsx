"use client";

import { TextArea } from "@/app/ui/field";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import type { SourceDifference } from "@/lib/features/lessons/source-rules";
import { recheck } from "../actions";
import { Difference } from "./difference";

/** One press fetches the source and compares; where it can't be fetched, its text is pasted. */
export function Recheck({ lessonId, hasAddress }: { lessonId: string; hasAddress: boolean }) {
  return (
    <ActionForm<SourceDifference> action={recheck} ids={{ lessonId }} className="space-y-4">
      {(state, pending) => (
        <>
          {state.status === "done" && state.data && !pending && (
            <Difference lessonId={lessonId} difference={state.data} />
          )}
          {hasAddress ? (
            <details open={state.status === "refused"}>
              <summary>Paste the text instead</summary>
              <div className="mt-2">
                <PasteField state={state} />
              </div>
            </details>
          ) : (
            <PasteField state={state} />
          )}
          <Submit pending={pending}>
            {hasAddress ? "Check the source again" : "Compare with this text"}
          </Submit>
          {pending && hasAddress && <p role="status">Asking the site for the page and comparing …</p>}
          {state.status === "refused" && !state.fields?.text && <FormMessage state={state} />}
        </>
      )}
    </ActionForm>
  );
}

const PasteField = ({ state }: { state: Parameters<typeof TextArea>[0]["state"] }) => (
  <TextArea
    label="The text as its source has it now"
    name="text"
    rows={8}
    className="reading max-w-none!"
    state={state}
  />
);
