"use client";

import { CopyText } from "@/app/ui/copy";
import { ActionForm, FormMessage, Submit } from "@/app/ui/form";
import { resetLinkAction } from "../actions";

/** A link to a new password, shown this once. */
export function ResetLink({ userId, name }: { userId: string; name: string }) {
  return (
    <ActionForm<{ link: string }> action={resetLinkAction} ids={{ userId }}>
      {(state, pending) => (
        <>
          <Submit pending={pending} look="text">
            New password<span className="sr-only"> for {name}</span>
          </Submit>
          {state.status !== "idle" && <FormMessage state={state} />}
          {state.data && <CopyText label={`Link to a new password for ${name}`} text={state.data.link} />}
        </>
      )}
    </ActionForm>
  );
}
