"use client";

import { CopyText } from "@/app/ui/copy";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { resetLinkAction } from "../actions";

/** A link to a new password, shown this once, in a line of its own under the row's buttons. */
export function ResetLink({ userId, name }: { userId: string; name: string }) {
  return (
    <ActionForm<{ link: string }> action={resetLinkAction} ids={{ userId }} className="contents">
      {(state, pending) => (
        <>
          <Submit pending={pending} look="text">
            New password<span className="sr-only"> for {name}</span>
          </Submit>
          {state.status !== "idle" && (
            <div className="order-last w-full max-w-form pb-3">
              <FormMessage state={state} />
              {state.data && <CopyText label={`Link to a new password for ${name}`} text={state.data.link} />}
            </div>
          )}
        </>
      )}
    </ActionForm>
  );
}
